import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { WAYS, type Sent } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { startNode, type Node } from '../support/node';
import { buildOffice, type Office } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

/**
 * A node is killed again and again while people work on it. What was answered with 200 is stored once; what was not
 * answered is sent again with its key, and then stored once as well.
 */

jest.setTimeout(300_000);

const CLIENTS = 8;
const EACH = 3;
/** The node is killed whenever so many answers have come in. */
const KILLED_AFTER = [30, 75, 120];

let app: TestApp;
let office: Office;
let node: Node;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  for (const name of ['employee', 'supervisor', 'head', 'hr'] as const) await office.jwt(name);
  node = await startNode(app.databaseUrl);
});
afterAll(async () => {
  await node.kill();
  await app.stop();
});

interface Answered {
  id: string;
  event: string;
  historyId: string;
  revision: number;
}

const answered: Answered[] = [];
let sent = 0;
let interrupted = 0;
let replayed = 0;
/** Resolves when a node is up again after a kill. */
let up: Promise<void> = Promise.resolve();

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Now and then somebody's line breaks before the answer comes: the event may be stored all the same. */
const patience = (): AbortSignal => {
  sent += 1;
  return AbortSignal.timeout(sent % 4 === 0 ? 5 + (sent % 50) : 60_000);
};

const killAndRestart = async () => {
  const port = Number(new URL(node.url).port);
  await node.kill();
  node = await startNode(app.databaseUrl, port);
};

/** Sends one event until it is answered, with the same key each time. */
const insist = async (bearer: string, id: string, event: string, body: Sent): Promise<void> => {
  for (;;) {
    await up;
    const answer = await fetch(`${node.url}/api/workflow/appraisals/${id}/events`, {
      method: 'POST',
      headers: {
        authorization: bearer,
        'content-type': 'application/json',
        'idempotency-key': `${id} ${event}`,
      },
      body: JSON.stringify({ event, ...body }),
      signal: patience(),
    }).catch(() => null);
    const text = await answer?.text().catch(() => null);
    if (!answer || text == null) {
      interrupted += 1;
      await pause(50);
      continue;
    }
    const { data, error } = JSON.parse(text) as {
      data: { historyId: string; revision: number } | null;
      error?: { status: number; details: { code: string } };
    };
    // It is still being worked on, or the database has not noticed yet that the node which held the key is dead.
    if (error?.details.code === 'IDEMPOTENCY_KEY_IN_USE') {
      await pause(20);
      continue;
    }
    if (!data) throw new Error(`${event}: ${text}`);
    if (answer.headers.get('idempotency-replayed') === 'true') replayed += 1;
    answered.push({ id, event, historyId: data.historyId, revision: data.revision });
    if (KILLED_AFTER.includes(answered.length)) up = killAndRestart();
    return;
  }
};

const work = async (ids: string[]): Promise<void> => {
  for (const id of ids) {
    for (const [by, event, body] of WAYS.final ?? []) {
      await insist(`Bearer ${await office.jwt(by)}`, id, event, body ?? {});
    }
  }
};

it('a node that is killed in the middle loses nothing it has answered, and does nothing twice', async () => {
  const ids: string[] = [];
  for (let n = 0; n < CLIENTS * EACH; n += 1) {
    const { appraisals } = await office.openCycle({ members: ['employee'] });
    ids.push(appraisals.employee ?? '');
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => work(ids.slice(n * EACH, (n + 1) * EACH))));
  await up;
  // Otherwise nothing was cut off, or nothing of that had been stored, and the test tells nothing.
  expect(interrupted).toBeGreaterThan(KILLED_AFTER.length);
  expect(replayed).toBeGreaterThan(0);

  const events = (WAYS.final ?? []).map(([, event]) => event);
  expect(answered).toHaveLength(ids.length * events.length);
  for (const id of ids) {
    const { history, instance } = await insideOf(app, id);
    expect(history.map(({ event }) => event)).toEqual(['OPENED', ...events]);
    expect(instance).toMatchObject({ path: 'final', revision: events.length });
  }
  const rows = await query<{ id: string; event: string; subject: string; sequence: number }>(
    app.strapi.db.connection,
    `SELECT h.id::text, h.event, i.subject_id AS subject, h.sequence
     FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id`,
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  for (const { id, event, historyId, revision } of answered) {
    expect(stored.get(historyId)).toEqual({ id: historyId, event, subject: id, sequence: revision });
  }
  expect(new Set(answered.map(({ historyId }) => historyId)).size).toBe(answered.length);
  expect(await expectEverythingWhole(app)).toBe(ids.length);
});

it('a deadline that a killed node was working on is met by the next one', async () => {
  const { appraisals } = await office.openCycle({ members: ['employee'] });
  const id = appraisals.employee ?? '';
  await node.kill();
  // As it lies there after a kill: due, and locked by a worker that no longer lives.
  await app.strapi.db.connection.transaction(async (trx) => {
    await query(
      trx,
      `UPDATE workflow_instances SET timers = jsonb_build_object('TARGETS_OVERDUE', now() - interval '1 hour')
       WHERE subject_id = ?`,
      [id],
    );
    await query(
      trx,
      `UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 hour', attempts = 1,
         locked_by = 'worker-of-the-dead', locked_at = now() - interval '1 minute'
       WHERE key = ?`,
      [`timer:api::appraisal.appraisal:${id}:TARGETS_OVERDUE`],
    );
  });
  node = await startNode(app.databaseUrl);
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await insideOf(app, id)).instance.context.escalated === true) break;
    await pause(100);
  }
  const { instance, history, jobs } = await insideOf(app, id);
  expect(instance).toMatchObject({ path: 'targetSetting.draft', context: { escalated: true } });
  expect(history.filter(({ event }) => event === 'TARGETS_OVERDUE')).toHaveLength(1);
  expect(jobs).toEqual([]);
});
