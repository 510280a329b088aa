import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { query, tellMany } from '../plugins/workflow/server/src/public';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { openPeriods } from '../src/api/periodic-evaluation/workflow/open';
import { readersOf } from '../src/api/policy-notice/readers';
import { NOTICE_OUT } from '../src/appraisal/policy/notice-definition';
import { POLICY_NOTICE } from '../src/scope/policy-notices';
import { seconds, settle, signIn } from './agency';

/**
 * What runs beside appraisals, for many people at once: opening the month of all, against the launch of their cycle;
 * telling all of a notice, against the same rows by one statement of SQL; counting who has read it, against a count by
 * hand. `PEOPLE` sets how many (default 20,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const TURNS = 7;

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push((await seconds(work)) * 1000);
  return median(times);
};

/** All plans are agreed, as if everybody had done so. */
const agreeAll = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`SELECT set_config('kinerja.engine', 'on', true)`);
    await trx.raw(`UPDATE appraisals SET agreed_work_results = work_results`);
  });

const months = async (strapi: Core.Strapi, cycle: string): Promise<void> => {
  await query(strapi.db.connection, `UPDATE appraisal_policies SET periodic_evaluation = 'monthly'`);
  const launched = await seconds(() => launchCycle(strapi, cycle, new Date()));
  await agreeAll(strapi);
  await query(strapi.db.connection, 'ANALYZE');
  let count = 0;
  const opened = await seconds(async () => {
    count = await openPeriods(strapi, { now: new Date(), on: '2026-05-10', units: null });
  });
  if (count !== PEOPLE) throw new Error(`${String(count)} months of ${String(PEOPLE)} were opened`);
  const again = await seconds(() => openPeriods(strapi, { now: new Date(), on: '2026-05-10', units: null }));
  console.log(
    `months: ${String(PEOPLE)} opened in ${opened.toFixed(1)} s, ${(PEOPLE / opened).toFixed(0)} a second; ` +
      `${(launched / opened).toFixed(2)} × the launch of their cycle; nothing left to open: ${again.toFixed(2)} s`,
  );
};

const notice = async (strapi: Core.Strapi, url: string, team: string): Promise<void> => {
  const on = strapi.db.connection;
  const { documentId } = await strapi.documents(POLICY_NOTICE as 'api::employee.employee').create({
    data: { title: 'Aturan', text: 'Aturan', publishOn: '2099-01-01', audience: 'all' } as never,
  });
  const tell = (key: string) =>
    tellMany(
      strapi,
      { uid: POLICY_NOTICE, subjectId: documentId },
      { ...NOTICE_OUT, key, people: readersOf(documentId) },
    );
  const told = await seconds(() => tell('bench'));
  const byHand = await seconds(() =>
    query(
      on,
      `INSERT INTO workflow_notices (instance_id, principal, role, kind, title, at, key)
       SELECT i.id, e.document_id, 'reader', 'policyNotice', '{"id": "x", "en": "x"}', now(), 'by hand'
       FROM employees e, workflow_instances i WHERE e.employment_status = 'active' AND i.subject_id = ?`,
      [documentId],
    ),
  );
  const again = await seconds(() => tell('bench'));
  await query(
    on,
    `INSERT INTO policy_notice_receipts (notice, principal, read_at)
     SELECT ?, document_id, now() FROM employees WHERE id % 10 < 7`,
    [documentId],
  );
  await query(on, 'ANALYZE');
  const jwt = await signIn(strapi, url, team);
  const counted = await timeOf(async () => {
    const answer = await fetch(`${url}/api/policy-notices/${documentId}/receipts/by-unit`, {
      headers: { authorization: `Bearer ${jwt}` },
    });
    if (answer.status !== 200) throw new Error(await answer.text());
  });
  const byCount = await timeOf(() =>
    query(
      on,
      `SELECT count(*), count(r.read_at) FROM employees e LEFT JOIN policy_notice_receipts r
         ON r.notice = ? AND r.principal = e.document_id WHERE e.employment_status = 'active'`,
      [documentId],
    ),
  );
  console.log(
    `notice: ${String(PEOPLE)} people told in ${told.toFixed(1)} s, ${(PEOPLE / told).toFixed(0)} a second; ` +
      `${(byHand / told).toFixed(2)} × one statement by hand; told again, nobody twice: ${again.toFixed(1)} s\n` +
      `receipts by unit over HTTP: ${counted.toFixed(0)} ms, ${(counted / byCount).toFixed(1)} × a bare count (${byCount.toFixed(0)} ms)`,
  );
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  process.env.PORT = '0';
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const { cycle, team } = await settle(strapi, PEOPLE);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const address = strapi.server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await months(strapi, cycle);
  await notice(strapi, `http://127.0.0.1:${String(port)}`, team);
  await strapi.destroy();
  process.exit(0);
};

void main();
