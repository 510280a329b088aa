import type {
  ActingAs,
  BaseFacts,
  Definition,
  EffectRequest,
  Fields,
  Input,
  Outcome,
  Reason,
  Text,
} from './definition';
import type { Attachment } from './attachments';
import { labelOf, specOf } from './definition';
import { appointments, NOBODY_APPOINTED } from './appoint';
import type { Changes } from './fold';
import { canonical } from './hashing';
import { formFor } from './forms';
import type { Compiled, InstanceState, Participant } from './instance';
import { pathOf } from './machine';
import type { MachineStep } from './machine';
import { actingRole, type Actor } from './actor';
import { toldOf, withTasks, type Notice } from './notices';
import { remindersAfter, type ReminderChange } from './reminders';
import { malformed, refuse, refuseByRules, type FieldError, type Refusal } from './refusal';
import { callsOf, tasksOf } from './tasks';
import { afterStep, enteredBy, firstDue } from './timers';
import { turnOver, type Turnover } from './turnover';
import { decidedVote } from './votes';

/**
 * Decide, then do. Everything an event means is worked out here, without any I/O: the shell locks and loads before,
 * saves after. The same functions serve real events, dry runs, "what may I do and why not", tests and diagrams.
 */

export interface Request {
  event: string;
  data?: unknown;
  comment?: string | null;
  revision?: number;
  /** Files that go with it, already looked up. */
  attachments?: Attachment[];
}

export interface Step {
  sequence: number;
  event: string;
  from: string | null;
  to: string;
  actor: ActingAs;
  comment: string | null;
  data: Record<string, unknown> | null;
  changes: Changes;
}

export interface Decision {
  ok: true;
  /** Null when the instance begins with this decision. */
  before: InstanceState | null;
  after: InstanceState;
  steps: Step[];
  /** Fields of the subject to write. */
  subject: Fields;
  participants: Turnover[];
  /** Who must act now. */
  tasks: Participant[];
  /** Roles that must act now, held by somebody or not. */
  calls: string[];
  /** It leads to where nobody is to know of: the subject's mirrored columns stay as they are. */
  discreet?: boolean;
  effects: (EffectRequest & { sequence: number })[];
  /** Whom to tell. */
  notices: Notice[];
  /** Reminders to set anew or, without a moment, to drop. */
  reminders: ReminderChange[];
  warnings: Reason[];
  answer: Record<string, unknown>;
}

export const SYSTEM: ActingAs = { id: null, name: 'system', role: 'system' };
const MAX_CHAINED_EVENTS = 8;

interface Running<F extends BaseFacts> {
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

const applyStep = <F extends BaseFacts>(
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
const finish = <F extends BaseFacts>(compiled: Compiled<F>, first: Running<F>, now: Date): Decision => {
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

const systemInput = <F extends BaseFacts>(
  facts: F,
  participants: Participant[],
  { context, dueAt }: Pick<InstanceState, 'context' | 'dueAt'>,
  event: string,
  now: Date,
): Input<F> => ({ facts, participants, context, event, data: {}, comment: null, actor: SYSTEM, dueAt, now });

const take = <F extends BaseFacts>(
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

/** The first decision of an instance: enters the initial state. */
export const begin = <F extends BaseFacts>(
  compiled: Compiled<F>,
  facts: F,
  participants: Participant[],
  by: { event: string; actor: ActingAs; comment?: string | null; data?: Record<string, unknown> },
  now: Date,
): Decision => {
  const input: Input<F> = {
    ...systemInput(
      facts,
      participants,
      { context: compiled.definition.machine.context, dueAt: null },
      by.event,
      now,
    ),
    actor: by.actor,
    comment: by.comment ?? null,
  };
  const running: Running<F> = {
    state: null,
    facts,
    participants,
    tasksBefore: [],
    decision: {
      ok: true,
      before: null,
      steps: [],
      subject: {},
      participants: [],
      effects: [],
      notices: [],
      warnings: [],
      answer: {},
    },
  };
  const moved = compiled.machine.start(input);
  return finish(compiled, applyStep(compiled, running, input, by.data ?? null, moved, null), now);
};

const unknownEvent = (event: string): Refusal =>
  refuse(
    'malformed',
    'UNKNOWN_EVENT',
    { id: `Tindakan ${event} tidak dikenal`, en: `Unknown event ${event}` },
    { errors: [{ path: 'event', message: 'unknown event' }] },
  );

export interface Situation<F extends BaseFacts> {
  instance: InstanceState;
  facts: F;
  participants: Participant[];
}

/** What can be said before the subject's facts are known: unknown event, no role, stale, not in this state. */
export const admit = <F extends BaseFacts>(
  { definition, machine }: Compiled<F>,
  instance: InstanceState,
  actor: Actor,
  request: Request,
): Refusal | { ok: true; as: ActingAs } => {
  const spec = specOf(definition, request.event);
  const bySystem = actor.kind === 'system';
  if (!spec || (!bySystem && spec.by.every((role) => role === 'system'))) return unknownEvent(request.event);

  const as = bySystem ? SYSTEM : actingRole(actor, spec.by);
  if (!as) {
    return refuse('forbidden', 'NO_ROLE_FOR_EVENT', {
      id: `Peran Anda pada dokumen ini tidak dapat melakukan: ${spec.label.id}`,
      en: `None of your roles here may do this: ${spec.label.en}`,
    });
  }
  if (request.revision !== undefined && request.revision !== instance.revision) {
    return refuse(
      'conflict',
      'STALE_REVISION',
      {
        id: `Data sudah berubah (revisi ${String(instance.revision)}); muat ulang lalu ulangi`,
        en: `It has changed since (revision ${String(instance.revision)}); reload and try again`,
      },
      { state: instance.path },
    );
  }
  if (!machine.declares(instance.value, request.event)) {
    return refuse('conflict', 'EVENT_NOT_ALLOWED', notHere(definition, request.event, instance.path), {
      state: instance.path,
    });
  }
  return { ok: true, as };
};

export const notHere = <F extends BaseFacts>(
  definition: Definition<F>,
  event: string,
  path: string,
): Text => {
  const { label = { id: event, en: event } } = specOf(definition, event) ?? {};
  const state = labelOf(definition, path);
  return {
    id: `${label.id} tidak mungkin pada tahap ${state.id}`,
    en: `${label.en} is not possible in ${state.en}`,
  };
};

const parseData = <F extends BaseFacts>(
  definition: Definition<F>,
  facts: F,
  { event, data }: Request,
): { data: Record<string, unknown> | null } | { errors: FieldError[] } => {
  const form = formFor(specOf(definition, event), facts);
  if (!form) {
    const empty = data === undefined || data === null || canonical(data) === '{}';
    return empty ? { data: null } : { errors: [{ path: 'data', message: 'this event takes no data' }] };
  }
  const result = form.safeParse(data ?? {});
  if (result.success) return { data: result.data };
  return {
    errors: result.error.issues.map((issue) => ({
      path: ['data', ...issue.path].join('.'),
      message: issue.message,
    })),
  };
};

const tooManyAttachments = <F extends BaseFacts>(
  { events }: Definition<F>,
  { event, attachments = [] }: Request,
): FieldError[] => {
  const most = events[event]?.attachments ?? 0;
  return attachments.length > most
    ? [{ path: 'attachments', message: most === 0 ? 'this event takes none' : `at most ${String(most)}` }]
    : [];
};

/** What the history keeps of what was sent. */
const recorded = (
  data: Record<string, unknown> | null,
  { attachments = [] }: Request,
): Record<string, unknown> | null => (attachments.length === 0 ? data : { ...data, attachments });

const commentMissing = <F extends BaseFacts>(
  definition: Definition<F>,
  { event, comment }: Request,
): Reason[] =>
  definition.events[event]?.comment === 'required' && !comment?.trim()
    ? [
        {
          code: 'COMMENT_REQUIRED',
          message: { id: 'Tuliskan alasannya dalam catatan', en: 'Write the reason as a comment' },
          path: 'comment',
        },
      ]
    : [];

/** Rules about power that hold for every definition with exclusive roles, whatever its data says. */
export const roleConflicts = <F extends BaseFacts>(
  definition: Definition<F>,
  actor: Actor,
  as: ActingAs,
): Reason[] => {
  if (!definition.exclusiveRoles || actor.kind === 'system') return [];
  const own = actor.held.filter((held) => !held.onBehalfOf).map((held) => held.role);
  const viaAnother = as.onBehalfOf !== undefined || as.role === 'admin';
  const otherOwn = viaAnother && own.some((role) => role !== as.role && role !== 'admin');
  const actedBefore = actor.actedAs.some((role) => role !== as.role);
  return otherOwn || actedBefore
    ? [
        {
          code: 'ROLE_CONFLICT',
          message: {
            id: 'Satu orang tidak boleh bertindak dalam dua peran pada dokumen yang sama',
            en: 'Nobody acts in two roles on the same document',
          },
          fixer: definition.arrangedBy ?? 'admin',
        },
      ]
    : [];
};

/**
 * What the event means: a refusal with its reasons, or everything that follows from it.
 * Order of checks: unknown event, role, revision, state, data, rules.
 */
export const decide = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, facts, participants }: Situation<F>,
  actor: Actor,
  request: Request,
  now: Date,
): Refusal | Decision => {
  const admitted = admit(compiled, instance, actor, request);
  if (!admitted.ok) return admitted;
  const parsed = parseData(compiled.definition, facts, request);
  const errors = [
    ...('errors' in parsed ? parsed.errors : []),
    ...tooManyAttachments(compiled.definition, request),
  ];
  if ('errors' in parsed || errors.length > 0) return malformed(errors);
  const input: Input<F> = {
    facts,
    context: instance.context,
    event: request.event,
    data: parsed.data ?? {},
    comment: request.comment?.trim() ? request.comment.trim() : null,
    actor: admitted.as,
    participants,
    dueAt: instance.dueAt,
    now,
  };
  const reasons = [
    ...roleConflicts(compiled.definition, actor, admitted.as),
    ...commentMissing(compiled.definition, request),
    ...compiled.machine.reasonsAgainst(instance.value, input, { withData: true }),
  ];
  if (reasons.length > 0) return refuseByRules(reasons);
  if (!compiled.machine.chosen(instance.value, input)) {
    return refuse(
      'conflict',
      'EVENT_NOT_ALLOWED',
      notHere(compiled.definition, request.event, instance.path),
      {
        state: instance.path,
      },
    );
  }

  const running: Running<F> = {
    state: instance,
    facts,
    participants,
    tasksBefore: tasksOf(compiled, instance, participants),
    decision: {
      ok: true,
      before: instance,
      steps: [],
      subject: {},
      participants: [],
      effects: [],
      notices: [],
      warnings: [],
      answer: {},
    },
  };
  const decision = finish(
    compiled,
    take(compiled, running, instance, input, recorded(parsed.data, request)),
    now,
  );
  const missing = decision.warnings.filter(({ code }) => code === NOBODY_APPOINTED);
  return missing.length > 0 && actor.kind !== 'system' ? refuseByRules(missing) : decision;
};
