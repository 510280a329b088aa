import type { Play } from '../../../plugins/workflow/server/src/testing';
import {
  powersOf,
  problemsOf,
  randomWalks,
  walkEveryPath,
} from '../../../plugins/workflow/server/src/testing';
import { aGround, participantsOf } from './ground-builders';
import { activityLogDefinition, type LogFacts } from './activity-log-definition';

const facts: LogFacts = {
  subject: {
    indicator: 'i1',
    date: '2026-06-12',
    description: 'Melayani pasien',
    quantity: '12',
    minutes: 240,
    evidenceLink: null,
    feedback: null,
  },
  ground: aGround(),
};
const play: Play<LogFacts> = {
  definition: activityLogDefinition,
  facts,
  participants: participantsOf(activityLogDefinition),
  now: new Date('2026-06-15T02:00:00Z'),
};

describe('a daily activity', () => {
  const walked = walkEveryPath(play);

  it('is soundly defined', () => {
    expect(problemsOf(activityLogDefinition)).toEqual([]);
  });

  it('is handed in by the employee and judged by the appraiser, and nobody else does anything', () => {
    expect(powersOf(activityLogDefinition)).toEqual({
      draft: { employee: ['SUBMIT', 'DISCARD'] },
      submitted: { appraiser: ['APPROVE', 'RETURN'], employee: ['WITHDRAW', 'DISCARD'] },
      returned: { employee: ['SUBMIT', 'DISCARD'] },
      approved: {},
      discarded: {},
    });
  });

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play, { runs: 20, steps: 12 });
  });

  it.each([
    ['indicator', { indicator: 'i9' }, 'UNKNOWN_INDICATOR'],
    ['day ahead', { date: '2026-06-16' }, 'DATE_IN_FUTURE'],
    ['day of another year', { date: '2025-12-31' }, 'DATE_OUTSIDE_PERIOD'],
  ])('of an unknown %s is not handed in', (_, wrong, code) => {
    const broken = { ...play, facts: { ...facts, subject: { ...facts.subject, ...wrong } } };
    const refused = walkEveryPath(broken);
    expect(refused.ways).toEqual(new Set(['draft DISCARD discarded']));
    const { guards } = activityLogDefinition;
    const said = Object.values(guards).map((guard) =>
      guard({
        facts: broken.facts,
        context: {},
        event: 'SUBMIT',
        data: {},
        comment: null,
        actor: { id: 'e', name: 'E', role: 'employee' },
        participants: play.participants,
        dueAt: null,
        now: play.now,
      }),
    );
    expect(said.flatMap((reason) => reason?.code ?? [])).toEqual([code]);
  });

  it.each([
    ['targetSetting.draft', false, []],
    ['targetSetting.draft', true, ['SUBMIT', 'APPROVE', 'RETURN', 'WITHDRAW', 'DISCARD']],
    ['monitoring', true, ['SUBMIT', 'APPROVE', 'RETURN', 'WITHDRAW', 'DISCARD']],
    ['selfAssessment', true, ['APPROVE', 'RETURN']],
    ['review', true, ['APPROVE', 'RETURN']],
    ['delivered', true, []],
    ['final', true, []],
    ['cancelled', true, []],
  ])('of an appraisal in %s (plan agreed: %p) allows %j', (state, planWasAgreed, events) => {
    const allowed = Object.keys(activityLogDefinition.events).filter((event) => {
      const guard = event === 'APPROVE' || event === 'RETURN' ? 'reviewIsOpen' : 'planIsCarriedOut';
      const refusal = activityLogDefinition.guards[guard]?.({
        facts: { ...facts, ground: aGround({ state, planWasAgreed }) },
        context: {},
        event,
        data: {},
        comment: null,
        actor: { id: 'e', name: 'E', role: 'employee' },
        participants: [],
        dueAt: null,
        now: play.now,
      });
      return refusal === null;
    });
    expect(allowed).toEqual(events);
  });
});
