import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { onServer } from '../support/template-server';
import { until } from '../support/until';

/** The database goes away from the workers alone, at the moment at which two jobs are done. */

jest.setTimeout(120_000);

/** How long the workers find no database: as in a quick restart. */
const OUTAGE_MS = 2000;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const addChores = (key: string) =>
  query(app.strapi.db.connection, `SELECT id FROM graphile_worker.add_job('workflow-chores', job_key := ?)`, [
    key,
  ]);

it('two jobs at once that cannot be marked as done stop the workers for a moment only', async () => {
  const { chores } = workflowOf(app.strapi);
  const database = new URL(app.databaseUrl).pathname.slice(1);
  const server = process.env.KINERJA_TEST_SERVER ?? '';
  let inHand = 0;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  chores.clear();
  chores.set('waits', async () => {
    inHand += 1;
    const later = inHand * 2;
    await gate;
    // Each is marked on its own.
    await new Promise((resolve) => setTimeout(resolve, later));
  });
  await addChores('one');
  await addChores('other');
  await until(() => inHand === 2);

  await onServer(
    server,
    `ALTER DATABASE ${database} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}' AND application_name = 'workflow-jobs'`,
  );
  release();
  await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
  await onServer(server, `ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);

  let after = 0;
  chores.set('waits', () => {
    after += 1;
    return Promise.resolve();
  });
  await addChores('later');
  await until(() => after > 0, 60);
  expect(after).toBeGreaterThan(0);
});
