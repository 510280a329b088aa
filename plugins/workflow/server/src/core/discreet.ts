import type { BaseFacts, Definition, HistoryEntry } from './definition';
import { fold } from './fold';
import type { InstanceState } from './instance';
import type { StateValue } from './machine';

/** What people are told of a subject whose present state is not theirs to know of. */

/** The state that somebody in these roles is told instead of this one; null when they may know it. */
export const toldInstead = <F extends BaseFacts>(
  { discreet = {} }: Pick<Definition<F>, 'discreet'>,
  path: string,
  roles: readonly string[],
): string | null => {
  const hidden = Object.hasOwn(discreet, path) ? discreet[path] : undefined;
  return hidden && !roles.some((role) => hidden.shownTo.includes(role)) ? hidden.as : null;
};

/**
 * The instance and its history as they were when it last stood in that state.
 *
 * @param history whole, oldest first
 */
export const asItStood = <T extends InstanceState>(
  instance: T,
  history: HistoryEntry[],
  path: string,
): { instance: T; history: HistoryEntry[] } => {
  const last = history.findLastIndex(({ to }) => to === path);
  const known = history.slice(0, last + 1);
  const { revision, value, context, dueAt } = fold(
    known.map(({ sequence, from, to, changes }) => ({
      sequence,
      from,
      to,
      changes,
    })),
  );
  const entered = known.findLast(({ from, to }) => to === path && from !== to);
  return {
    instance: {
      ...instance,
      value: value as StateValue,
      path,
      context: context ?? instance.context,
      revision,
      enteredAt: entered?.at ?? instance.enteredAt,
      dueAt: dueAt === null ? null : new Date(dueAt),
      timers: {},
      done: false,
    },
    history: known,
  };
};
