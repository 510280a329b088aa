import type { BaseFacts, Definition } from '../core/definition';
import { allNodes } from '../core/machine';

/** `state → role → events`, by the definition alone: what a role may send where, before any rule is asked. */
export type Powers = Record<string, Record<string, string[]>>;

/** The table of every role, state and event, to be held against the regulation or shown to people. */
export const powersOf = <F extends BaseFacts>({ machine, events, labels }: Definition<F>): Powers => {
  const nodes = allNodes(machine);
  const declared = (state: string): Set<string> =>
    new Set(
      nodes
        .filter(({ path }) => path === '' || path === state || state.startsWith(`${path}.`))
        .flatMap(({ config }) => Object.keys(config.on ?? {})),
    );
  const roles = [...Object.keys(labels.roles), 'admin', 'system'];
  const mayIn = (state: string, role: string): string[] => {
    const here = declared(state);
    return Object.entries(events)
      .filter(([event, { by }]) => by.includes(role) && here.has(event))
      .map(([event]) => event);
  };
  return Object.fromEntries(
    nodes
      .filter(({ config }) => !config.states)
      .map(({ path }) => [
        path,
        Object.fromEntries(
          roles.map((role) => [role, mayIn(path, role)] as const).filter(([, may]) => may.length > 0),
        ),
      ]),
  );
};
