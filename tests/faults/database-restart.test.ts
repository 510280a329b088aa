import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { query } from '../../plugins/workflow/server/src/public';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../database/embedded';
import { startApp, type TestApp } from '../support/app';
import { WAYS } from '../support/appraisal';
import { often } from '../support/counts';
import { aLine } from '../support/insist';
import { insideOf } from '../support/inside';
import { startNode, type Node } from '../support/node';
import { buildOffice, type Office } from '../support/office';
import { until } from '../support/until';
import { expectEverythingWhole } from '../support/whole';

/** PostgreSQL is restarted while people work. Nobody restarts the application. */

jest.setTimeout(600_000);

const RESTARTS = often(5, 1);
const CLIENTS = 6;
const EACH = often(10, 3);

const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'kinerja-restart-'));
let database: EmbeddedPostgres;
let app: TestApp;
let office: Office;
let node: Node;

const startDatabase = (preferredPort: number) =>
  startEmbeddedPostgres({ kind: 'lasting', stateFolder, preferredPort });

beforeAll(async () => {
  database = await startDatabase(0);
  app = await startApp({
    databaseUrl: database.url,
    extend: (strapi) => {
      strapi.config.set('plugin::workflow.jobs', false);
    },
  });
  office = await buildOffice(app);
  for (const name of ['employee', 'supervisor', 'head', 'hr'] as const) await office.jwt(name);
  node = await startNode(database.url);
});
afterAll(async () => {
  await node.kill();
  await app.stop();
  await database.stop();
  rmSync(stateFolder, { recursive: true, force: true });
});

it('the application recovers by itself, and what it answered is there', async () => {
  const ids: string[] = [];
  while (ids.length < CLIENTS * EACH) {
    const { appraisals } = await office.openCycle({ members: ['employee'] });
    ids.push(appraisals.employee ?? '');
  }
  const events = (WAYS.final ?? []).map(([, event]) => event);
  const steps = ids.length * events.length;
  const { port } = database;
  let restarts = 0;
  let restarting = false;
  let done: Promise<void> = Promise.resolve();
  const restart = async (): Promise<void> => {
    restarts += 1;
    await database.stop();
    database = await startDatabase(port);
    expect(database.port).toBe(port);
    restarting = false;
  };
  const line = aLine({ url: () => node.url });
  const work = async (mine: string[]): Promise<void> => {
    for (const id of mine) {
      for (const [by, event, body] of WAYS.final ?? []) {
        await line.insist(`Bearer ${await office.jwt(by)}`, id, event, body ?? {});
        if (
          !restarting &&
          restarts < RESTARTS &&
          line.answered.length > ((restarts + 1) * steps) / (RESTARTS + 2)
        ) {
          restarting = true;
          done = restart();
        }
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => work(ids.slice(n * EACH, (n + 1) * EACH))));
  await done;
  expect(restarts).toBe(RESTARTS);
  expect(line.interrupted).toBeGreaterThan(0);
  expect(node.process.exitCode).toBeNull();

  expect(line.answered).toHaveLength(steps);
  for (const id of ids) {
    const { history } = await insideOf(app, id);
    expect(history.map(({ event }) => event)).toEqual(['OPENED', ...events]);
  }
  expect(await expectEverythingWhole(app)).toBe(ids.length);
  // Its workers are back too, and tell people what happened meanwhile.
  let left: unknown[] = [];
  await until(async () => {
    left = await query(
      app.strapi.db.connection,
      `SELECT t.identifier, j.attempts, j.run_at, j.locked_at, j.locked_by, j.last_error FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'workflow-notify' ORDER BY j.run_at`,
    );
    return left.length === 0;
  }, 150).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${JSON.stringify(left.slice(0, 5))}\n${node.output().slice(-4000)}`);
  });
});
