import type { BaseFacts } from './definition';
import type { Compiled, InstanceState } from './instance';

/**
 * Reminders before a timer's moment. They hang on the timer: its moment, as it stands on the instance, is the truth;
 * a reminder for another moment than that is void.
 */

export interface ReminderChange {
  /** The event of the timer. */
  event: string;
  /** The timer's moment, ISO. */
  due: string | null;
  /** The next reminder, ISO; null where none is ahead. */
  at: string | null;
}

/** The first moment after `now` at which people are to be reminded of this timer; null when there is none. */
export const nextReminder = <F extends BaseFacts>(
  { definition, machine }: Compiled<F>,
  { value, context, timers }: Pick<InstanceState, 'value' | 'context' | 'timers'>,
  facts: F,
  event: string,
  now: Date,
): Date | null => {
  const moment = timers[event];
  if (moment === undefined) return null;
  const due = new Date(moment);
  const names = machine
    .active(value)
    .flatMap(({ config }) => config.meta?.timers ?? [])
    .flatMap(({ send, remind }) => (send === event && remind !== undefined ? [remind] : []));
  const ahead = names
    .flatMap((name) => definition.reminders?.[name]?.({ facts, context, due }) ?? [])
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() && at < due.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
};

const reminding = new WeakMap<object, Set<string>>();

/** The events of timers that people are reminded of; the same for every decision of a definition. */
const remindedOf = <F extends BaseFacts>(compiled: Compiled<F>): Set<string> => {
  const known = reminding.get(compiled);
  if (known) return known;
  const events = new Set(
    compiled.machine.nodes
      .flatMap(({ config }) => config.meta?.timers ?? [])
      .flatMap(({ send, remind }) => (remind === undefined ? [] : [send])),
  );
  reminding.set(compiled, events);
  return events;
};

/** Which reminders a decision sets anew or ends: those of timers that came, moved or went. */
export const remindersAfter = <F extends BaseFacts>(
  compiled: Compiled<F>,
  before: InstanceState | null,
  after: InstanceState,
  facts: F,
  now: Date,
): ReminderChange[] => {
  const reminded = remindedOf(compiled);
  const events = new Set([...Object.keys(before?.timers ?? {}), ...Object.keys(after.timers)]);
  return [...events]
    .filter((event) => reminded.has(event) && before?.timers[event] !== after.timers[event])
    .map((event) => ({
      event,
      due: after.timers[event] ?? null,
      at: nextReminder(compiled, after, facts, event, now)?.toISOString() ?? null,
    }));
};
