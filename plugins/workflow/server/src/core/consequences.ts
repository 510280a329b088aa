import { appointments } from './appoint';
import type { ActingAs, BaseFacts, Fields, Input, Outcome } from './definition';
import type { Decision, Step } from './decision';
import type { Changes } from './fold';
import { canonical } from './hashing';
import type { Compiled, InstanceState, Participant } from './instance';
import { pathOf, type MachineStep } from './machine';
import { toldOf, withTasks } from './notices';
import { remindersAfter } from './reminders';
import { callsOf, tasksOf } from './tasks';
import { afterStep, enteredBy, firstDue } from './timers';
import { turnOver } from './turnover';
import { decidedVote } from './votes';

/** What follows from an event that is taken, one step after the other, until nothing moves by itself any more. */

export const SYSTEM: ActingAs = { id: null, name: 'system', role: 'system' };
const MAX_CHAINED_EVENTS = 8;

export interface Running<F extends BaseFacts> {
  state: InstanceState | null;
  facts: F;
  participants: Participant[];
  /** Who had to act before all this. */
  tasksBefore: Participant[];
  decision: Omit<Decision, 'after' | 'tasks' | 'calls' | 'reminders'>;
}

const requestedEffects = <F extends BaseFacts>(
  { definition }: Compiled<F>,
  outcomes: Outcome[],
  sequence: number,
): Decision['effects'] =>
  outcomes
    .flatMap((outcome) => outcome.effects ?? [])
    .map((effect) => {
      if (!Object.hasOwn(definition.effects ?? {}, effect.name))
        throw new Error(
          `${definition.name}: an action asks for effect ${effect.name}, which is not declared`,
        );
      return { ...effect, sequence };
    });

const changedFields = (before: Fields, after: Fields, record: string[]): Record<string, [unknown, unknown]> =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => record.includes(field) || canonical(before[field]) !== canonical(value))
      .map(([field, value]) => [field, [before[field] ?? null, value]]),
  );

export const applyStep = <F extends BaseFacts>(
  compiled: Compiled<F>,
  running: Running<F>,
  input: Input<F>,
  data: Record<string, unknown> | null,
  moved: MachineStep,
  /** The state that was left and entered again by a way of its own. */
  reentered: string | null,
): Running<F> => {
  const { state: before, facts, decision } = running;
  const doing: Input<F> = { ...input, context: moved.context };
  const outcomes: Outcome[] = moved.actions.map((name) => {
    const action = compiled.definition.actions[name];
    if (!action) throw new Error(`unknown action ${name}`);
    return action(doing);
  });

  const subject: Fields = Object.assign({}, ...outcomes.map((o) => o.subject ?? {})) as Fields;
  const nextFacts: F = { ...facts, subject: { ...facts.subject, ...subject } };
  const path = pathOf(moved.value);
  const entered = before === null || reentered !== null || before.path !== path;
  const timed = afterStep(compiled, {
    before,
    value: moved.value,
    context: moved.context,
    facts: nextFacts,
    event: input.event,
    now: input.now,
    reentered,
    moveTo: outcomes.find((o) => o.dueAt)?.dueAt ?? null,
  });
  const after: InstanceState = {
    value: moved.value,
    path,
    context: moved.context,
    revision: before ? before.revision + 1 : 0,
    enteredAt: entered ? input.now : before.enteredAt,
    done: moved.done,
    ...timed,
  };

  const named = turnOver(
    running.participants,
    outcomes.flatMap((o) => o.participants ?? []),
  );
  const entering = enteredBy(compiled, { before, value: moved.value, reentered });
  const appointed = appointments(compiled.definition, entering, {
    ...doing,
    facts: nextFacts,
    participants: named.participants,
  });
  const { participants, turnovers: byFormula } = turnOver(named.participants, appointed.changes);
  const turnovers = [...named.turnovers, ...byFormula];

  const fields = changedFields(
    facts.subject,
    subject,
    outcomes.flatMap((o) => o.record ?? []),
  );
  const dueBefore = before?.dueAt?.toISOString() ?? null;
  const dueAfter = after.dueAt?.toISOString() ?? null;
  const changes: Changes = {
    ...(canonical(before?.value) === canonical(after.value)
      ? {}
      : { value: [before?.value ?? null, after.value] }),
    ...(canonical(before?.context) === canonical(after.context)
      ? {}
      : { context: [before?.context ?? null, after.context] }),
    ...(dueBefore === dueAfter ? {} : { dueAt: [dueBefore, dueAfter] }),
    ...(Object.keys(fields).length === 0 ? {} : { subject: fields }),
    ...(turnovers.length === 0 ? {} : { participants: turnovers }),
  };
  const step: Step = {
    sequence: after.revision,
    event: input.event,
    from: before?.path ?? null,
    to: path,
    actor: input.actor,
    comment: input.comment,
    data,
    changes,
  };
  return {
    state: after,
    facts: nextFacts,
    participants,
    tasksBefore: running.tasksBefore,
    decision: {
      ok: true,
      before: decision.before,
      steps: [...decision.steps, step],
      subject: { ...decision.subject, ...subject },
      participants: [...decision.participants, ...turnovers],
      effects: [...decision.effects, ...requestedEffects(compiled, outcomes, after.revision)],
      notices: [
        ...decision.notices,
        ...toldOf(compiled.definition, { step, entered, after, participants, turnovers }),
      ],
      warnings: [...decision.warnings, ...outcomes.flatMap((o) => o.warnings ?? []), ...appointed.missing],
      answer: Object.assign({}, decision.answer, ...outcomes.map((o) => o.answer ?? {})) as Record<
        string,
        unknown
      >,
    },
  };
};

/** The votes of those who are left may be enough once a holder has gone: then the vote is decided without another. */
const votesDecide = <F extends BaseFacts>(
  compiled: Compiled<F>,
  running: Running<F>,
  state: InstanceState,
  now: Date,
): Running<F> | null => {
  const { facts, participants } = running;
  for (const { path, config } of compiled.machine.active(state.value)) {
    const { votes } = config.meta ?? {};
    const event = votes ? decidedVote({ path, votes }, state.context, participants) : null;
    if (event === null) continue;
    const input = systemInput(facts, participants, state, event, now);
    if (compiled.machine.reasonsAgainst(state.value, input, { withData: true }).length > 0) continue;
    return take(compiled, running, state, input, null);
  }
  return null;
};

/** System events whose moment has come already follow at once, in the same decision. */
export const finish = <F extends BaseFacts>(
  compiled: Compiled<F>,
  first: Running<F>,
  now: Date,
): Decision => {
  let running = first;
  for (let turn = 0; turn < MAX_CHAINED_EVENTS; turn += 1) {
    const { state } = running;
    if (!state) throw new Error('nothing was decided');
    const voted = votesDecide(compiled, running, state, now);
    if (voted) {
      running = voted;
      continue;
    }
    const due = firstDue(state.timers, now);
    if (!due) {
      const { decision, facts, tasksBefore } = running;
      const tasks = state.done ? [] : tasksOf(compiled, state, running.participants);
      return {
        ...decision,
        after: state,
        tasks,
        calls: callsOf(compiled, state, running.participants),
        ...(compiled.definition.discreet?.[state.path] ? { discreet: true } : {}),
        notices: withTasks(compiled.definition, decision, state, tasksBefore, tasks),
        reminders: remindersAfter(compiled, decision.before, state, facts, now),
      };
    }
    const { timers, ...rest } = state;
    const { [due]: _fired, ...left } = timers;
    const waiting: InstanceState = { ...rest, timers: left };
    const input = systemInput(running.facts, running.participants, state, due, now);
    running =
      compiled.machine.declares(state.value, due) &&
      compiled.machine.reasonsAgainst(state.value, input, { withData: true }).length === 0
        ? take(compiled, { ...running, state: waiting }, waiting, input, null)
        : { ...running, state: waiting };
  }
  throw new Error(`${compiled.definition.name}: system events follow each other without end`);
};

export const systemInput = <F extends BaseFacts>(
  facts: F,
  participants: Participant[],
  { context, dueAt }: Pick<InstanceState, 'context' | 'dueAt'>,
  event: string,
  now: Date,
): Input<F> => ({ facts, participants, context, event, data: {}, comment: null, actor: SYSTEM, dueAt, now });

export const take = <F extends BaseFacts>(
  compiled: Compiled<F>,
  running: Running<F>,
  state: InstanceState,
  input: Input<F>,
  data: Record<string, unknown> | null,
): Running<F> => {
  const chosen = compiled.machine.chosen(state.value, input);
  const reentered = chosen?.way.reenter ? chosen.from : null;
  return applyStep(compiled, running, input, data, compiled.machine.step(state.value, input), reentered);
};

/** Nothing has followed yet. */
export const running = <F extends BaseFacts>(
  before: InstanceState | null,
  facts: F,
  participants: Participant[],
  tasksBefore: Participant[],
): Running<F> => ({
  state: before,
  facts,
  participants,
  tasksBefore,
  decision: {
    ok: true,
    before,
    steps: [],
    subject: {},
    participants: [],
    effects: [],
    notices: [],
    warnings: [],
    answer: {},
  },
});
