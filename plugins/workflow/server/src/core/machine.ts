import { assign, initialTransition, setup, transition } from 'xstate';
import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine, StateValue } from 'xstate';
import type {
  BaseFacts,
  Context,
  Definition,
  GuardRef,
  Input,
  Reason,
  StateConfig,
  TransitionConfig,
} from './definition';
import { withVotes } from './votes';

/**
 * The one module that knows XState. Everything outside speaks of values, paths and names.
 */

export type { StateValue } from 'xstate';

export interface ActiveNode {
  /** Path with dots; the root is ''. */
  path: string;
  config: StateConfig;
}

export interface MachineStep {
  value: StateValue;
  context: Context;
  done: boolean;
  /** Names of the actions to do, in order. */
  actions: string[];
}

export interface CompiledMachine<F extends BaseFacts> {
  /** Every state, root first. */
  nodes: ActiveNode[];
  start(input: Input<F>): MachineStep;
  /** Moves by one event; throws when the event isn't possible: ask `reasonsAgainst` first. */
  step(value: StateValue, input: Input<F>): MachineStep;
  /** The states that hold now, deepest first. */
  active(value: StateValue): ActiveNode[];
  declares(value: StateValue, event: string): boolean;
  /** Empty when the event would be taken. `withData: false` asks only the rules that need no data. */
  reasonsAgainst(value: StateValue, input: Input<F>, options: { withData: boolean }): Reason[];
  /** The way that would be taken, by conditions and rules alone, and the state that declares it. */
  chosen(value: StateValue, input: Input<F>): { from: string; way: TransitionConfig } | null;
}

export const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * `{targetSetting: 'draft'}` → `targetSetting.draft`; regions of a parallel state are joined by `+`, in the order of
 * the alphabet, since PostgreSQL's jsonb keeps none.
 */
export const pathOf = (value: StateValue): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, inner]) => {
          const rest = inner === undefined ? '' : pathOf(inner);
          return rest === ''
            ? key
            : rest
                .split('+')
                .map((part) => `${key}.${part}`)
                .join('+');
        })
        .join('+');

const activeIn = (config: StateConfig, value: StateValue, path: string): ActiveNode[] => {
  const children = typeof value === 'string' ? { [value]: {} as StateValue } : value;
  const deeper = Object.entries(children).flatMap(([key, inner]) => {
    const child = config.states?.[key];
    return child ? activeIn(child, inner ?? {}, path === '' ? key : `${path}.${key}`) : [];
  });
  return [...deeper, { path, config }];
};

/** Every state of a machine with its path, root first. */
export const allNodes = (config: StateConfig, path = ''): ActiveNode[] => [
  { path, config },
  ...Object.entries(config.states ?? {}).flatMap(([key, child]) =>
    allNodes(child, path === '' ? key : `${path}.${key}`),
  ),
];

export const compileMachine = <F extends BaseFacts>(definition: Definition<F>): CompiledMachine<F> => {
  const { machine: config, guards, conditions, assigns } = withVotes(definition);
  // XState hands its own internal events to guards without our input, so the input of the running call stands
  // here for the length of one synchronous transition.
  let running: Input<F> | null = null;
  const inputWith = (context: Context): Input<F> => {
    if (!running) throw new Error('a guard was asked outside a transition');
    return { ...running, context };
  };

  const suits = (ref: GuardRef | undefined, input: Input<F>): boolean =>
    asList(ref?.params.when).every((name) => conditions[name]?.(input) ?? false);

  const failing = (ref: GuardRef | undefined, input: Input<F>, withData: boolean): Reason[] =>
    [...asList(ref?.params.rules), ...(withData ? asList(ref?.params.dataRules) : [])].flatMap((name) => {
      const guard = guards[name];
      if (!guard) throw new Error(`unknown guard ${name}`);
      const reason = guard(input);
      return reason ? [reason] : [];
    });

  const { createMachine } = setup({
    types: { context: {}, events: {} as AnyEventObject },
    guards: {
      requires: ({ context }: { context: Context }, params: GuardRef['params']) => {
        const input = inputWith(context);
        const ref: GuardRef = { type: 'requires', params };
        return suits(ref, input) && failing(ref, input, true).length === 0;
      },
    },
    actions: {
      ...Object.fromEntries(Object.keys(definition.actions).map((name) => [name, () => undefined])),
      ...Object.fromEntries(
        Object.entries(assigns).map(([name, change]) => [
          name,
          assign<Context, AnyEventObject, undefined, AnyEventObject, never>(({ context }) =>
            change(inputWith(context)),
          ),
        ]),
      ),
    },
  });
  const machine: AnyStateMachine = createMachine(
    structuredClone(config) as Parameters<typeof createMachine>[0],
  );

  const run = (input: Input<F>, call: () => [AnyMachineSnapshot, { type: string }[]]): MachineStep => {
    running = input;
    try {
      const [snapshot, actions] = call();
      return {
        value: snapshot.value as StateValue,
        context: snapshot.context as Context,
        done: snapshot.status === 'done',
        actions: actions.map((action) => action.type).filter((type) => type in definition.actions),
      };
    } finally {
      running = null;
    }
  };

  // Asked several times for each decision, and there are no more answers than states.
  const known = new Map<string, ActiveNode[]>();
  const active = (value: StateValue): ActiveNode[] => {
    const key = JSON.stringify(value);
    const nodes = known.get(key) ?? activeIn(config, value, '');
    known.set(key, nodes);
    return nodes;
  };
  // Where neither a rule nor an assign is asked on the way in, every instance begins alike: found out once.
  const asksOnTheWayIn = allNodes(config).some(
    ({ config: { always, entry } }) =>
      always !== undefined || asList(entry).some((action) => action in assigns),
  );
  let beginning: MachineStep | null = null;
  const candidates = (value: StateValue, event: string) =>
    active(value)
      .map(({ path, config: state }) => asList(state.on?.[event]).map((way) => ({ from: path, way })))
      .filter((list) => list.length > 0);

  return {
    nodes: allNodes(config),
    active,
    start: (input) => {
      const enter = () =>
        run(input, () => initialTransition(machine) as [AnyMachineSnapshot, { type: string }[]]);
      if (asksOnTheWayIn) return enter();
      beginning ??= enter();
      return beginning;
    },
    step: (value, input) =>
      run(input, () => {
        const snapshot = machine.resolveState({ value, context: input.context });
        const event = { type: input.event };
        if (!snapshot.can(event)) throw new Error(`${input.event} is not possible in ${pathOf(value)}`);
        return transition(machine, snapshot, event) as [AnyMachineSnapshot, { type: string }[]];
      }),
    declares: (value, event) => candidates(value, event).length > 0,
    reasonsAgainst: (value, input, { withData }) => {
      const [deepest = [], ...others] = candidates(value, input.event);
      const fitting = deepest.filter(({ way }) => suits(way.guard, input));
      const failures = fitting.map(({ way }) => failing(way.guard, input, withData));
      if (failures.some((reasons) => reasons.length === 0)) return [];
      const outer = others
        .flat()
        .some(({ way }) => suits(way.guard, input) && failing(way.guard, input, withData).length === 0);
      return outer ? [] : (failures[0] ?? []);
    },
    chosen: (value, input) =>
      candidates(value, input.event)
        .flat()
        .find(({ way }) => suits(way.guard, input) && failing(way.guard, input, true).length === 0) ?? null,
  };
};
