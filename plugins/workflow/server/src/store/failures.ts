import type { Page } from './inbox';
import { query, type Queryable } from './sql';

/** Jobs of the engine that went wrong: those that will be tried again, and those that have no try left. */

export interface FailureRow {
  id: string;
  job: string;
  /** Name of the effect, where it is one. */
  effect: string | null;
  subjectType: string | null;
  documentId: string | null;
  error: string | null;
  attempts: number;
  maxAttempts: number;
  /** No try is left. */
  exhausted: boolean;
  nextAttemptAt: Date | null;
  createdAt: Date;
}

const FAILED = `t.identifier LIKE 'workflow-%'
  AND (j.last_error IS NOT NULL OR (j.attempts >= j.max_attempts AND j.locked_at IS NULL))`;
const FROM = `FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`;
const EXHAUSTED = `(j.attempts >= j.max_attempts AND j.locked_at IS NULL)`;

/** Failed jobs, latest first. */
export const readFailures = async (
  on: Queryable,
  { page, pageSize }: Page,
): Promise<{ rows: FailureRow[]; total: number }> => {
  const rows = await query<FailureRow>(
    on,
    `SELECT j.id::text, t.identifier AS job, CASE WHEN t.identifier = 'workflow-effect' THEN j.payload ->> 'name' END AS effect,
       j.payload ->> 'subjectType' AS "subjectType", j.payload ->> 'subjectId' AS "documentId", j.last_error AS error,
       j.attempts, j.max_attempts AS "maxAttempts", ${EXHAUSTED} AS exhausted,
       CASE WHEN NOT ${EXHAUSTED} THEN j.run_at END AS "nextAttemptAt", j.created_at AS "createdAt"
     ${FROM} WHERE ${FAILED} ORDER BY j.updated_at DESC, j.id DESC LIMIT ? OFFSET ?`,
    [pageSize, (page - 1) * pageSize],
  );
  const [count] = await query<{ total: number }>(
    on,
    `SELECT count(*)::integer AS total ${FROM} WHERE ${FAILED}`,
  );
  return { rows, total: count?.total ?? 0 };
};

/** Lets a failed job run at once, with all its tries. False when there is none, or when it runs just now. */
export const retryFailure = async (on: Queryable, id: string): Promise<boolean> => {
  const rows = await query(
    on,
    `SELECT 1 FROM graphile_worker.reschedule_jobs(
       ARRAY(SELECT j.id ${FROM} WHERE j.id = ? AND ${FAILED}), run_at := now(), attempts := 0)`,
    [id],
  );
  return rows.length > 0;
};
