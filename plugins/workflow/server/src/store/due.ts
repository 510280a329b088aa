import { query, type Transaction } from './sql';

/** Jobs of timers that are due, taken by their rows instead of one by one through the queue. */

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
