import { Client, type ClientConfig, type Pool } from 'pg';

/**
 * A killed node leaves its jobs locked, and graphile-worker would free them only after four hours. So each node holds
 * a session lock named after its worker pool for as long as it lives; whoever finds that lock free knows that the
 * node is dead and frees its jobs.
 */

export interface HeldNode {
  release(): Promise<void>;
}

interface Log {
  warn(message: string): void;
}

const RETRY_MS = 1000;

/** Holds the lock on a connection of its own, and takes it again when the database was away. */
export const holdNode = (config: ClientConfig, id: string, log: Log): HeldNode => {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let released = false;

  const take = async (): Promise<void> => {
    const next = new Client(config);
    next.on('error', again);
    await next.connect();
    await next.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [id]);
    client = next;
  };
  const again = (error: Error): void => {
    if (released || timer) return;
    client = null;
    log.warn(`workflow jobs: the node's lock was lost (${error.message}), taking it again`);
    timer = setTimeout(() => {
      timer = null;
      take().catch(again);
    }, RETRY_MS);
  };
  const taking = take().catch(again);

  return {
    async release() {
      released = true;
      if (timer) clearTimeout(timer);
      await taking;
      await client?.end();
    },
  };
};

/** Younger locks are left alone: their node may not have taken its own lock yet. */
const GRACE = '30 seconds';

/** Frees the jobs of nodes that no longer live; returns how many nodes those were. */
export const unlockDeadNodes = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ id: string }>(
    `WITH holders AS (
       SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs
       WHERE locked_by IS NOT NULL AND locked_at < now() - $1::interval)
     SELECT id FROM holders WHERE pg_try_advisory_xact_lock(hashtextextended(id, 0))`,
    [GRACE],
  );
  if (rows.length > 0) {
    await pool.query(`SELECT graphile_worker.force_unlock_workers($1::text[])`, [rows.map(({ id }) => id)]);
  }
  return rows.length;
};
