import type { BaseFacts, Definition, EventSpec, StateConfig } from './definition';
import { schemasOf } from './forms';
import { allNodes, asList, compileMachine } from './machine';

/** Mistakes of a definition, found when it is registered: each message names the place and what is wrong there. */

/** Absolute path of a transition's target: `#machine.a.b`, `.child`, or a sibling's key. Null when there is none. */
export const resolveTarget = (machineId: string, from: string, target: string): string | null => {
  if (target === `#${machineId}`) return '';
  if (target.startsWith(`#${machineId}.`)) return target.slice(machineId.length + 2);
  if (target.startsWith('#')) return null;
  if (target.startsWith('.')) return from === '' ? target.slice(1) : `${from}${target}`;
  const parent = from.includes('.') ? from.slice(0, from.lastIndexOf('.')) : '';
  return parent === '' ? target : `${parent}.${target}`;
};

const isLeaf = (config: StateConfig): boolean => Object.keys(config.states ?? {}).length === 0;

interface Graph {
  nodes: Map<string, StateConfig>;
  edges: Map<string, Set<string>>;
  problems: string[];
}

const graphOf = <F extends BaseFacts>({ machine }: Definition<F>): Graph => {
  const nodes = new Map(allNodes(machine).map(({ path, config }) => [path, config]));
  const problems: string[] = [];
  const edges = new Map<string, Set<string>>();
  const join = (path: string, child: string) => (path === '' ? child : `${path}.${child}`);
  for (const [path, config] of nodes) {
    const targets = new Set<string>();
    if (config.initial !== undefined) targets.add(join(path, config.initial));
    if (config.type === 'parallel')
      Object.keys(config.states ?? {}).forEach((key) => targets.add(join(path, key)));
    if (!isLeaf(config) && config.type !== 'parallel' && config.initial === undefined) {
      problems.push(`state "${path}" has states but no initial one`);
    }
    const ways = [
      ...Object.values(config.on ?? {}).flatMap(asList),
      ...asList(config.always),
      ...asList(config.onDone),
    ];
    for (const { target } of ways) {
      if (target === undefined) continue;
      const resolved = resolveTarget(machine.id, path, target);
      if (resolved === null || !nodes.has(resolved))
        problems.push(`state "${path}": target "${target}" does not exist`);
      else targets.add(resolved);
    }
    edges.set(path, targets);
  }
  return { nodes, edges, problems };
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

const structure = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const { nodes, edges, problems } = graphOf(definition);
  const reachable = walk([''], (path) => withAncestors(path).flatMap((p) => [...(edges.get(p) ?? [])]));
  const leaves = [...nodes].filter(([, config]) => isLeaf(config));
  const unreachable = leaves
    .filter(([path]) => !reachable.has(path))
    .map(([path]) => `state "${path}" is unreachable`);
  const finals = leaves.filter(([, config]) => config.type === 'final').map(([path]) => path);
  const traps = leaves
    .filter(([path]) => reachable.has(path))
    .filter(([path]) => {
      const ahead = walk([path], (p) => withAncestors(p).flatMap((q) => [...(edges.get(q) ?? [])]));
      return !finals.some((final) => ahead.has(final));
    })
    .map(([path]) => `state "${path}" is a trap: no final state can be reached from it`);
  return [...problems, ...unreachable, ...traps];
};

const unknown = (kind: string, names: Iterable<string>, known: object, where: string): string[] =>
  [...names].filter((name) => !(name in known)).map((name) => `${where}: unknown ${kind} "${name}"`);

const names = <F extends BaseFacts>(definition: Definition<F>): string[] => {
  const { machine, guards, conditions, assigns, actions, timers, events, labels } = definition;
  const doable = { ...assigns, ...actions };
  const nodes = new Map(allNodes(machine).map(({ path, config }) => [path, config]));
  const declared = (path: string) =>
    new Set(withAncestors(path).flatMap((state) => Object.keys(nodes.get(state)?.on ?? {})));
  return [
    ...Object.keys(assigns)
      .filter((name) => name in actions)
      .map((name) => `"${name}" is both an assign and an action`),
    ...allNodes(machine).flatMap(({ path, config }) => {
      const where = `state "${path}"`;
      const ways = [
        ...Object.values(config.on ?? {}).flatMap(asList),
        ...asList(config.always),
        ...asList(config.onDone),
      ];
      const { tasks = [], escalation = [], timers: refs = [], editable = {} } = config.meta ?? {};
      return [
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
        ...refs
          .filter((ref) => !events[ref.send]?.by.includes('system') || !declared(path).has(ref.send))
          .map(
            (ref) => `${where}: timer "${ref.at}" sends ${ref.send}, which is no system event of this state`,
          ),
      ];
    }),
  ];
};

const labelsAndForms = <F extends BaseFacts>({ machine, events, labels }: Definition<F>): string[] => {
  const nodes = allNodes(machine);
  const used = new Set(nodes.flatMap(({ config }) => Object.keys(config.on ?? {})));
  return [
    ...nodes
      .filter(({ path, config }) => isLeaf(config) && !labels.states[path]?.id)
      .map(({ path }) => `state "${path}" has no label`),
    ...Object.entries(events).flatMap(([event, spec]) => [
      ...(used.has(event) ? [] : [`event ${event} occurs in no state`]),
      ...(event.startsWith('xstate.')
        ? [`event ${event}: names beginning with xstate. are XState's own`]
        : []),
      ...(spec.by.length === 0 ? [`event ${event} may be sent by nobody`] : []),
      ...(spec.label.id && spec.label.en ? [] : [`event ${event} has no label in both languages`]),
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
  const found = [...structure(definition), ...names(definition), ...labelsAndForms(definition)];
  if (found.length > 0) return found;
  try {
    compileMachine(definition);
    return [];
  } catch (error) {
    return [`XState refuses the machine: ${error instanceof Error ? error.message : String(error)}`];
  }
};
