import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { query } from '../plugins/workflow/server/src/public';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { seconds, settle, signIn } from './agency';

/**
 * Deadlines of many appraisals that are due at the same minute: how many a second one node works off, and what a person
 * notices of it, who reads their tasks meanwhile. `PEOPLE` sets how many (default 5,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 5_000);
const CALM = 200;
/** Between two counts of what is done: counting costs as well. */
const LOOKS = 20;

const quantile = (times: number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

const overdue = async (strapi: Core.Strapi): Promise<number> =>
  (
    await query<{ n: number }>(
      strapi.db.connection,
      `SELECT count(*)::integer AS n FROM workflow_history WHERE event = 'TARGETS_OVERDUE'`,
    )
  )[0]?.n ?? 0;

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  process.env.PORT = '0';
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const { cycle, chief } = await settle(strapi, PEOPLE);
  await launchCycle(strapi, cycle, new Date());
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const address = strapi.server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${String(address.port)}`;
  const jwt = await signIn(strapi, url, chief);
  const look = async (): Promise<number> => {
    const took = await seconds(async () => {
      const answer = await fetch(`${url}/api/workflow/tasks`, {
        headers: { authorization: `Bearer ${jwt}` },
      });
      if (answer.status !== 200) throw new Error(`${String(answer.status)}: ${await answer.text()}`);
      await answer.arrayBuffer();
    });
    return took * 1000;
  };
  const calm: number[] = [];
  for (let n = 0; n < CALM; n += 1) calm.push(await look());

  await strapi.db.connection.transaction(async (trx) => {
    await query(
      trx,
      `UPDATE workflow_instances SET timers = jsonb_build_object('TARGETS_OVERDUE', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       WHERE path = 'targetSetting.draft'`,
    );
    await query(
      trx,
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'timer:%:TARGETS_OVERDUE'`,
    );
  });
  const busy: number[] = [];
  const took = await seconds(async () => {
    do for (let n = 0; n < LOOKS; n += 1) busy.push(await look());
    while ((await overdue(strapi)) < PEOPLE);
  });
  console.log(
    `deadlines: ${String(PEOPLE)} in ${took.toFixed(1)} s, ${(PEOPLE / took).toFixed(0)} a second\n` +
      `reading one's tasks: median ${quantile(calm, 0.5).toFixed(1)} ms before, ${quantile(busy, 0.5).toFixed(1)} ms meanwhile; ` +
      `95 of 100 within ${quantile(calm, 0.95).toFixed(1)} and ${quantile(busy, 0.95).toFixed(1)} ms\n` +
      `ratio of medians: ${(quantile(busy, 0.5) / quantile(calm, 0.5)).toFixed(1)}`,
  );
  await strapi.destroy();
  process.exit(0);
};

void main();
