import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/types';
import { Logger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker';
import { Pool, type PoolConfig } from 'pg';
import { holdNode, unlockDeadNodes, type HeldNode } from './alive';

/**
 * Timers and effects are jobs of graphile-worker in the application's own PostgreSQL: added in the transaction of the
 * event that wants them, worked off by whichever node is free, retried with growing pauses.
 */

export interface Jobs {
  stop(): Promise<void>;
}

const CONCURRENCY = 2;

/** The connection Strapi uses, for the worker's own small pool. */
const poolConfig = (strapi: Core.Strapi): PoolConfig => {
  const connection: unknown = strapi.config.get('database.connection.connection');
  if (typeof connection !== 'object' || connection === null)
    throw new Error('no database connection is configured');
  return { ...connection, max: CONCURRENCY + 2, application_name: 'workflow-jobs' };
};

/** A pool whose lost connections are reported instead of ending the process. */
const openPool = (strapi: Core.Strapi): Pool => {
  const pool = new Pool(poolConfig(strapi));
  const lost = (error: Error) => {
    strapi.log.warn(`workflow jobs: database connection lost (${error.message})`);
  };
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
};

/** Creates graphile-worker's tables; the engine writes to them from its first event on. */
export const prepareJobs = async (strapi: Core.Strapi): Promise<void> => {
  const pool = openPool(strapi);
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
};

const quiet = { debug: () => undefined, info: () => undefined };

/** Starts this node's workers. `tasks` are what the job names do. */
export const startJobs = async (strapi: Core.Strapi, tasks: TaskList): Promise<Jobs> => {
  const pool = openPool(strapi);
  const events = new EventEmitter();
  let held: HeldNode | null = null;
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    held = holdNode(poolConfig(strapi), workerPool.id, strapi.log);
  });
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1000,
    events,
    logger: new Logger(() => (level, message) => {
      if (level in quiet) return;
      strapi.log.warn(`workflow jobs: ${message}`);
    }),
    taskList: {
      ...tasks,
      'workflow-recover': async () => {
        await unlockDeadNodes(pool);
      },
    },
    crontab: '* * * * * workflow-recover\n* * * * * workflow-begin\n17 * * * * workflow-purge',
  });
  await unlockDeadNodes(pool);
  return {
    async stop() {
      await runner.stop();
      await held?.release();
      await pool.end();
    },
  };
};
