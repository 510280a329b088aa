import type { Content, MachineState, MachineWay } from '../api/contracts';

/** A recorded machine as a flat list: from which state which event leads where, and under which rules. */

export interface Way {
  /** Leaf state; null: from every open state. */
  from: string | null;
  event: string;
  /** Leaf state; null: stays where it is. */
  to: string | null;
  by: string[];
  when: string[];
  rules: string[];
  actions: string[];
}

interface Node {
  path: string;
  config: MachineState;
}

const nodesOf = (config: MachineState, path = ''): Node[] => [
  { path, config },
  ...Object.entries(config.states ?? {}).flatMap(([key, child]) =>
    nodesOf(child, path === '' ? key : `${path}.${key}`),
  ),
];

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** Where a target leads in the end: into a state of states, to the one it begins in. */
const leafAt = (nodes: Map<string, MachineState>, path: string): string => {
  const config = nodes.get(path);
  return config?.initial === undefined ? path : leafAt(nodes, `${path}.${config.initial}`);
};

const absolute = (id: string, from: string, target: string): string => {
  if (target.startsWith(`#${id}.`)) return target.slice(id.length + 2);
  if (target.startsWith('.')) return `${from}${target}`;
  const parent = parentOf(from);
  return parent === '' ? target : `${parent}.${target}`;
};

/** States that subjects stand in, in the order given: what is recorded has lost the machine's own. */
export const leavesOf = ({ machine }: Content, order: readonly string[]): string[] => {
  const place = (path: string) => (order.includes(path) ? order.indexOf(path) : order.length);
  return nodesOf(machine)
    .filter(({ config }) => config.states === undefined)
    .map(({ path }) => path)
    .sort((a, b) => place(a) - place(b));
};

/** What is possible in every open state stands once, not once for each. */
const gathered = (ways: Way[], open: number): Way[] => {
  const same = (way: Way) => JSON.stringify({ ...way, from: null });
  const counts = new Map<string, number>();
  for (const way of ways) counts.set(same(way), (counts.get(same(way)) ?? 0) + 1);
  const everywhere = new Set<string>();
  return ways.flatMap((way) => {
    const key = same(way);
    if (open < 3 || (counts.get(key) ?? 0) < open) return [way];
    if (everywhere.has(key)) return [];
    everywhere.add(key);
    return [{ ...way, from: null }];
  });
};

export const waysOf = (content: Content, order: readonly string[]): Way[] => {
  const { machine, events } = content;
  const all = nodesOf(machine);
  const configs = new Map(all.map(({ path, config }) => [path, config]));
  const leaves = leavesOf(content, order);
  const open = leaves.filter((leaf) => configs.get(leaf)?.type !== 'final');
  const wayFrom = (leaf: string, at: string, event: string, way: MachineWay): Way => ({
    from: leaf,
    event,
    to: way.target === undefined ? null : leafAt(configs, absolute(machine.id, at, way.target)),
    by: events[event]?.by ?? [],
    when: asList(way.guard?.params.when),
    rules: [...asList(way.guard?.params.rules), ...asList(way.guard?.params.dataRules)],
    actions: asList(way.actions),
  });
  const ways = open.flatMap((leaf) =>
    all
      .filter(({ path }) => path === '' || leaf === path || leaf.startsWith(`${path}.`))
      .flatMap(({ path, config }) =>
        Object.entries(config.on ?? {}).flatMap(([event, given]) =>
          asList(given).map((way) => wayFrom(leaf, path, event, way)),
        ),
      ),
  );
  return gathered(ways, open.length);
};

/** Deadlines of a state: what measures them and what happens when they pass. */
export const timersOf = ({ machine }: Content, leaf: string): { at: string; send: string }[] =>
  nodesOf(machine)
    .filter(({ path }) => leaf === path || leaf.startsWith(`${path}.`))
    .flatMap(({ config }) => config.meta?.timers ?? []);
