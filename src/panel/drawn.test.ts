import type { Content } from '../../plugins/workflow/admin/src/api/contracts';
import { HEIGHT, place, WIDTH, type Box } from '../../plugins/workflow/admin/src/machine/layout';
import { drawnStates, linksOf } from '../../plugins/workflow/admin/src/machine/links';
import { timersOf, waysOf } from '../../plugins/workflow/admin/src/machine/ways';
import { contentOf } from '../../plugins/workflow/server/src/core/fingerprint';
import { allNodes } from '../../plugins/workflow/server/src/core/machine';
import { calibrationDefinition } from '../appraisal/calibration/definition';
import { competenceDefinition } from '../appraisal/competence/definition';
import { cycleDefinition } from '../appraisal/cycle/definition';
import { enrolmentDefinition } from '../appraisal/follow-up/enrolment/definition';
import { guidanceDefinition } from '../appraisal/follow-up/guidance/definition';
import { proposalDefinition } from '../appraisal/follow-up/proposal/definition';
import { achievementDefinition } from '../appraisal/monitoring/achievement-definition';
import { activityLogDefinition } from '../appraisal/monitoring/activity-log-definition';
import { coachingDefinition } from '../appraisal/monitoring/coaching-definition';
import { peerReviewDefinition } from '../appraisal/peer-review/definition';
import { periodicDefinition } from '../appraisal/periodic/definition';
import { noticeDefinition } from '../appraisal/policy/notice-definition';
import { appraisalDefinition } from '../appraisal/workflow/definition';
import names from '../admin/words/names-id.json';

/** What the page of definitions shows of ours: nothing covered, nothing left in English. */

interface Shown {
  content: Content;
  order: string[];
  events: (language: 'id' | 'en') => Record<string, string>;
}

const shown = (definition: typeof appraisalDefinition): [string, Shown] => [
  definition.name,
  {
    content: JSON.parse(JSON.stringify(contentOf(definition))) as Content,
    order: allNodes(definition.machine)
      .filter(({ config }) => config.states === undefined)
      .map(({ path }) => path),
    events: (language) =>
      Object.fromEntries(
        Object.entries(definition.events).map(([event, { label }]) => [event, label[language]]),
      ),
  },
];

const all = [
  appraisalDefinition,
  cycleDefinition,
  calibrationDefinition,
  competenceDefinition,
  enrolmentDefinition,
  guidanceDefinition,
  proposalDefinition,
  achievementDefinition,
  activityLogDefinition,
  coachingDefinition,
  peerReviewDefinition,
  periodicDefinition,
  noticeDefinition,
].map((definition) => shown(definition as unknown as typeof appraisalDefinition));

const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const labelled = all.flatMap(([name, one]) =>
  (['id', 'en'] as const).map((language): [string, 'id' | 'en', Shown] => [name, language, one]),
);

describe('the diagram', () => {
  it.each(labelled)('of %s in %s: no label covers another or a state', async (_name, language, one) => {
    const definition = { order: one.order, events: one.events(language) };
    const links = linksOf(one.content, definition);
    const placed = await place(drawnStates(one.content, definition, links), links);
    const labels = [...placed.links.values()].map(({ label }) => label);
    const states = [...placed.states.values()];
    expect(states.every(({ width, height }) => width === WIDTH && height === HEIGHT)).toBe(true);
    const things = [...labels, ...states];
    const covered = labels.filter((label) => things.some((other) => other !== label && covers(label, other)));
    expect(covered).toEqual([]);
  });

  it.each(all)('of %s says every event that leads elsewhere', async (_name, one) => {
    const definition = { order: one.order, events: one.events('id') };
    const links = linksOf(one.content, definition);
    const placed = await place(drawnStates(one.content, definition, links), links);
    for (const { id, labels } of links) expect(placed.links.get(id)?.lines.join(' ')).toBe(labels.join(', '));
  });
});

describe('rules, conditions, actions and deadlines', () => {
  it.each(all)('of %s have a name in Indonesian', (_name, { content, order }) => {
    const used = [
      ...waysOf(content, order).flatMap(({ when, rules, actions }) => [...when, ...rules, ...actions]),
      ...order.flatMap((leaf) => timersOf(content, leaf).map(({ at }) => at)),
    ];
    expect(used.filter((name) => !(`workflow.name.${name}` in names))).toEqual([]);
  });
});
