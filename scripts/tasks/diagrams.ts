import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type {
  BaseFacts,
  Definition,
  EventSpec,
  MachineConfig,
} from '../../plugins/workflow/server/src/public';
import { calibrationDefinition } from '../../src/appraisal/calibration/definition';
import { competenceDefinition } from '../../src/appraisal/competence/definition';
import { cycleDefinition } from '../../src/appraisal/cycle/definition';
import { enrolmentDefinition } from '../../src/appraisal/follow-up/enrolment/definition';
import { guidanceDefinition } from '../../src/appraisal/follow-up/guidance/definition';
import { proposalDefinition } from '../../src/appraisal/follow-up/proposal/definition';
import { achievementDefinition } from '../../src/appraisal/monitoring/achievement-definition';
import { activityLogDefinition } from '../../src/appraisal/monitoring/activity-log-definition';
import { coachingDefinition } from '../../src/appraisal/monitoring/coaching-definition';
import { peerReviewDefinition } from '../../src/appraisal/peer-review/definition';
import { periodicDefinition } from '../../src/appraisal/periodic/definition';
import { noticeDefinition } from '../../src/appraisal/policy/notice-definition';
import { appraisalDefinition } from '../../src/appraisal/workflow/definition';

/** Draws the machines as they are: pages of docs/diagrams, and the picture in README.md. */

type State = NonNullable<MachineConfig['states']>[string];

/** One way that an event may take out of a state; `to` is null where the state stays as it is. */
interface Way {
  event: string;
  from: string;
  to: string | null;
  when: string[];
  rules: string[];
  dataRules: string[];
}

interface Chart<F extends BaseFacts> {
  definition: Definition<F>;
  states: Map<string, State>;
  ways: Way[];
  /** Top-level states that are not final. */
  open: string[];
  /** Events that lead from every open state to the same end: told in words, not drawn. */
  everywhere: Map<string, string>;
}

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const statesBelow = (state: State, at: string): [string, State][] =>
  Object.entries(state.states ?? {}).flatMap(([key, child]) => {
    const place = at === '' ? key : `${at}.${key}`;
    return [[place, child], ...statesBelow(child, place)];
  });

/** The path that a target means: `#machine.path`, or a sibling. */
const targetPath = (id: string, from: string, target: string): string => {
  if (target.startsWith(`#${id}.`)) return target.slice(id.length + 2);
  const parent = from.split('.').slice(0, -1);
  return [...parent, target].join('.');
};

const entered = (states: Map<string, State>, at: string): string => {
  const initial = states.get(at)?.initial;
  return initial === undefined ? at : entered(states, `${at}.${initial}`);
};

const topLevel = (states: Map<string, State>) => [...states].filter(([at]) => !at.includes('.'));
const isAll = (open: string[], ways: Way[]): boolean =>
  open.length > 1 && open.every((at) => ways.some(({ from }) => from === at));

const chartOf = <F extends BaseFacts>(definition: Definition<F>): Chart<F> => {
  const { machine } = definition;
  const states = new Map(statesBelow(machine, ''));
  const ways = [...states].flatMap(([from, { on = {} }]) =>
    Object.entries(on).flatMap(([event, transitions]) =>
      asList(transitions).map(({ target, guard }): Way => {
        const { when = [], rules = [], dataRules = [] } = guard?.params ?? {};
        const to = target === undefined ? null : entered(states, targetPath(machine.id, from, target));
        return { event, from, to, when, rules, dataRules };
      }),
    ),
  );
  const open = topLevel(states).flatMap(([at, { type }]) => (type === 'final' ? [] : [at]));
  const everywhere = Object.keys(definition.events).flatMap((event): [string, string][] => {
    const own = ways.filter((way) => way.event === event);
    const [end, ...others] = new Set(own.map(({ to }) => to));
    return isAll(open, own) && others.length === 0 && end != null ? [[event, end]] : [];
  });
  return { definition, states, ways, open, everywhere: new Map(everywhere) };
};

const senders = <F extends BaseFacts>({ events }: Definition<F>, event: string): string[] =>
  events[event]?.by ?? [];
const isSystem = <F extends BaseFacts>(definition: Definition<F>, event: string): boolean =>
  senders(definition, event).every((role) => role === 'system');

/** What is drawn: ways that lead elsewhere, each once. */
const arrows = <F extends BaseFacts>({ ways, everywhere, definition }: Chart<F>) => {
  const drawn = ways.filter(({ event, to }) => to !== null && !everywhere.has(event));
  return drawn.map(({ event, from, to }) => ({
    from,
    to: to ?? '',
    event,
    by: senders(definition, event),
    system: isSystem(definition, event),
  }));
};

const idOf = (at: string): string => at.replaceAll('.', '_');
const labelOf = <F extends BaseFacts>({ labels }: Definition<F>, at: string): string =>
  labels.states[at]?.en ?? at;
const fenced = (lines: string[]): string => ['```mermaid', ...lines, '```'].join('\n');

/** As a flowchart, which can draw dashed lines: what the system does by itself. */
const flowchart = <F extends BaseFacts>(chart: Chart<F>): string => {
  const { definition, states } = chart;
  const node = ([at, { type }]: [string, State]): string => {
    const [opening, closing] = type === 'final' ? ['([', '])'] : ['[', ']'];
    return `${idOf(at)}${opening}"${labelOf(definition, at)}"${closing}`;
  };
  const nodes = topLevel(states).flatMap(([at, state]) => {
    const inner = statesBelow(state, at);
    return inner.length === 0
      ? [`  ${node([at, state])}`]
      : [`  subgraph ${idOf(at)}["${at}"]`, ...inner.map((each) => `    ${node(each)}`), '  end'];
  });
  const edges = arrows(chart).map(({ from, to, event, by, system }) =>
    system
      ? `  ${idOf(from)} -. "${event}" .-> ${idOf(to)}`
      : `  ${idOf(from)} -- "${event}<br/>${by.join(', ')}" --> ${idOf(to)}`,
  );
  const first = entered(states, definition.machine.initial ?? '');
  return fenced(['flowchart TD', ...nodes, `  begin(( )) --> ${idOf(first)}`, ...edges]);
};

const stateDiagram = <F extends BaseFacts>(chart: Chart<F>): string => {
  const { definition, states } = chart;
  const name = (at: string) => `state "${labelOf(definition, at)}" as ${idOf(at)}`;
  const declared = topLevel(states).flatMap(([at, state]) => {
    const inner = statesBelow(state, at);
    if (inner.length === 0) return [`  ${name(at)}`];
    const begin = `    [*] --> ${idOf(entered(states, at))}`;
    return [`  state ${idOf(at)} {`, begin, ...inner.map(([place]) => `    ${name(place)}`), '  }'];
  });
  const moves = arrows(chart).map(
    ({ from, to, event, by }) => `  ${idOf(from)} --> ${idOf(to)} : ${event} (${by.join(', ')})`,
  );
  const ends = [...states].filter(([, { type }]) => type === 'final').map(([at]) => `  ${idOf(at)} --> [*]`);
  const begin = `  [*] --> ${idOf(definition.machine.initial ?? '')}`;
  return fenced(['stateDiagram-v2', ...declared, begin, ...moves, ...ends]);
};

/** What the picture leaves out, in words. */
const notDrawn = <F extends BaseFacts>({ definition, ways, everywhere }: Chart<F>): string => {
  const ends = [...everywhere].map(
    ([event, to]) =>
      `${code(event)} (${senders(definition, event).join(', ')}) leads from every open state to ${labelOf(definition, to)}.`,
  );
  const staying = [...new Set(ways.filter(({ to }) => to === null).map(({ event }) => event))];
  const moves = (event: string) => ways.some((way) => way.event === event && way.to !== null);
  const always = staying.filter((event) => !moves(event));
  const partly = staying.filter(moves);
  const stay = [
    ...(always.length > 0 ? [`Not drawn, for the state stays as it is: ${codes(always)}.`] : []),
    ...(partly.length > 0 ? [`Drawn only where the state changes: ${codes(partly)}.`] : []),
  ];
  return [...ends, ...stay].join(' ');
};

const code = (text: string): string => `\`${text}\``;
const codes = (list: readonly string[]): string => list.map(code).join(', ');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  ['<!-- prettier-ignore -->', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const fieldsOf = (form: z.ZodType): string => {
  const { properties = {}, required = [] } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
  return codes(Object.keys(properties).map((field) => (required.includes(field) ? field : `${field}?`)));
};

const dataOf = <F extends BaseFacts>({ data }: EventSpec<F>): string => {
  if (!data) return '';
  if (!('variants' in data)) return fieldsOf(data);
  return Object.entries(data.variants)
    .map(([name, form]) => `${name}: ${fieldsOf(form)}`)
    .join('<br/>');
};

const rulesOf = ({ when, rules, dataRules }: Way): string =>
  [
    when.length > 0 ? `way chosen by ${codes(when)}` : '',
    codes(rules),
    dataRules.length > 0 ? `of what is sent: ${codes(dataRules)}` : '',
  ]
    .filter((text) => text !== '')
    .join('<br/>');

const eventTable = <F extends BaseFacts>({ definition, states, ways, open }: Chart<F>): string => {
  const timersOf = (event: string) =>
    [...states.values()]
      .flatMap(({ meta }) => meta?.timers ?? [])
      .filter(({ send }) => send === event)
      .map(({ at }) => at);
  const rows = Object.entries(definition.events).flatMap(([event, spec]) => {
    const own = ways.filter((way) => way.event === event);
    const key = (way: Way) => `${String(way.to)} ${rulesOf(way)}`;
    return [...new Map(own.map((way) => [key(way), way])).values()].map((way) => {
      const alike = own.filter((other) => key(other) === key(way));
      const from = isAll(open, alike) ? 'every open state' : codes(alike.map((one) => one.from));
      return [
        code(event),
        `${spec.label.id} / ${spec.label.en}`,
        spec.by.join(', '),
        `${from} → ${way.to === null ? 'the same' : code(way.to)}`,
        rulesOf(way),
        dataOf(spec),
        spec.comment ?? '',
        codes([...new Set(timersOf(event))]),
      ];
    });
  });
  const head = ['event', 'label (id / en)', 'by', 'from → to', 'rules', 'data', 'comment', 'timers'];
  return table(head, rows);
};

const stateTable = <F extends BaseFacts>({ definition, states }: Chart<F>): string => {
  const rows = [...states]
    .filter(([at]) => definition.labels.states[at])
    .map(([at, { meta = {} }]) => {
      const timers = (meta.timers ?? []).map(
        ({ at: name, send, deadline }) => `${code(name)} sends ${code(send)}${deadline ? ' (deadline)' : ''}`,
      );
      const label = definition.labels.states[at];
      return [
        code(at),
        `${label?.id ?? ''} / ${label?.en ?? ''}`,
        (meta.tasks ?? []).join(', '),
        (meta.escalation ?? []).join(', '),
        timers.join('<br/>'),
        Object.entries(meta.editable ?? {})
          .map(([field, by]) => `${code(field)} by ${by.join(', ')}`)
          .join('<br/>'),
      ];
    });
  const head = ['state', 'label (id / en)', 'waits for', 'once escalated also', 'timers', 'editable fields'];
  return table(head, rows);
};

/** The file of a definition's page, and the page. */
const page = <F extends BaseFacts>(definition: Definition<F>): [file: string, text: string] => {
  const chart = chartOf(definition);
  const { name, version, subject } = definition;
  const text = [
    '<!-- Drawn by `node scripts/run.mjs diagrams`: change the machine, not this page. -->',
    `# ${name}, version ${version}`,
    `Drives ${code(subject)}. ${notDrawn(chart)}`.trimEnd(),
    stateDiagram(chart),
    '## Events',
    eventTable(chart),
    '## States',
    `${stateTable(chart)}\n`,
  ].join('\n\n');
  return [`docs/diagrams/${name}.md`, text];
};

const BLOCK = /(<!-- diagram:appraisal -->\n)[^]*?(\n<!-- \/diagram:appraisal -->)/;

/**
 * Every document that is drawn from a machine, as it should read.
 *
 * @param root the project's folder
 * @returns contents by file, relative to the root
 */
export const drawnDocuments = (root: string): Map<string, string> => {
  const chart = chartOf(appraisalDefinition);
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const picture = `\n${flowchart(chart)}\n\n${notDrawn(chart)} Dashed: sent by the system, at a deadline or date.\n`;
  return new Map([
    [
      'README.md',
      readme.replace(BLOCK, (_, opening: string, closing: string) => opening + picture + closing),
    ],
    page(appraisalDefinition),
    page(cycleDefinition),
    page(activityLogDefinition),
    page(achievementDefinition),
    page(coachingDefinition),
    page(peerReviewDefinition),
    page(periodicDefinition),
    page(calibrationDefinition),
    page(enrolmentDefinition),
    page(guidanceDefinition),
    page(proposalDefinition),
    page(competenceDefinition),
    page(noticeDefinition),
  ]);
};

/** Writes the diagrams anew. */
export default function diagrams(): Promise<number> {
  const root = process.cwd();
  for (const [file, content] of drawnDocuments(root)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
    console.log(`drew ${file}`);
  }
  return Promise.resolve(0);
}
