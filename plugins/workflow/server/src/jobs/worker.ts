import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/types';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker';
import { Pool, type PoolConfig } from 'pg';
import { JOBS_BY_ROWS } from '../store/due';
import { holdNode, unlockDeadNodes, type HeldNode } from './alive';

/**
 * Timers and effects are jobs of graphile-worker in the application's own PostgreSQL: added in the transaction of the
 * event that wants them, worked off by whichever node is free, retried with growing pauses.
 */

export interface Jobs {
  stop(): Promise<void>;
}

/** Jobs that one node works on at the same time. */
export const JOBS_AT_ONCE = 2;

const CRONTAB = [
  '* * * * * workflow-recover',
  '* * * * * workflow-begin',
  '* * * * * workflow-figures',
  '7 * * * * workflow-chores',
  '17 * * * * workflow-purge',
  '*/30 * * * * workflow-digest',
].join('\n');

/** The connection Strapi uses, for the worker's own small pool. */
const poolConfig = (strapi: Core.Strapi): PoolConfig => {
  const connection: unknown = strapi.config.get('database.connection.connection');
  if (typeof connection !== 'object' || connection === null)
    throw new Error('no database connection is configured');
  return { ...connection, max: JOBS_AT_ONCE + 2, application_name: 'workflow-jobs' };
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

/** Creates graphile-worker's tables, and ways in and out of our own; the engine writes to them from its first event on. */
export const prepareJobs = async (strapi: Core.Strapi): Promise<void> => {
  const pool = openPool(strapi);
  try {
    await runMigrations({ pgPool: pool });
    await pool.query(JOBS_BY_ROWS);
  } finally {
    await pool.end();
  }
};

const quiet = { debug: () => undefined, info: () => undefined };

interface Running {
  /** Ends when the workers end, whether asked to or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** For what is in hand, once the workers take nothing new. */
const LAST_WORDS_MS = 10_000;

const patience = (): Promise<void> => sleep(LAST_WORDS_MS, undefined, { ref: false });

const startWorkers = async (strapi: Core.Strapi, tasks: TaskList): Promise<Running> => {
  const pool = openPool(strapi);
  const events = new EventEmitter();
  let held: HeldNode | null = null;
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    held = holdNode(poolConfig(strapi), workerPool.id, strapi.log);
  });
  const letGo = async (): Promise<void> => {
    await Promise.race([Promise.all([held?.release(), pool.end()]), patience()]);
  };
  // Where two jobs at once could not be marked as done, graphile-worker (0.17) waits for itself and its promise never ends:
  // see its issue 636. That it shuts down is told in time.
  const shutDown = new Promise<void>((resolve) => {
    events.once('pool:gracefulShutdown', () => void patience().then(resolve));
  });
  try {
    const runner = await run({
      pgPool: pool,
      // Unless it is batched, nobody waits for the note that a job is done: a database that is away would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      concurrency: JOBS_AT_ONCE,
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
      crontab: CRONTAB,
    });
    const ended = Promise.race([runner.promise, shutDown]).finally(letGo);
    // Who waits for the end hears of the error; until somebody does, it is nobody's crash.
    ended.catch(() => undefined);
    await unlockDeadNodes(pool);
    return {
      ended,
      async stop() {
        await Promise.race([runner.stop(), shutDown]);
        await ended.catch(() => undefined);
      },
    };
  } catch (error) {
    await letGo();
    throw error;
  }
};

const PAUSE_MS = 1000;

/**
 * Starts this node's workers. `tasks` are what the job names do. graphile-worker ends its workers when the database
 * leaves it in doubt about a job (a restart, a failover): they are started again for as long as the node lives.
 */
export const startJobs = async (strapi: Core.Strapi, tasks: TaskList): Promise<Jobs> => {
  const ending = new AbortController();
  let running = await startWorkers(strapi, tasks);
  /** Null when the node is ending. */
  const startAgain = async (): Promise<Running | null> => {
    for (;;) {
      const paused = await sleep(PAUSE_MS, true, { signal: ending.signal }).catch(() => false);
      if (!paused) return null;
      try {
        return await startWorkers(strapi, tasks);
      } catch (error) {
        strapi.log.warn(`workflow jobs: the workers cannot start yet (${String(error)})`);
      }
    }
  };
  const keep = async (): Promise<void> => {
    for (let next: Running | null = running; next; next = await startAgain()) {
      running = next;
      await running.ended.catch((error: unknown) => {
        strapi.log.warn(`workflow jobs: the workers ended (${String(error)})`);
      });
    }
  };
  const keeping = keep();
  return {
    async stop() {
      ending.abort();
      await running.stop().catch(() => undefined);
      await keeping;
    },
  };
};
