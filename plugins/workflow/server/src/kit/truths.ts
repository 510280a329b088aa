import type { Decision } from '../core/decision';
import type { BaseFacts } from '../core/definition';
import { specOf } from '../core/definition';
import { fold } from '../core/fold';
import { canonical } from '../core/hashing';
import type { InstanceState } from '../core/instance';
import { attempt, type Move, type Position, type Table } from './play';

/** What holds of every definition, wherever a subject stands. Each function names what does not hold. */

/** Alike as JSON. What is one and the same object, as most of a large subject is, need not be gone through. */
const alike = (one: unknown, other: unknown): boolean => one === other || canonical(one) === canonical(other);

const unlike = (what: string, found: unknown, expected: unknown): string[] =>
  alike(found, expected) ? [] : [`${what}: ${canonical(found)} is not ${canonical(expected)}`];

/** State = fold(history). */
const foldedAmiss = <F extends BaseFacts>({ instance, facts, steps }: Position<F>): string[] => {
  const folded = fold(steps);
  return [
    ...unlike('path', folded.path, instance.path),
    ...unlike('revision', folded.revision, instance.revision),
    ...unlike('value', folded.value, instance.value),
    ...unlike('context', folded.context, instance.context),
    ...unlike('dueAt', folded.dueAt, instance.dueAt?.toISOString() ?? null),
    ...Object.entries(folded.subject).flatMap(([field, value]) => unlike(field, value, facts.subject[field])),
  ];
};

/** The same with every key in another place: jsonb keeps no order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
};

/** The instance as the database keeps it: text, and back. */
const rebuilt = (instance: InstanceState): InstanceState => {
  const stored = reordered(JSON.parse(JSON.stringify(instance))) as Omit<
    InstanceState,
    'enteredAt' | 'dueAt'
  > & {
    enteredAt: string;
    dueAt: string | null;
  };
  return {
    ...stored,
    enteredAt: new Date(stored.enteredAt),
    dueAt: stored.dueAt === null ? null : new Date(stored.dueAt),
  };
};

/** What was stored and read again decides as what never left the memory. */
const rebuiltAmiss = <F extends BaseFacts>(
  table: Table<F>,
  position: Position<F>,
  move: Move,
  now: Date,
  live: Decision,
): string[] => {
  const again = attempt(table, { ...position, instance: rebuilt(position.instance) }, move, now);
  if (again.refusal) return [`refused after a restart: ${again.refusal.code}`];
  const { after, tasks, participants, subject, steps } = again.decision;
  return [
    ...unlike('instance after a restart', after, live.after),
    ...unlike('tasks after a restart', tasks, live.tasks),
    ...unlike('turnover after a restart', participants, live.participants),
    ...unlike('subject after a restart', Object.keys(subject), Object.keys(live.subject)),
    ...steps.flatMap(({ event, to }, index) =>
      unlike('step after a restart', [event, to], [live.steps[index]?.event, live.steps[index]?.to]),
    ),
  ];
};

/** Clocks run only where the subject stands, tasks are for participants, and an end has neither. */
const clocksAndTasksAmiss = <F extends BaseFacts>(
  { compiled }: Table<F>,
  { instance, participants, tasks }: Position<F>,
): string[] => {
  const known = compiled.machine
    .active(instance.value)
    .flatMap(({ config }) => (config.meta?.timers ?? []).map(({ send }) => send));
  const strange = Object.keys(instance.timers).filter((event) => instance.done || !known.includes(event));
  const nobodys = tasks.filter(
    (task) =>
      instance.done || !participants.some((p) => p.role === task.role && p.principal === task.principal),
  );
  return [
    ...strange.map((event) => `a clock runs for ${event}`),
    ...nobodys.map(({ role, principal }) => `a task for ${role} ${principal}`),
  ];
};

/** An event is for its roles and its states alone, and the system's own are for nobody. */
export const powersAmiss = <F extends BaseFacts>(
  { compiled, play }: Table<F>,
  { instance }: Position<F>,
  { by, event }: Move,
  outcome: string,
): string[] => {
  if (by === 'system') return [];
  const allowed = specOf(play.definition, event)?.by ?? [];
  const isSystems = allowed.every((role) => role === 'system');
  const expected = isSystems
    ? ['malformed']
    : !allowed.includes(by.role)
      ? ['forbidden']
      : compiled.machine.declares(instance.value, event)
        ? ['ok', 'rule', 'conflict']
        : ['conflict'];
  return expected.includes(outcome)
    ? []
    : [`${event} by ${by.role}: ${outcome}, not ${expected.join(' or ')}`];
};

/** All that must hold once a move was taken. */
export const takenAmiss = <F extends BaseFacts>(
  table: Table<F>,
  position: Position<F>,
  move: Move,
  now: Date,
  { decision, next }: { decision: Decision; next: Position<F> },
): string[] => [
  ...rebuiltAmiss(table, position, move, now, decision),
  ...foldedAmiss(next),
  ...clocksAndTasksAmiss(table, next),
];
