import type { SubjectSchema } from './subjects';
import { inherited } from './within';

/** The one statement that saves decisions, with no more in it than they need: each part costs PostgreSQL even where it finds nothing. */

/** Rows that the statement takes, each set as one JSON array. */
export type SavedSet =
  'given' | 'written' | 'entries' | 'turnover' | 'tasks' | 'sent' | 'removed' | 'later' | 'soon';

export interface SavingShape {
  subject: SubjectSchema;
  begins: boolean;
  /** Of a single subject. */
  one: boolean;
  /** Of the subject, to write; none where it was made with them. */
  fields: string[];
  /** Whether there are any. */
  turnover: boolean;
  tasks: boolean;
  sent: boolean;
  removed: boolean;
  later: boolean;
}

export interface SavingStatement {
  /** Bindings: uid, definition, version, moment, and the sets that it takes. */
  text: string;
  takes: SavedSet[];
}

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
const onlyOne = ({ one }: SavingShape): string => (one ? 'LIMIT 1' : '');

/** `UPDATE subject SET …` for the fields that these items change; a field that one of them leaves alone keeps its value. */
const subjectUpdate = (shape: SavingShape): string => {
  const { subject, fields, one } = shape;
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
    return one
      ? `"${column}" = ${value}`
      : `"${column}" = CASE WHEN jsonb_exists(v.fields, '${field}') THEN ${value} ELSE s."${column}" END`;
  });
  return `UPDATE "${subject.table}" s SET ${parts.join(', ')}
    FROM (SELECT * FROM jsonb_to_recordset(?::jsonb) AS w(subject_id text, fields jsonb) ${onlyOne(shape)}) v
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

const HISTORY = `
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
      JOIN history w ON w.instance_id = t.id AND w.sequence = h.sequence)`;

const TURNOVER = `
    turnover AS (
      SELECT * FROM jsonb_to_recordset(?::jsonb) AS v(subject_id text, role text, principal text, starts boolean)),
    ended AS (
      UPDATE workflow_participants w SET valid_to = p.at FROM turnover v JOIN touched t USING (subject_id), p
      WHERE NOT v.starts AND w.instance_id = t.id AND w.role = v.role AND w.principal = v.principal
        AND w.valid_to IS NULL),
    started AS (
      INSERT INTO workflow_participants (instance_id, subject_type, subject_id, role, principal, valid_from)
      SELECT t.id, p.uid, v.subject_id, v.role, v.principal, p.at
      FROM turnover v JOIN touched t USING (subject_id), p WHERE v.starts)`;

/**
 * Tasks in all that stands within what is written here go where the roles go. Only what still runs has tasks; a role
 * that nobody held may have been called for, so what counts is what each state calls for.
 */
const FOLLOWED = `
    followed_out AS (
      DELETE FROM workflow_tasks w USING turnover v JOIN touched t USING (subject_id), workflow_instances i
      WHERE NOT v.starts AND i.within_id = t.id AND i.status = 'active' AND w.instance_id = i.id
        AND w.role = v.role AND w.principal = v.principal),
    followed_in AS (
      INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
      SELECT i.id, i.subject_type, p.role, p.principal, i.entered_at, i.due_at
      FROM turnover p JOIN touched t USING (subject_id) JOIN workflow_instances i ON i.within_id = t.id
      WHERE p.starts AND i.status = 'active' AND p.role = ANY (i.calls) AND ${inherited})`;

const CLEARED = `
    cleared AS (DELETE FROM workflow_tasks w USING touched t WHERE w.instance_id = t.id)`;

const OPENED = `
    opened AS (
      INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
      SELECT t.id, p.uid, v.role, v.principal, v.since, v.due_at
      FROM jsonb_to_recordset(?::jsonb)
        AS v(subject_id text, role text, principal text, since timestamptz, due_at timestamptz)
      JOIN touched t USING (subject_id), p)`;

const SENT = `
    drafts AS (
      DELETE FROM workflow_drafts w USING touched t, jsonb_to_recordset(?::jsonb) AS v(principal text, event text)
      WHERE w.instance_id = t.id AND w.principal = v.principal AND w.event = v.event)`;

// Jobs in the same transaction as the state change: none is lost, none is added for what was rolled back.
const REMOVED = `
    removed AS MATERIALIZED (
      SELECT workflow_remove_jobs(ARRAY(SELECT key FROM jsonb_array_elements_text(?::jsonb) AS key)))`;

const LATER = `
    later AS MATERIALIZED (SELECT workflow_add_for_later(?::jsonb))`;

const SOON = `
    specs AS MATERIALIZED (
      SELECT ARRAY(
        SELECT ROW(j.task, j.payload, NULL, j.run_at, 25, j.key, 0, NULL)::graphile_worker.job_spec
        FROM jsonb_to_recordset(?::jsonb) AS j(task text, payload json, run_at timestamptz, key text)
        WHERE j.task <> 'workflow-publish' OR EXISTS (SELECT 1 FROM workflow_webhooks WHERE active)) AS list),
    soon AS MATERIALIZED (
      SELECT CASE WHEN cardinality(s.list) > 0 THEN (SELECT count(*) FROM graphile_worker.add_jobs(s.list)) END
      FROM specs s)`;

const write = (shape: SavingShape): SavingStatement => {
  const takes: SavedSet[] = ['given'];
  /** The part, where the shape has it, and the set of rows that it takes. */
  const part = (has: boolean, sql: string, set?: SavedSet): string => {
    if (!has) return '';
    if (set) takes.push(set);
    return `,${sql}`;
  };
  const jobs = [...(shape.removed ? ['removed'] : []), ...(shape.later ? ['later'] : []), 'soon'].join(', ');
  const text = `WITH p AS (SELECT ?::text AS uid, ?::text AS definition, ?::integer AS version, ?::timestamptz AS at),
    given AS (SELECT * FROM jsonb_to_recordset(?::jsonb) AS v(${COLUMNS}) ${onlyOne(shape)}),
    touched AS (${shape.begins ? begun : moved})${[
      part(shape.fields.length > 0, `\n    subject AS (${subjectUpdate(shape)})`, 'written'),
      part(true, HISTORY, 'entries'),
      part(shape.turnover, TURNOVER, 'turnover'),
      part(shape.turnover && !shape.begins, FOLLOWED),
      part(!shape.begins, CLEARED),
      part(shape.tasks, OPENED, 'tasks'),
      part(shape.sent, SENT, 'sent'),
      part(shape.removed, REMOVED, 'removed'),
      part(shape.later, LATER, 'later'),
      part(true, SOON, 'soon'),
    ].join('')}
    SELECT t.id, t.subject_id, w.ids AS history_ids
    FROM touched t
    LEFT JOIN (SELECT instance_id, json_agg(id::text ORDER BY sequence) AS ids FROM history GROUP BY instance_id) w
      ON w.instance_id = t.id, ${jobs}`;
  return { text, takes };
};

const written = new Map<string, SavingStatement>();

/** Written once for each shape: the same few come again and again. */
export const savingStatement = (shape: SavingShape): SavingStatement => {
  const { subject, ...rest } = shape;
  const key = `${subject.uid} ${Object.values(rest).join(' ')}`;
  const known = written.get(key) ?? write(shape);
  written.set(key, known);
  return known;
};
