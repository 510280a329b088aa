import { query } from '../../plugins/workflow/server/src/public';
import { settle } from '../../bench/agency';
import { launchCycle } from '../../src/api/appraisal-cycle/workflow/launch';
import { startApp, type TestApp } from '../support/app';
import { often } from '../support/counts';
import { startNode, type Node } from '../support/node';
import { until } from '../support/until';
import { expectEverythingWhole } from '../support/whole';

/** The deadlines of many people at the same minute, and two nodes to work them off, of which one may die half-way. */

jest.setTimeout(900_000);

const PEOPLE = often(10_000, 1_000);
/** A dead node's own jobs are freed within two minutes: too long for every day. */
const DEATHS = often(1, 0);

let app: TestApp;
const nodes: Node[] = [];

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  for (const node of nodes) await node.kill();
  await app.stop();
});

const overdue = async (): Promise<{ entries: number; appraisals: number }> => {
  const [row] = await query<{ entries: number; appraisals: number }>(
    app.strapi.db.connection,
    `SELECT count(*)::integer AS entries, count(DISTINCT instance_id)::integer AS appraisals
     FROM workflow_history WHERE event = 'TARGETS_OVERDUE'`,
  );
  return row ?? { entries: 0, appraisals: 0 };
};

const makeAllDue = (): Promise<unknown> =>
  app.strapi.db.connection.transaction(async (trx) => {
    await query(
      trx,
      `UPDATE workflow_instances SET timers = jsonb_build_object('TARGETS_OVERDUE',
         to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       WHERE path = 'targetSetting.draft'`,
    );
    await query(
      trx,
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'timer:%:TARGETS_OVERDUE'`,
    );
  });

it('are met once each', async () => {
  const { cycle } = await settle(app.strapi, PEOPLE);
  await launchCycle(app.strapi, cycle, new Date());
  nodes.push(await startNode(app.databaseUrl), await startNode(app.databaseUrl));
  await makeAllDue();
  await until(async () => (await overdue()).entries > PEOPLE / 10, 120);
  for (const node of nodes.slice(0, DEATHS)) await node.kill();
  await until(async () => (await overdue()).appraisals === PEOPLE, 600);
  expect(await overdue()).toEqual({ entries: PEOPLE, appraisals: PEOPLE });
  expect(await expectEverythingWhole(app)).toBe(PEOPLE);
});
