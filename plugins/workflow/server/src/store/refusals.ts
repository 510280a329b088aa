import type { Refusal } from '../core/refusal';
import { query, type Queryable } from './sql';
import type { Page } from './inbox';

/**
 * Attempts that were refused, kept apart from the history: who tried what, and why not. The same attempt within a minute
 * is one row with a count, so that nobody fills the table by trying again and again.
 */

export interface Attempt {
  subjectType: string;
  subjectId: string;
  event: string;
  actor: { id: string; name: string };
}

const KEPT_DAYS = 400;

export const noteRefusal = async (
  on: Queryable,
  { subjectType, subjectId, event, actor }: Attempt,
  { code, reasons = [], errors = [], state }: Refusal,
  now: Date,
): Promise<void> => {
  const why = [...reasons.map((reason) => reason.code), ...errors.map(({ path }) => path)];
  await query(
    on,
    `INSERT INTO workflow_refusals
       (subject_type, subject_id, event, actor_id, actor_name, code, reasons, state, minute, first_at, last_at)
     SELECT i.subject_type, i.subject_id, ?, ?, ?, ?, ?::jsonb, ?, date_trunc('minute', ?::timestamptz), ?, ?
     FROM workflow_instances i WHERE i.subject_type = ? AND i.subject_id = ?
     ON CONFLICT (actor_id, subject_type, subject_id, event, code, minute)
     DO UPDATE SET times = workflow_refusals.times + 1, last_at = excluded.last_at`,
    [
      event,
      actor.id,
      actor.name,
      code,
      JSON.stringify(why),
      state ?? null,
      now,
      now,
      now,
      subjectType,
      subjectId,
    ],
  );
};

export interface RefusalRow {
  id: string;
  subjectType: string;
  subjectId: string;
  event: string;
  actor: { id: string; name: string };
  code: string;
  /** Codes of the rules that refused, or paths of the fields that were malformed. */
  reasons: string[];
  state: string | null;
  firstAt: Date;
  lastAt: Date;
  times: number;
}

export interface RefusalFilter {
  subjectType?: string;
  subjectId?: string;
  actor?: string;
  /** Of which subjects alone. */
  units?: string[];
}

const OF_UNITS = `EXISTS (SELECT 1 FROM workflow_instances i WHERE i.subject_type = workflow_refusals.subject_type
  AND i.subject_id = workflow_refusals.subject_id AND i.unit = ANY (?))`;

/** Newest first. */
export const readRefusals = async (
  on: Queryable,
  { subjectType, subjectId, actor, units }: RefusalFilter,
  { page, pageSize }: Page,
): Promise<{ rows: RefusalRow[]; total: number }> => {
  const conditions = [
    ...(subjectType === undefined ? [] : [{ sql: 'subject_type = ?', value: subjectType }]),
    ...(subjectId === undefined ? [] : [{ sql: 'subject_id = ?', value: subjectId }]),
    ...(actor === undefined ? [] : [{ sql: 'actor_id = ?', value: actor }]),
    ...(units === undefined ? [] : [{ sql: OF_UNITS, value: units }]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const values = conditions.map(({ value }) => value);
  const rows = await query<RefusalRow>(
    on,
    `SELECT id::text, subject_type AS "subjectType", subject_id AS "subjectId", event,
       json_build_object('id', actor_id, 'name', actor_name) AS actor, code, reasons::json, state,
       first_at AS "firstAt", last_at AS "lastAt", times
     FROM workflow_refusals ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  const [count] = await query<{ total: number }>(
    on,
    `SELECT count(*)::integer AS total FROM workflow_refusals ${where}`,
    values,
  );
  return { rows, total: count?.total ?? 0 };
};

export const purgeRefusals = async (on: Queryable, now: Date): Promise<void> => {
  await query(on, `DELETE FROM workflow_refusals WHERE last_at < ?::timestamptz - make_interval(days => ?)`, [
    now,
    KEPT_DAYS,
  ]);
};
