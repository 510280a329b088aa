import type { BaseFacts, Context } from './definition';
import type { Compiled, InstanceState, Timers } from './instance';
import type { ActiveNode, StateValue } from './machine';

interface StepTaken<F extends BaseFacts> {
  before: InstanceState | null;
  value: StateValue;
  context: Context;
  facts: F;
  event: string;
  now: Date;
  /** The state that was left and entered again: it and what is within it starts anew. */
  reentered: string | null;
  /** A new moment for the deadlines of the present states. */
  moveTo: Date | null;
}

/** The states that this step enters, or enters anew; those that stay are not among them. */
export const enteredBy = <F extends BaseFacts>(
  { machine }: Compiled<F>,
  { before, value, reentered }: Pick<StepTaken<F>, 'before' | 'value' | 'reentered'>,
): ActiveNode[] => {
  const restarts = (path: string) =>
    reentered !== null && (reentered === '' || path === reentered || path.startsWith(`${reentered}.`));
  const stayed = new Set(
    before ? machine.active(before.value).flatMap(({ path }) => (restarts(path) ? [] : [path])) : [],
  );
  return machine.active(value).filter(({ path }) => !stayed.has(path));
};

/**
 * The timers and the visible deadline after a step. A state that was left loses its timers, one that was entered
 * starts its clock anew, one that stays keeps its own; the timer that has just fired is gone.
 */
export const afterStep = <F extends BaseFacts>(
  compiled: Compiled<F>,
  step: StepTaken<F>,
): { timers: Timers; dueAt: Date | null } => {
  const { before, facts, context, now } = step;
  const entered = new Set(enteredBy(compiled, step).map(({ path }) => path));
  const timers: Timers = {};
  const deadlines: Date[] = [];
  for (const { path, config } of compiled.machine.active(step.value)) {
    for (const { at, send, deadline = false } of config.meta?.timers ?? []) {
      const compute = compiled.definition.timers[at];
      if (!compute) throw new Error(`unknown timer ${at}`);
      const moved = deadline ? step.moveTo : null;
      const stays = !entered.has(path);
      const kept = stays && send !== step.event ? (before?.timers[send] ?? null) : null;
      const moment =
        moved ?? (stays ? (kept === null ? null : new Date(kept)) : compute({ facts, context, now }));
      if (moment) timers[send] = moment.toISOString();
      const shown = moment ?? (stays ? (before?.dueAt ?? null) : null);
      if (deadline && shown) deadlines.push(shown);
    }
  }
  const earliest = deadlines.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return { timers, dueAt: earliest };
};

/** The event whose moment came first, if any has come. */
export const firstDue = (timers: Timers, now: Date): string | null =>
  Object.entries(timers)
    .filter(([, at]) => new Date(at).getTime() <= now.getTime())
    .sort(([, a], [, b]) => (a < b ? -1 : 1))[0]?.[0] ?? null;
