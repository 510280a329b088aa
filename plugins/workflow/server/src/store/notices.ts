import type { Text } from '../core/definition';
import { standsIn } from './delegations';
import type { Page } from './inbox';
import { query, type Queryable, type Transaction } from './sql';

/** Notices in the application: one per person, step and kind, however often they are made. */

export interface NewNotice {
  subjectId: string;
  principal: string;
  role: string;
  kind: string;
  title: Text;
  /** The step whose comment is shown. */
  commentOf: number | null;
  /** ISO. */
  dueAt: string | null;
  /** Unique per subject and person. */
  key: string;
}

const MAIL_ATTEMPTS = 12;

/**
 * Makes them, and a mail job for each person who wants one at once. A repeat does nothing; of those that are told once
 * a day a person gets the first. One statement.
 */
export const addNotices = async (
  on: Queryable,
  uid: string,
  given: NewNotice[],
  { at, mail }: { at: Date; mail: boolean },
): Promise<void> => {
  const notices = given.filter(
    ({ principal, key }, index) =>
      !key.startsWith('daily:') ||
      given.findIndex((one) => one.principal === principal && one.key === key) === index,
  );
  await query(
    on,
    `WITH made AS (
      INSERT INTO workflow_notices (instance_id, principal, role, kind, title, comment_of, due_at, at, key)
      SELECT i.id, v.principal, v.role, v.kind, v.title, v."commentOf", v."dueAt", ?::timestamptz, v.key
      FROM jsonb_to_recordset(?::jsonb) AS v("subjectId" text, principal text, role text, kind text, title jsonb,
        "commentOf" integer, "dueAt" timestamptz, key text)
      -- One look into the index for each: a set of notices must not read all instances there are.
      CROSS JOIN LATERAL (
        SELECT id FROM workflow_instances WHERE subject_type = ? AND subject_id = v."subjectId" LIMIT 1) i
      WHERE v.key NOT LIKE 'daily:%' OR NOT EXISTS (
        SELECT 1 FROM workflow_notices d WHERE d.principal = v.principal AND d.key = v.key AND d.key LIKE 'daily:%')
      ON CONFLICT (instance_id, principal, key) DO NOTHING
      RETURNING id, principal)
    SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT ROW('workflow-mail', json_build_object('notice', m.id::text), NULL, NULL, ${String(MAIL_ATTEMPTS)},
        'mail:' || m.id, 0, NULL)::graphile_worker.job_spec
      FROM made m LEFT JOIN workflow_preferences f ON f.principal = m.principal
      WHERE ?::boolean AND coalesce(f.email, 'each') = 'each'))`,
    [at, JSON.stringify(notices), uid, mail],
  );
};

/** One thing told to many who take no part in the subject, each once under the key. */
export interface Announcement {
  kind: string;
  title: Text;
  role: string;
  key: string;
  /** A query of one column, `principal`. */
  people: { sql: string; bindings: (string | Date | string[])[] };
}

const ANNOUNCED_AT_ONCE = 5000;

/** Tells the next of them, in the order of their ids: one statement, mails as each wants them. Null after the last. */
const tellSome = async (
  on: Queryable,
  { uid, subjectId, after }: { uid: string; subjectId: string; after: string },
  { kind, title, role, key, people }: Announcement,
  { at, mail }: { at: Date; mail: boolean },
): Promise<string | null> => {
  const [told] = await query<{ last: string | null; people: number }>(
    on,
    `WITH next AS (
      SELECT DISTINCT a.principal FROM (${people.sql}) a WHERE a.principal > ? ORDER BY 1 LIMIT ${String(ANNOUNCED_AT_ONCE)}),
    made AS (
      INSERT INTO workflow_notices (instance_id, principal, role, kind, title, at, key)
      SELECT i.id, next.principal, ?, ?, ?::jsonb, ?::timestamptz, ? FROM next, workflow_instances i
      WHERE i.subject_type = ? AND i.subject_id = ?
      ON CONFLICT (instance_id, principal, key) DO NOTHING RETURNING id, principal),
    jobs AS (
      SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
        SELECT ROW('workflow-mail', json_build_object('notice', m.id::text), NULL, NULL, ${String(MAIL_ATTEMPTS)},
          'mail:' || m.id, 0, NULL)::graphile_worker.job_spec
        FROM made m LEFT JOIN workflow_preferences f ON f.principal = m.principal
        WHERE ?::boolean AND coalesce(f.email, 'each') = 'each')))
    SELECT max(next.principal) AS last, count(*)::integer AS people FROM next, jobs`,
    [...people.bindings, after, role, kind, JSON.stringify(title), at, key, uid, subjectId, mail],
  );
  return told?.people === ANNOUNCED_AT_ONCE ? told.last : null;
};

/** Tells all of them; cut off, it may be repeated, and nobody is told twice. */
export const announce = async (
  on: Queryable,
  subject: { uid: string; subjectId: string },
  announcement: Announcement,
  options: { at: Date; mail: boolean },
): Promise<void> => {
  for (let after: string | null = ''; after !== null;)
    after = await tellSome(on, { ...subject, after }, announcement, options);
};

/** Sets the mail of a notice for later. */
export const mailLater = async (on: Queryable, notice: string, at: Date): Promise<void> => {
  await query(
    on,
    `SELECT graphile_worker.add_job('workflow-mail', ?::json, run_at := ?::timestamptz, job_key := ?,
       max_attempts := ${String(MAIL_ATTEMPTS)})`,
    [JSON.stringify({ notice }), at, `mail:${notice}`],
  );
};

export interface NoticeRow {
  id: string;
  subject_type: string;
  subject_id: string;
  /** What the subject is called. */
  about: string;
  principal: string;
  role: string;
  kind: string;
  title: Text;
  comment: string | null;
  due_at: Date | null;
  at: Date;
  read_at: Date | null;
  mailed_at: Date | null;
}

const COLUMNS = `n.id::text, i.subject_type, i.subject_id, i.title AS about, n.principal, n.role, n.kind,
  n.title::json, v.comment, n.due_at, n.at, n.read_at, n.mailed_at`;
const FROM = `FROM workflow_notices n JOIN workflow_instances i ON i.id = n.instance_id
  LEFT JOIN workflow_history h ON h.instance_id = n.instance_id AND h.sequence = n.comment_of
  LEFT JOIN workflow_history_values v ON v.history_id = h.id`;

/** One's own, and those of the roles in which one stands in for somebody now, from the beginning of that. */
const MINE = `(n.principal = ? OR EXISTS (
    SELECT 1 FROM workflow_delegations d
    WHERE d.from_principal = n.principal AND d.to_principal = ? AND d.ended_at IS NULL
      AND ?::timestamptz BETWEEN d.valid_from AND d.valid_to AND n.at >= d.valid_from
      AND ${standsIn('n.role')}))
  AND n.principal = ANY (
    SELECT ?::text UNION ALL SELECT from_principal FROM workflow_delegations
    WHERE to_principal = ? AND ended_at IS NULL AND ?::timestamptz BETWEEN valid_from AND valid_to)`;

export interface NoticeFilter {
  unread?: boolean;
}

/** What a person was told, newest first, and how many of their own notices they have not read. */
export const readNotices = async (
  on: Queryable,
  principal: string,
  { unread }: NoticeFilter,
  { page, pageSize }: Page,
  now: Date,
): Promise<{ rows: NoticeRow[]; total: number; unread: number }> => {
  const seen = unread === undefined ? '' : unread ? ' AND n.read_at IS NULL' : ' AND n.read_at IS NOT NULL';
  const bindings = [principal, principal, now, principal, principal, now];
  const rows = await query<NoticeRow>(
    on,
    `SELECT ${COLUMNS} ${FROM} WHERE ${MINE}${seen} ORDER BY n.at DESC, n.id DESC LIMIT ? OFFSET ?`,
    [...bindings, pageSize, (page - 1) * pageSize],
  );
  const [count] = await query<{ total: number; unread: number }>(
    on,
    `SELECT count(*)::integer AS total,
       (SELECT count(*)::integer FROM workflow_notices WHERE principal = ? AND read_at IS NULL) AS unread
     FROM workflow_notices n JOIN workflow_instances i ON i.id = n.instance_id WHERE ${MINE}${seen}`,
    [principal, ...bindings],
  );
  return { rows, total: count?.total ?? 0, unread: count?.unread ?? 0 };
};

/** Marks one's own notices as read, all of them where no ids are given. Returns how many were unread. */
export const markRead = async (
  on: Queryable,
  principal: string,
  ids: string[] | null,
  now: Date,
): Promise<number> => {
  const rows = await query(
    on,
    `UPDATE workflow_notices SET read_at = ? WHERE principal = ? AND read_at IS NULL
       ${ids === null ? '' : 'AND id = ANY (?::bigint[])'} RETURNING 1`,
    ids === null ? [now, principal] : [now, principal, ids],
  );
  return rows.length;
};

export const noticeById = async (on: Queryable, id: string): Promise<NoticeRow | null> =>
  (await query<NoticeRow>(on, `SELECT ${COLUMNS} ${FROM} WHERE n.id = ?`, [id]))[0] ?? null;

/** Those neither read nor mailed that were made before a moment, oldest first. */
export const unreadBefore = (on: Queryable, principal: string, before: Date): Promise<NoticeRow[]> =>
  query<NoticeRow>(
    on,
    `SELECT ${COLUMNS} ${FROM}
     WHERE n.principal = ? AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.at < ? ORDER BY n.at, n.id`,
    [principal, before],
  );

/** People who want one mail a day and have something for it, since when; by batches in the order of their ids. */
export const waitingForDigest = (
  on: Queryable,
  after: string,
  limit: number,
): Promise<{ principal: string; since: Date }[]> =>
  query(
    on,
    `SELECT f.principal, min(n.at) AS since FROM workflow_preferences f
     JOIN workflow_notices n ON n.principal = f.principal AND n.read_at IS NULL AND n.mailed_at IS NULL
     WHERE f.email = 'digest' AND f.principal > ? GROUP BY f.principal ORDER BY f.principal LIMIT ?`,
    [after, limit],
  );

export const markMailed = async (trx: Transaction, ids: string[], now: Date): Promise<void> => {
  await query(trx, `UPDATE workflow_notices SET mailed_at = ? WHERE id = ANY (?::bigint[])`, [now, ids]);
};
