import type { Decision } from '../core/decision';
import type { Participant } from '../core/instance';
import { digestsOf, hashOf, newSalt, type PersonalValues } from '../core/hashing';
import type { Fields } from '../core/definition';
import type { Place, Within } from '../services/binding';
import { savingStatement, type SavedSet } from './saving';
import { query, type Transaction } from './sql';
import type { SubjectSchema } from './subjects';

/**
 * Saves decisions: the instances, the subjects' columns, history, participants, tasks and jobs, for any number of
 * subjects in one statement. All or nothing, inside the caller's transaction.
 */

export interface CommitItem {
  subjectId: string;
  decision: Decision;
  /** Head of the instance's hash chain; null when it begins. */
  lastHash: string | null;
  /** Whose draft of the event is done with. */
  sent?: { principal: string; event: string };
  /** Only when it begins; `made`: its subject was made with the fields that the decision writes. */
  begins?: {
    title: string;
    place: Place;
    participants: Participant[];
    made: boolean;
    within?: Within | undefined;
  };
}

/** What a decision writes into its subject: the mirrored columns, and what its actions say. */
export const subjectFields = ({ subject, after, discreet }: Decision): Fields => ({
  ...subject,
  ...(discreet
    ? {}
    : {
        state: after.path,
        revision: after.revision,
        stateSince: after.enteredAt,
        dueAt: after.dueAt,
      }),
});

export interface Committed {
  subjectId: string;
  instanceId: string;
  /** Ids of the new history rows, in order. */
  historyIds: string[];
}

export interface CommitTarget {
  subject: SubjectSchema;
  definition: { name: string; version: number };
}

const reminderKey = (uid: string, subjectId: string, event: string) => `remind:${uid}:${subjectId}:${event}`;

export const timerKey = (uid: string, subjectId: string, event: string) =>
  `timer:${uid}:${subjectId}:${event}`;

const historyRows = ({ subject, definition }: CommitTarget, item: CommitItem, at: string) => {
  let previousHash = item.lastHash;
  return item.decision.steps.map((step) => {
    const values: PersonalValues = {
      actorName: step.actor.name,
      onBehalfOfName: step.actor.onBehalfOf?.name ?? null,
      comment: step.comment,
      data: step.data,
      changes: step.changes,
    };
    const salt = newSalt();
    const row = {
      subjectType: subject.uid,
      subjectId: item.subjectId,
      sequence: step.sequence,
      event: step.event,
      from: step.from,
      to: step.to,
      actorId: step.actor.id,
      actorRole: step.actor.role,
      onBehalfOf: step.actor.onBehalfOf?.id ?? null,
      definition: definition.name,
      version: definition.version,
      at,
      digests: digestsOf(salt, values),
      previousHash,
    };
    const hash = hashOf(row);
    previousHash = hash;
    // What all of them share is sent once, apart.
    const { subjectType: _uid, definition: _name, version: _version, at: _at, ...own } = row;
    return { ...own, hash, salt, ...values };
  });
};

const jobsOf = ({ subject }: CommitTarget, { subjectId, decision }: CommitItem) => {
  const before = decision.before?.timers ?? {};
  const after = decision.after.timers;
  return {
    removed: [
      ...Object.keys(before)
        .filter((event) => !(event in after))
        .map((event) => timerKey(subject.uid, subjectId, event)),
      ...decision.reminders
        .filter(({ at }) => at === null)
        .map(({ event }) => reminderKey(subject.uid, subjectId, event)),
    ],
    added: [
      ...decision.reminders
        .filter(({ at }) => at !== null)
        .map(({ event, due, at }) => ({
          task: 'workflow-remind',
          key: reminderKey(subject.uid, subjectId, event),
          run_at: at,
          payload: { subjectType: subject.uid, subjectId, event, due, at },
        })),
      ...Object.entries(after)
        .filter(([event, at]) => before[event] !== at)
        .map(([event, at]) => ({
          task: 'workflow-timer',
          key: timerKey(subject.uid, subjectId, event),
          run_at: at,
          payload: { subjectType: subject.uid, subjectId, event },
        })),
      ...decision.effects.map(({ name, params, sequence }) => ({
        task: 'workflow-effect',
        key: `effect:${subject.uid}:${subjectId}:${String(sequence)}:${name}`,
        run_at: null,
        payload: { subjectType: subject.uid, subjectId, sequence, name, params: params ?? {} },
      })),
    ],
  };
};

/** One job for all that these decisions tell, and one that hands the steps to webhooks, if there are any. */
const tellingJobs = ({ subject: { uid } }: CommitTarget, items: CommitItem[], at: string) => {
  const notices = items.flatMap(({ subjectId, decision }) =>
    decision.notices.map((notice) => ({ subjectId, ...notice })),
  );
  const steps = items.flatMap(({ subjectId, decision }) =>
    decision.steps.map(({ sequence }) => ({ subjectId, sequence })),
  );
  const job = { key: null, run_at: null };
  return [
    ...(notices.length === 0
      ? []
      : [{ ...job, task: 'workflow-notify', payload: { subjectType: uid, at, notices } }]),
    { ...job, task: 'workflow-publish', payload: { subjectType: uid, steps } },
  ];
};

/** Commits decisions of one definition, all of them beginnings or none. Returns what was written, in the same order. */
export const commit = async (
  trx: Transaction,
  target: CommitTarget,
  items: CommitItem[],
  now: Date,
): Promise<Committed[]> => {
  const [first] = items;
  if (!first) return [];
  const { subject } = target;
  const begins = first.begins !== undefined;
  const at = now.toISOString();
  const history = items.map((item) => historyRows(target, item, at));
  const jobs = items.map((item) => jobsOf(target, item));
  const given = items.map(({ subjectId, decision, begins: beginning }, index) => ({
    subject_id: subjectId,
    title: beginning?.title ?? null,
    unit: beginning?.place.unit ?? null,
    batch: beginning?.place.batch ?? null,
    state: decision.after.value,
    path: decision.after.path,
    context: decision.after.context,
    timers: decision.after.timers,
    status: decision.after.done ? 'done' : 'active',
    revision: decision.after.revision,
    expected: decision.before?.revision ?? null,
    entered_at: decision.after.enteredAt,
    due_at: decision.after.dueAt,
    last_hash: history[index]?.at(-1)?.hash,
    calls: decision.calls,
    outer_type: beginning?.within?.subjectType ?? null,
    outer_id: beginning?.within?.subjectId ?? null,
    hidden_from: beginning?.within?.hiddenFrom ?? null,
  }));
  const written = items.flatMap(({ subjectId, decision, begins: beginning }) =>
    beginning?.made ? [] : [{ subject_id: subjectId, fields: subjectFields(decision) }],
  );
  const turnover = items.flatMap(({ subjectId, decision, begins: beginning }) => [
    ...decision.participants.flatMap(({ role, ended }) =>
      ended.map((principal) => ({ subject_id: subjectId, role, principal, starts: false })),
    ),
    ...(beginning?.participants ?? []).map((p) => ({ subject_id: subjectId, ...p, starts: true })),
    ...decision.participants.flatMap(({ role, started }) =>
      started.map((principal) => ({ subject_id: subjectId, role, principal, starts: true })),
    ),
  ]);
  const tasks = items.flatMap(({ subjectId, decision }) =>
    decision.tasks.map((task) => ({
      subject_id: subjectId,
      ...task,
      since: decision.after.enteredAt,
      due_at: decision.after.dueAt,
    })),
  );
  const fields = [...new Set(written.flatMap((item) => Object.keys(item.fields)))];

  const removed = jobs.flatMap((job) => job.removed);
  const added = [...jobs.flatMap((job) => job.added), ...tellingJobs(target, items, at)];
  const isAhead = ({ run_at }: { run_at: string | null }) =>
    run_at !== null && Date.parse(run_at) > now.getTime();
  const later = added.filter(isAhead);
  const soon = added.filter((job) => !isAhead(job));
  const sent = items.flatMap((item) => item.sent ?? []);

  const { text, takes } = savingStatement({
    subject,
    begins,
    one: items.length === 1,
    fields,
    turnover: turnover.length > 0,
    tasks: tasks.length > 0,
    sent: sent.length > 0,
    removed: removed.length > 0,
    later: later.length > 0,
  });
  const sets: Record<SavedSet, unknown[]> = {
    given,
    written,
    entries: history.flat(),
    turnover,
    tasks,
    sent,
    removed,
    later,
    soon,
  };
  const rows = await query<{ id: string; subject_id: string; history_ids: string[] | null }>(trx, text, [
    subject.uid,
    target.definition.name,
    target.definition.version,
    at,
    ...takes.map((set) => JSON.stringify(sets[set])),
  ]);
  if (rows.length !== items.length) {
    throw new Error(
      `${String(items.length - rows.length)} of ${String(items.length)} instances changed meanwhile`,
    );
  }
  const byId = new Map(rows.map((row) => [row.subject_id, row]));
  return items.map(({ subjectId }) => {
    const row = byId.get(subjectId);
    if (!row) throw new Error(`${subjectId} was not written`);
    return { subjectId, instanceId: row.id, historyIds: row.history_ids ?? [] };
  });
};

/** Sets a timer's job again, a moment ahead at the least, so that clocks that differ don't make it run in circles. */
export const scheduleTimer = async (
  trx: Transaction,
  uid: string,
  subjectId: string,
  event: string,
  at: string,
): Promise<void> => {
  await query(
    trx,
    `SELECT graphile_worker.add_job('workflow-timer', ?::json, run_at := greatest(?::timestamptz, now() + interval '1 second'),
       job_key := ?)`,
    [JSON.stringify({ subjectType: uid, subjectId, event }), at, timerKey(uid, subjectId, event)],
  );
};

/** Sets the job of a timer's next reminder. */
export const scheduleReminder = async (
  trx: Transaction,
  payload: { subjectType: string; subjectId: string; event: string; due: string; at: string },
): Promise<void> => {
  const { subjectType, subjectId, event, at } = payload;
  await query(
    trx,
    `SELECT graphile_worker.add_job('workflow-remind', ?::json, run_at := greatest(?::timestamptz, now() + interval '1 second'),
       job_key := ?)`,
    [JSON.stringify(payload), at, reminderKey(subjectType, subjectId, event)],
  );
};
