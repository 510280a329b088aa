import { query, type Transaction } from './sql';

/** Jobs of timers, by their rows instead of one by one through the queue. */

const TASKS_FOR_LATER = ['workflow-timer', 'workflow-remind'];

/**
 * SQL: what `add_jobs` and `remove_job` of graphile-worker (0.17) do, for jobs whose moment is ahead and for any number of
 * them at once. Those wake the workers of all nodes each time, to ask for something to do and find nothing: that costs
 * as much as the event itself. Of a job that runs at this moment the key is taken away, so that it is not tried again and
 * a new one can stand beside it.
 */
export const JOBS_BY_ROWS = `
  INSERT INTO graphile_worker._private_tasks (identifier) VALUES ${TASKS_FOR_LATER.map((name) => `('${name}')`).join(', ')}
  ON CONFLICT DO NOTHING;
  CREATE OR REPLACE FUNCTION workflow_add_for_later(jobs jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE graphile_worker._private_jobs j SET key = NULL, attempts = j.max_attempts, updated_at = now()
    WHERE j.key = ANY (ARRAY(SELECT l.key FROM jsonb_to_recordset(jobs) AS l(key text))) AND j.is_available IS NOT TRUE;
    INSERT INTO graphile_worker._private_jobs AS j (task_id, payload, run_at, max_attempts, key)
    SELECT (SELECT t.id FROM graphile_worker._private_tasks t WHERE t.identifier = l.task), l.payload, l.run_at, 25, l.key
    FROM jsonb_to_recordset(jobs) AS l(task text, payload json, run_at timestamptz, key text)
    ON CONFLICT (key) DO UPDATE
    SET job_queue_id = NULL, task_id = excluded.task_id, payload = excluded.payload, run_at = excluded.run_at,
      max_attempts = excluded.max_attempts, priority = 0, flags = NULL, revision = j.revision + 1, attempts = 0,
      last_error = NULL, updated_at = now()
    WHERE j.locked_at IS NULL;
  END $$;
  CREATE OR REPLACE FUNCTION workflow_remove_jobs(keys text[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM graphile_worker._private_jobs j
    WHERE j.key = ANY (keys) AND (j.locked_at IS NULL OR j.locked_at < now() - interval '4 hours');
    UPDATE graphile_worker._private_jobs j SET key = NULL, attempts = j.max_attempts, updated_at = now()
    WHERE j.key = ANY (keys);
  END $$;
`;

export interface TimerJob {
  id: string;
  subjectType: string;
  subjectId: string;
  event: string;
}

/**
 * Locks jobs of timers for this transaction, those that wait longest first; workers and other nodes pass them by. What
 * has failed before is not among them: its own attempts are counted and spaced by the queue. Nothing but the queue's
 * own index says which: any further condition would make PostgreSQL sort all that is due.
 */
export const claimTimers = (trx: Transaction, limit: number): Promise<TimerJob[]> =>
  query<TimerJob>(
    trx,
    `SELECT j.id::text, j.payload ->> 'subjectType' AS "subjectType", j.payload ->> 'subjectId' AS "subjectId",
       j.payload ->> 'event' AS event
     FROM graphile_worker._private_jobs j
     WHERE j.task_id = (SELECT t.id FROM graphile_worker._private_tasks t WHERE t.identifier = 'workflow-timer')
       AND j.is_available AND j.run_at <= now() AND j.attempts = 0
     ORDER BY j.priority, j.run_at LIMIT ? FOR UPDATE SKIP LOCKED`,
    [limit],
  );

/** Ends jobs that this transaction has claimed. */
export const completeJobs = async (trx: Transaction, ids: string[]): Promise<void> => {
  if (ids.length > 0)
    await query(trx, `SELECT count(*) FROM graphile_worker.complete_jobs(?::bigint[])`, [ids]);
};
