import { JOBS_AT_ONCE } from '../../plugins/workflow/server/src/jobs/worker';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { WAYS } from '../support/appraisal';
import { often } from '../support/counts';
import { aLine, pause } from '../support/insist';
import { insideOf } from '../support/inside';
import { afterJobsWithin } from '../support/jobs';
import { startMailServer, type MailServer } from '../support/mail-server';
import { startNode, type Node } from '../support/node';
import { buildOffice, type Office } from '../support/office';
import { until } from '../support/until';
import { expectEverythingWhole } from '../support/whole';

/**
 * Of two nodes one is killed again and again while people work on both and deadlines fall due. What was answered with
 * 200 is stored once; what was not answered is sent again with its key, and then stored once as well; deadlines are met
 * once and mails leave once.
 */

jest.setTimeout(1_200_000);

const KILLS = often(20, 3);
const CLIENTS = 8;
const EACH = often(14, 3);
const DEADLINES = often(200, 40);

let app: TestApp;
let office: Office;
let mails: MailServer;
const nodes: Node[] = [];
let kills = 0;
let killing: Promise<void> | null = null;

const start = (port?: number) =>
  startNode(app.databaseUrl, { settings: mails.settings, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  mails = await startMailServer();
  // This application watches and works on no job: what is done is done by the nodes that die.
  app = await startApp({
    settings: mails.settings,
    extend: (strapi) => {
      strapi.config.set('plugin::workflow.jobs', false);
    },
  });
  office = await buildOffice(app);
  for (const name of ['employee', 'supervisor', 'head', 'hr'] as const) await office.jwt(name);
  nodes.push(await start(), await start());
});
afterAll(async () => {
  for (const node of nodes) await node.kill();
  await app.stop();
  await mails.stop();
});

/** Each time another one of the two. */
const killAndRestart = async (): Promise<void> => {
  const victim = kills % nodes.length;
  kills += 1;
  const port = Number(new URL(nodes[victim]?.url ?? '').port);
  await nodes[victim]?.kill();
  nodes[victim] = await start(port);
  killing = null;
};

const line = aLine({
  url: () => nodes[Math.floor(Math.random() * nodes.length)]?.url ?? '',
  // Now and then somebody's line breaks before the answer comes: the event may be stored all the same.
  patience: () => AbortSignal.timeout(Math.random() < 0.3 ? 10 + Math.floor(Math.random() * 90) : 60_000),
});

/** Deadlines that fall due all through the work, in the employees' place. */
const setDeadlines = async (ids: string[]): Promise<void> => {
  await app.strapi.db.connection.transaction(async (trx) => {
    await query(
      trx,
      `UPDATE workflow_instances SET timers = jsonb_build_object('TARGETS_OVERDUE',
         to_char(now() + (id % 30) * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.MSOF":00"'))
       WHERE subject_id = ANY (?)`,
      [ids],
    );
    await query(
      trx,
      `UPDATE graphile_worker._private_jobs j SET run_at = (i.timers ->> 'TARGETS_OVERDUE')::timestamptz
       FROM workflow_instances i
       WHERE i.subject_id = ANY (?) AND j.key = 'timer:' || i.subject_type || ':' || i.subject_id || ':TARGETS_OVERDUE'`,
      [ids],
    );
  });
};

const open = async (count: number): Promise<string[]> => {
  const ids: string[] = [];
  while (ids.length < count) {
    const { appraisals } = await office.openCycle({ members: ['employee', 'peer'] });
    ids.push(appraisals.employee ?? '', appraisals.peer ?? '');
  }
  return ids;
};

it('of two nodes one is killed again and again: nothing is lost, and nothing is done twice', async () => {
  const due = await open(DEADLINES);
  const ids = (await open(CLIENTS * EACH * 2)).filter((_, index) => index % 2 === 0);
  await setDeadlines(due);
  const events = (WAYS.final ?? []).map(([, event]) => event);
  const steps = ids.length * events.length;
  const work = async (mine: string[]): Promise<void> => {
    for (const id of mine) {
      for (const [by, event, body] of WAYS.final ?? []) {
        await line.insist(`Bearer ${await office.jwt(by)}`, id, event, body ?? {});
        if (!killing && kills < KILLS && line.answered.length > (kills * steps) / (KILLS + 1))
          killing = killAndRestart();
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => work(ids.slice(n * EACH, (n + 1) * EACH))));
  await killing;
  while (kills < KILLS) await killAndRestart();
  // Otherwise nothing was cut off, or nothing of that had been stored, and the test tells nothing.
  expect(line.interrupted).toBeGreaterThan(0);
  expect(line.replayed).toBeGreaterThan(0);

  expect(line.answered).toHaveLength(steps);
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
  for (const { id, event, historyId, revision } of line.answered)
    expect(stored.get(historyId)).toEqual({ id: historyId, event, subject: id, sequence: revision });
  expect(new Set(line.answered.map(({ historyId }) => historyId)).size).toBe(line.answered.length);

  const overdue = () => rowsOf('TARGETS_OVERDUE');
  await until(async () => (await overdue()).length >= due.length, 120);
  expect((await overdue()).sort()).toEqual([...due].sort());
  expect(await expectEverythingWhole(app)).toBe(due.length + ids.length * 2);
});

const rowsOf = async (event: string): Promise<string[]> =>
  (
    await query<{ subject: string }>(
      app.strapi.db.connection,
      `SELECT i.subject_id AS subject FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
       WHERE h.event = ?`,
      [event],
    )
  ).map(({ subject }) => subject);

it('nobody is left untold, and told twice only where a node died between the mail server’s yes and its own note', async () => {
  // Jobs of nodes that died are taken over by those that live; a failed try waits some seconds for the next.
  await query(
    app.strapi.db.connection,
    `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND attempts > 0`,
  );
  // A worker that died is noticed within a minute.
  await afterJobsWithin(150, app, 'workflow-notify', 'workflow-mail');
  const [told] = await query<{ notices: number; mailed: number; keys: number }>(
    app.strapi.db.connection,
    `SELECT count(*)::integer AS notices, count(mailed_at)::integer AS mailed,
       (SELECT count(*)::integer FROM workflow_mails) AS keys FROM workflow_notices`,
  );
  expect(told?.notices).toBeGreaterThan(100);
  expect(told).toEqual({ notices: told?.notices, mailed: told?.notices, keys: told?.notices });
  const received = mails.mails.map(({ messageId }) => messageId);
  expect(new Set(received).size).toBe(told?.notices);
  // A mail leaves in the transaction that notes it; a kill in between cuts off as many as the node had jobs under way.
  expect(received.length - new Set(received).size).toBeLessThanOrEqual(KILLS * JOBS_AT_ONCE);
});

it('a deadline that a killed node was working on is met by the next one', async () => {
  const { appraisals } = await office.openCycle({ members: ['employee'] });
  const id = appraisals.employee ?? '';
  for (const node of nodes) await node.kill();
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
  nodes[0] = await start();
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await insideOf(app, id)).instance.context.escalated === true) break;
    await pause(100);
  }
  const { instance, history, jobs } = await insideOf(app, id);
  expect(instance).toMatchObject({ path: 'targetSetting.draft', context: { escalated: true } });
  expect(history.filter(({ event }) => event === 'TARGETS_OVERDUE')).toHaveLength(1);
  expect(jobs).toEqual([]);
});
