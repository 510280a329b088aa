import { query, workflowOf, type Caller } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';
import type { Sent } from './appraisal';
import { until } from './until';

/** Two transactions, moved on one step at a time: races that are the same each time. */

type Engine = ReturnType<typeof workflowOf>;
export type Outcome = Awaited<ReturnType<Engine['send']>>;

export interface Shot {
  by: Caller;
  event: string;
  request?: Omit<Sent, 'dryRun'>;
}

/** An event that is written and not yet committed. */
export interface Halfway {
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
}

const registeredFor = (app: TestApp, uid: string) => {
  const registered = workflowOf(app.strapi).registry.byUid(uid);
  if (!registered) throw new Error(`${uid} is not registered`);
  return registered;
};

export const sendTo = (
  app: TestApp,
  uid: string,
  id: string,
  { by, event, request }: Shot,
): Promise<Outcome> =>
  workflowOf(app.strapi).send(registeredFor(app, uid), id, by, { event, ...request }, { now: new Date() });

class RolledBack extends Error {}

/** Sends an event, which must be taken, and stops before the commit. */
export const halfway = async (
  app: TestApp,
  uid: string,
  id: string,
  { by, event, request }: Shot,
): Promise<Halfway> => {
  const engine = workflowOf(app.strapi);
  let end: (how: 'commit' | 'rollback') => void = () => undefined;
  const ending = new Promise<'commit' | 'rollback'>((resolve) => (end = resolve));
  let whole: Promise<void> = Promise.resolve();
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    whole = engine.inTransaction(async (trx) => {
      resolve(
        await engine.sendIn(trx, registeredFor(app, uid), id, by, { event, ...request }, { now: new Date() }),
      );
      if ((await ending) === 'rollback') throw new RolledBack();
    });
    whole.catch(reject);
  });
  const rollback = async (): Promise<void> => {
    end('rollback');
    await whole.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
  };
  if (!outcome.ok) {
    await rollback();
    throw new Error(`${event} is refused: ${JSON.stringify(outcome)}`);
  }
  return {
    async commit() {
      end('commit');
      await whole;
    },
    rollback,
  };
};

/** Until somebody in this database stands before another's lock: the second transaction has come to its step. */
export const untilSomebodyWaits = async (app: TestApp): Promise<void> => {
  await until(
    async () => {
      const [row] = await query<{ waiting: boolean }>(
        app.strapi.db.connection,
        `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
           AND wait_event_type = 'Lock' AND cardinality(pg_blocking_pids(pid)) > 0) AS waiting`,
      );
      return row?.waiting;
    },
    5,
    5,
  );
};
