import type { Decision } from '../core/decision';
import type { Participant } from '../core/instance';
import { digestsOf, hashOf, newSalt, type PersonalValues } from '../core/hashing';
import type { Fields } from '../core/definition';
import type { Place, Within } from '../services/binding';
import { query, type Transaction } from './sql';
import type { SubjectSchema } from './subjects';
import { inherited } from './within';

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

const sqlTypes = {
  json: 'jsonb',
  text: 'text',
  integer: 'bigint',
  decimal: 'numeric',
  boolean: 'boolean',
  timestamp: 'timestamptz',
  date: 'date',
  relation: 'text',
} as const;

/** Without it PostgreSQL reckons with a hundred rows, and reads a whole table of some thousands to find the one. */
const onlyOne = (items: unknown[]): string => (items.length === 1 ? 'LIMIT 1' : '');

/** `UPDATE subject SET …` for the fields that these items change; a field that one of them leaves alone keeps its value. */
const subjectUpdate = (subject: SubjectSchema, fields: string[], written: unknown[]): string => {
  const parts = fields.map((field) => {
    const known = subject.columns[field];
    if (!known) throw new Error(`${subject.uid} has no column for ${field}`);
    const { column, kind, target } = known;
    const text = `(v.fields ->> '${field}')`;
    const value =
      kind === 'json'
        ? `nullif(v.fields -> '${field}', 'null'::jsonb)`
        : kind === 'relation'
          ? `(SELECT r.id FROM "${target ?? ''}" r WHERE r.document_id = ${text})`
          : `${text}::${sqlTypes[kind]}`;
    return `"${column}" = CASE WHEN jsonb_exists(v.fields, '${field}') THEN ${value} ELSE s."${column}" END`;
  });
  return `UPDATE "${subject.table}" s SET ${parts.join(', ')}
    FROM (SELECT * FROM jsonb_to_recordset(?::jsonb) AS w(subject_id text, fields jsonb) ${onlyOne(written)}) v
    WHERE s.document_id = v.subject_id`;
};

const COLUMNS = `subject_id text, title text, unit text, batch text, state jsonb, path text, context jsonb, timers jsonb, status text,
  revision integer, expected integer, entered_at timestamptz, due_at timestamptz, last_hash text, calls text[],
  outer_type text, outer_id text, hidden_from text[]`;

const begun = `INSERT INTO workflow_instances
    (subject_type, subject_id, definition, version, title, unit, batch, state, path, context, timers, status, revision,
     entered_at, due_at, last_hash, calls, within_id, hidden_from)
  SELECT p.uid, v.subject_id, p.definition, p.version, v.title, coalesce(v.unit, o.unit), coalesce(v.batch, o.batch),
         v.state, v.path, v.context, v.timers, v.status, v.revision, v.entered_at, v.due_at, v.last_hash, v.calls,
         o.id, v.hidden_from
  FROM p, given v LEFT JOIN workflow_instances o ON o.subject_type = v.outer_type AND o.subject_id = v.outer_id
  RETURNING id, subject_id`;

const moved = `UPDATE workflow_instances i
  SET version = p.version, state = v.state, path = v.path, context = v.context, timers = v.timers, status = v.status,
      revision = v.revision, entered_at = v.entered_at, due_at = v.due_at, last_hash = v.last_hash,
      calls = v.calls
  FROM given v, p
  WHERE i.subject_type = p.uid AND i.subject_id = v.subject_id AND i.revision = v.expected
  RETURNING i.id, i.subject_id`;

/**
 * Tasks in all that stands within what is written here go where the roles go. Only what still runs has tasks; a role
 * that nobody held may have been called for, so what counts is what each state calls for.
 */
const followed = `
    followed_out AS (
      DELETE FROM workflow_tasks w USING turnover v JOIN touched t USING (subject_id), workflow_instances i
      WHERE NOT v.starts AND i.within_id = t.id AND i.status = 'active' AND w.instance_id = i.id
        AND w.role = v.role AND w.principal = v.principal),
    followed_in AS (
      INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
      SELECT i.id, i.subject_type, p.role, p.principal, i.entered_at, i.due_at
      FROM turnover p JOIN touched t USING (subject_id) JOIN workflow_instances i ON i.within_id = t.id
      WHERE p.starts AND i.status = 'active' AND p.role = ANY (i.calls) AND ${inherited}),`;

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

  const rows = await query<{ id: string; subject_id: string; history_ids: string[] | null }>(
    trx,
    `WITH p AS (SELECT ?::text AS uid, ?::text AS definition, ?::integer AS version, ?::timestamptz AS at),
    given AS (SELECT * FROM jsonb_to_recordset(?::jsonb) AS v(${COLUMNS}) ${onlyOne(items)}),
    touched AS (${begins ? begun : moved}),
    subject AS (${written.length === 0 ? 'SELECT ?::jsonb' : subjectUpdate(subject, fields, written)}),
    entries AS (
      SELECT * FROM jsonb_to_recordset(?::jsonb) AS h("subjectId" text, sequence integer, event text, "from" text,
        "to" text, "actorId" text, "actorRole" text, "onBehalfOf" text, digests jsonb, "previousHash" text, hash text,
        salt text, "actorName" text, "onBehalfOfName" text, comment text, data jsonb, changes jsonb)),
    history AS (
      INSERT INTO workflow_history (instance_id, sequence, event, from_path, to_path, actor_id, actor_role,
        on_behalf_of, definition, version, at, digests, previous_hash, hash)
      SELECT t.id, h.sequence, h.event, h."from", h."to", h."actorId", h."actorRole", h."onBehalfOf", p.definition,
        p.version, p.at, h.digests, h."previousHash", h.hash
      FROM entries h JOIN touched t ON t.subject_id = h."subjectId", p
      ORDER BY t.id, h.sequence
      RETURNING id, instance_id, sequence, hash),
    personal AS (
      INSERT INTO workflow_history_values (history_id, salt, actor_name, on_behalf_of_name, comment, data, changes)
      SELECT w.id, h.salt, h."actorName", h."onBehalfOfName", h.comment, nullif(h.data, 'null'::jsonb), h.changes
      FROM entries h JOIN touched t ON t.subject_id = h."subjectId"
      JOIN history w ON w.instance_id = t.id AND w.sequence = h.sequence),
    turnover AS (
      SELECT * FROM jsonb_to_recordset(?::jsonb) AS v(subject_id text, role text, principal text, starts boolean)),
    ended AS (
      UPDATE workflow_participants w SET valid_to = p.at FROM turnover v JOIN touched t USING (subject_id), p
      WHERE NOT v.starts AND w.instance_id = t.id AND w.role = v.role AND w.principal = v.principal
        AND w.valid_to IS NULL),
    started AS (
      INSERT INTO workflow_participants (instance_id, subject_type, subject_id, role, principal, valid_from)
      SELECT t.id, p.uid, v.subject_id, v.role, v.principal, p.at
      FROM turnover v JOIN touched t USING (subject_id), p WHERE v.starts),${begins || turnover.length === 0 ? '' : followed}
    cleared AS (${begins ? 'SELECT 1' : 'DELETE FROM workflow_tasks w USING touched t WHERE w.instance_id = t.id'}),
    opened AS (
      INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
      SELECT t.id, p.uid, v.role, v.principal, v.since, v.due_at
      FROM jsonb_to_recordset(?::jsonb)
        AS v(subject_id text, role text, principal text, since timestamptz, due_at timestamptz)
      JOIN touched t USING (subject_id), p),
    drafts AS (
      DELETE FROM workflow_drafts w USING touched t, jsonb_to_recordset(?::jsonb) AS v(principal text, event text)
      WHERE w.instance_id = t.id AND w.principal = v.principal AND w.event = v.event),
    -- Jobs in the same transaction as the state change: none is lost, none is added for what was rolled back.
    cancelled AS MATERIALIZED (
      SELECT count(graphile_worker.remove_job(key)) FROM jsonb_array_elements_text(?::jsonb) AS key),
    scheduled AS MATERIALIZED (
      SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
        SELECT ROW(j.task, j.payload, NULL, j.run_at, 25, j.key, 0, NULL)::graphile_worker.job_spec
        FROM jsonb_to_recordset(?::jsonb) AS j(task text, payload json, run_at timestamptz, key text)
        WHERE j.task <> 'workflow-publish' OR EXISTS (SELECT 1 FROM workflow_webhooks WHERE active))))
    SELECT t.id, t.subject_id, w.ids AS history_ids
    FROM touched t
    LEFT JOIN (SELECT instance_id, json_agg(id::text ORDER BY sequence) AS ids FROM history GROUP BY instance_id) w
      ON w.instance_id = t.id, cancelled, scheduled`,
    [
      subject.uid,
      target.definition.name,
      target.definition.version,
      at,
      JSON.stringify(given),
      JSON.stringify(written),
      JSON.stringify(history.flat()),
      JSON.stringify(turnover),
      JSON.stringify(tasks),
      JSON.stringify(items.flatMap(({ sent }) => (sent ? [sent] : []))),
      JSON.stringify(jobs.flatMap((job) => job.removed)),
      JSON.stringify([...jobs.flatMap((job) => job.added), ...tellingJobs(target, items, at)]),
    ],
  );
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
