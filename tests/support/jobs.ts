import { query } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';
import { until } from './until';

/** The queue behind the engine: what waits in it, and how to make it hurry. */

export interface Job {
  key: string | null;
  task: string;
  run_at: string;
  attempts: number;
  payload: Record<string, unknown>;
}

const JOBS = `SELECT j.key, t.identifier AS task, to_json(j.run_at) AS run_at, j.attempts, j.payload
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`;

/** The jobs of this task that wait or run. */
export const jobsOf = ({ strapi }: TestApp, task: string): Promise<Job[]> =>
  query<Job>(strapi.db.connection, `${JOBS} WHERE t.identifier = ? ORDER BY j.id`, [task]);

/** Lets the jobs with such a key run now; returns how many there were. */
export const hurry = async ({ strapi }: TestApp, key: string): Promise<number> =>
  (
    await query(
      strapi.db.connection,
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE ? AND locked_at IS NULL RETURNING 1`,
      [key],
    )
  ).length;

export const addJob = async ({ strapi }: TestApp, task: string, payload: unknown = {}): Promise<void> => {
  await query(strapi.db.connection, `SELECT graphile_worker.add_job(?, ?::json)`, [
    task,
    JSON.stringify(payload),
  ]);
};

const settled = (app: TestApp, tasks: string[]): Promise<boolean> =>
  query<{ left: number }>(
    app.strapi.db.connection,
    `SELECT count(*)::integer AS left FROM (${JOBS} WHERE t.identifier = ANY (?) AND j.run_at <= now()
       AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL)) q`,
    [tasks],
  ).then(([row]) => row?.left === 0);

/** Waits until no job of these tasks is left that could run now. */
export const afterJobs = (app: TestApp, ...tasks: string[]): Promise<void> =>
  afterJobsWithin(10, app, ...tasks);

export const afterJobsWithin = async (seconds: number, app: TestApp, ...tasks: string[]): Promise<void> => {
  await until(() => settled(app, tasks), seconds);
};
