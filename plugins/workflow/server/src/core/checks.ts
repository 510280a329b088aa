import type { BaseFacts, Definition, EventSpec, StateConfig, Text, TransitionConfig } from './definition';
import { schemasOf } from './forms';
import { allNodes, asList, compileMachine } from './machine';

/** Mistakes of a definition, found when it is registered: each message names the place and what is wrong there. */

const join = (path: string, child: string) => (path === '' ? child : `${path}.${child}`);
const parentOf = (path: string) => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');

/** Absolute path of a transition's target: `#machine.a.b`, `.child`, or a sibling's key. Null when there is none. */
export const resolveTarget = (machineId: string, from: string, target: string): string | null => {
  if (target === `#${machineId}`) return '';
  if (target.startsWith(`#${machineId}.`)) return target.slice(machineId.length + 2);
  if (target.startsWith('#')) return null;
  if (target.startsWith('.')) return from === '' ? target.slice(1) : `${from}${target}`;
  return join(parentOf(from), target);
};

const isLeaf = (config: StateConfig): boolean => Object.keys(config.states ?? {}).length === 0;

interface Graph {
  nodes: Map<string, StateConfig>;
  /** From a state into its first ones. */
  into: Map<string, string[]>;
  /** By events of the state itself. */
  ways: Map<string, string[]>;
  /** Once all that is within it has ended. */
  done: Map<string, string[]>;
  problems: string[];
}

const graphOf = <F extends BaseFacts>({ machine }: Definition<F>): Graph => {
  const nodes = new Map(allNodes(machine).map(({ path, config }) => [path, config]));
  const problems: string[] = [];
  const into = new Map<string, string[]>();
  const targets = (path: string, ways: TransitionConfig[]): string[] =>
    ways.flatMap(({ target }) => {
      if (target === undefined) return [];
      const resolved = resolveTarget(machine.id, path, target);
      if (resolved !== null && nodes.has(resolved)) return [resolved];
      problems.push(`state "${path}": target "${target}" does not exist`);
      return [];
    });
  const ways = new Map<string, string[]>();
  const done = new Map<string, string[]>();
  for (const [path, config] of nodes) {
    const children = Object.keys(config.states ?? {});
    const first = config.type === 'parallel' ? children : asList(config.initial);
    into.set(
      path,
      first.map((child) => join(path, child)),
    );
    if (children.length > 0 && first.length === 0)
      problems.push(`state "${path}" has states but no initial one`);
    problems.push(
      ...first
        .filter((child) => !children.includes(child))
        .map((child) => `state "${path}": initial state "${child}" does not exist`),
      ...children
        .filter((child) => !/^\w+$/.test(child))
        .map((child) => `state "${join(path, child)}": a name has letters, digits and _ alone`),
    );
    ways.set(
      path,
      targets(path, [...Object.values(config.on ?? {}).flatMap(asList), ...asList(config.always)]),
    );
    done.set(path, targets(path, asList(config.onDone)));
  }
  return { nodes, into, ways, done, problems };
};

const walk = (start: string[], next: (path: string) => Iterable<string>): Set<string> => {
  const seen = new Set(start);
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const to of next(path)) {
      if (!seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
    }
  }
  return seen;
};

/** A state's events are those of its ancestors too. */
const withAncestors = (path: string): string[] => {
  const parts = path === '' ? [] : path.split('.');
  return [...parts.map((_, index) => parts.slice(0, index + 1).join('.')), ''];
};

/** Where a final state leads: on from the state around it, and, where that is a region, from the one around the regions. */
const afterEnd = ({ nodes, done }: Graph, path: string): string[] => {
  const around = parentOf(path);
  const isRegion = around !== '' && nodes.get(parentOf(around))?.type === 'parallel';
  return [...(done.get(around) ?? []), ...(isRegion ? (done.get(parentOf(around)) ?? []) : [])];
};

/** An end of the whole: a final state of the machine itself, or of a region where the machine is nothing but regions. */
const isEnd = ({ nodes }: Graph, path: string): boolean => {
  if (nodes.get(path)?.type !== 'final') return false;
  const around = parentOf(path);
  return around === '' || (nodes.get('')?.type === 'parallel' && parentOf(around) === '');
};

const structure = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const graph = graphOf(definition);
  const { nodes, into, ways, problems } = graph;
  const next = (path: string): string[] => [
    ...(into.get(path) ?? []),
    ...withAncestors(path).flatMap((state) => ways.get(state) ?? []),
    ...(nodes.get(path)?.type === 'final' ? afterEnd(graph, path) : []),
  ];
  const reachable = walk([''], next);
  const leaves = [...nodes].filter(([, config]) => isLeaf(config)).map(([path]) => path);
  return [
    ...problems,
    ...leaves.filter((path) => !reachable.has(path)).map((path) => `state "${path}" is unreachable`),
    ...leaves
      .filter((path) => reachable.has(path))
      .filter((path) => ![...walk([path], next)].some((ahead) => isEnd(graph, ahead)))
      .map((path) => `state "${path}" is a trap: no final state can be reached from it`),
  ];
};

const unknown = (kind: string, names: Iterable<string>, known: object, where: string): string[] =>
  [...names]
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => `${where}: unknown ${kind} "${name}"`);

const names = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const { machine, guards, conditions, assigns, actions, timers, events, labels } = definition;
  const doable = { ...assigns, ...actions };
  const nodes = new Map(allNodes(machine).map(({ path, config }) => [path, config]));
  const declared = (path: string) =>
    new Set(withAncestors(path).flatMap((state) => Object.keys(nodes.get(state)?.on ?? {})));
  return [
    ...Object.keys(assigns)
      .filter((name) => Object.hasOwn(actions, name))
      .map((name) => `"${name}" is both an assign and an action`),
    ...allNodes(machine).flatMap(({ path, config }) => {
      const where = `state "${path}"`;
      const ways = [
        ...Object.values(config.on ?? {}).flatMap(asList),
        ...asList(config.always),
        ...asList(config.onDone),
      ];
      const {
        tasks = [],
        escalation = [],
        timers: refs = [],
        editable = {},
        appoints = {},
      } = config.meta ?? {};
      return [
        ...unknown('role', Object.keys(appoints), labels.roles, where),
        ...unknown('formula', Object.values(appoints), definition.formulas ?? {}, where),
        ...unknown('event', Object.keys(config.on ?? {}), events, where),
        ...ways.flatMap(({ guard, actions: done }) => [
          ...unknown('condition', asList(guard?.params.when), conditions, where),
          ...unknown(
            'guard',
            [...asList(guard?.params.rules), ...asList(guard?.params.dataRules)],
            guards,
            where,
          ),
          ...unknown('action', asList(done), doable, where),
        ]),
        ...unknown('action', [...asList(config.entry), ...asList(config.exit)], doable, where),
        ...unknown('role', [...tasks, ...escalation, ...Object.values(editable).flat()], labels.roles, where),
        ...unknown(
          'timer',
          refs.map((ref) => ref.at),
          timers,
          where,
        ),
        ...unknown(
          'reminder',
          refs.flatMap(({ remind }) => asList(remind)),
          definition.reminders ?? {},
          where,
        ),
        ...refs
          .filter((ref) => !events[ref.send]?.by.includes('system') || !declared(path).has(ref.send))
          .map(
            (ref) => `${where}: timer "${ref.at}" sends ${ref.send}, which is no system event of this state`,
          ),
      ];
    }),
  ];
};

const votes = <F extends BaseFacts>({ machine, events, labels }: Definition<F>): string[] =>
  allNodes(machine).flatMap(({ path, config: { meta, on = {} } }) => {
    if (!meta?.votes) return [];
    const { role, need } = meta.votes;
    const where = `state "${path}"`;
    return [
      ...('votes' in machine.context ? [`${where}: the context's "votes" belongs to the engine`] : []),
      ...unknown('role', [role], labels.roles, where),
      ...Object.entries(need).flatMap(([event, least]) => [
        ...(least === 'all' || (Number.isInteger(least) && least > 0)
          ? []
          : [`${where}: ${event} needs a number of votes or all`]),
        ...(asList(on[event]).some(({ target }) => target !== undefined)
          ? []
          : [`${where}: the vote ${event} leads nowhere`]),
        ...(events[event]?.by.join() === role ? [] : [`${where}: ${event} must be sent by ${role} alone`]),
      ]),
    ];
  });

const isText = (text: Text | undefined): boolean => Boolean(text?.id && text.en);

/** XState's own clocks and children would run in a process and end with it; the engine's stand in the database. */
const NOT_KEPT = { after: 'meta.timers', invoke: 'effects' };

const unkept = <F extends BaseFacts>({ machine }: Definition<F>): string[] =>
  allNodes(machine).flatMap(({ path, config }) =>
    Object.entries(NOT_KEPT)
      .filter(([key]) => Object.hasOwn(config, key))
      .map(([key, instead]) => `state "${path}": "${key}" would not survive a restart; use ${instead}`),
  );

/** Clocks are kept by the event that they send: two at once would be one. */
const timedTwice = <F extends BaseFacts>({ machine }: Definition<F>): string[] => {
  const timed = allNodes(machine).flatMap(({ path, config }) =>
    (config.meta?.timers ?? []).map(({ send }) => ({ path, send })),
  );
  const together = (one: string, other: string): boolean => {
    if (one === other || one === '' || other.startsWith(`${one}.`)) return true;
    const parts = one.split('.');
    const shared = parts.findIndex((part, depth) => part !== other.split('.')[depth]);
    const fork = parts.slice(0, shared).join('.');
    return allNodes(machine).find(({ path }) => path === fork)?.config.type === 'parallel';
  };
  return timed.flatMap(({ path, send }, index) =>
    timed
      .slice(0, index)
      .filter((earlier) => earlier.send === send && together(earlier.path, path))
      .map(
        (earlier) =>
          `state "${path}": ${send} has a timer in state "${earlier.path}" already, which holds at the same time`,
      ),
  );
};

const labelsAndForms = <F extends BaseFacts>({ machine, events, labels }: Definition<F>): string[] => {
  const nodes = allNodes(machine);
  const used = new Set(nodes.flatMap(({ config }) => Object.keys(config.on ?? {})));
  return [
    ...nodes
      .filter(({ path, config }) => isLeaf(config) && !isText(labels.states[path]))
      .map(({ path }) =>
        labels.states[path]
          ? `state "${path}" has no label in both languages`
          : `state "${path}" has no label`,
      ),
    ...Object.entries(labels.roles)
      .filter(([, label]) => !isText(label))
      .map(([role]) => `role ${role} has no label in both languages`),
    ...Object.entries(events).flatMap(([event, spec]) => [
      ...(used.has(event) ? [] : [`event ${event} occurs in no state`]),
      ...(event.startsWith('xstate.')
        ? [`event ${event}: names beginning with xstate. are XState's own`]
        : []),
      ...(spec.by.length === 0 ? [`event ${event} may be sent by nobody`] : []),
      ...(isText(spec.label) ? [] : [`event ${event} has no label in both languages`]),
      ...unknown(
        'role',
        spec.by.filter((role) => role !== 'system' && role !== 'admin'),
        labels.roles,
        `event ${event}`,
      ),
      ...formProblem(event, spec),
    ]),
  ];
};

/** Who is told of what: states, events and roles exist, somebody is told, and in both languages. */
const tellsAndEffects = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const { machine, events, labels, tells = [], effects = {} } = definition;
  const states = Object.fromEntries(allNodes(machine).map(({ path }) => [path, true]));
  return [
    ...Object.entries(effects)
      .filter(([, label]) => !isText(label))
      .map(([name]) => `effect "${name}" has no label in both languages`),
    ...tells.flatMap(({ kind, on = [], enters = [], to, title }) => {
      const where = `tell "${kind}"`;
      const reaches = (to.roles ?? []).length > 0 || to.joining === true || to.leaving === true;
      return [
        ...unknown('event', on, events, where),
        ...unknown('state', enters, states, where),
        ...unknown('role', to.roles ?? [], labels.roles, where),
        ...(on.length + enters.length > 0 ? [] : [`${where} is told on no event and no state`]),
        ...(reaches ? [] : [`${where} is told to nobody`]),
        ...(isText(title) ? [] : [`${where} has no title in both languages`]),
      ];
    }),
  ];
};

const formProblem = <F extends BaseFacts>(event: string, spec: EventSpec<F>): string[] => {
  try {
    schemasOf(spec);
    return [];
  } catch (error) {
    return [
      `event ${event}: its form has no JSON Schema (${error instanceof Error ? error.message : String(error)})`,
    ];
  }
};

/** All mistakes found; an empty list means that the definition may run. */
export const problemsOf = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const found = [
    ...structure(definition),
    ...names(definition),
    ...votes(definition),
    ...unkept(definition),
    ...timedTwice(definition),
    ...labelsAndForms(definition),
    ...tellsAndEffects(definition),
  ];
  if (found.length > 0) return found;
  try {
    compileMachine(definition);
    return [];
  } catch (error) {
    return [`XState refuses the machine: ${error instanceof Error ? error.message : String(error)}`];
  }
};
