import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { query } from '../plugins/workflow/server/src/public';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';

/**
 * Launching a cycle for many people, side by side with what a loop over the document service takes for as many plain
 * records with one relation: both in rows per second, and their ratio. `PEOPLE` sets how many (default 20,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const LOOP = 200;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** People of one agency with one appraiser, whose superior heads it. */
const settle = async (strapi: Core.Strapi): Promise<string> => {
  const make = async (uid: string, data: Record<string, unknown>): Promise<string> =>
    (await strapi.documents(uid as 'api::employee.employee').create({ data })).documentId;
  const policy = await make('api::appraisal-policy.appraisal-policy', {
    name: 'Bench',
    validFrom: '2020-01-01',
  });
  const person = (name: string, appraiser: string | null) =>
    make('api::employee.employee', { name, civilServant: false, appraiser });
  const chief = await person('Chief', null);
  const second = await person('Second', chief);
  const team = await person('Team', chief);
  const agency = await make('api::org-unit.org-unit', {
    code: 'B',
    name: 'Agency',
    head: chief,
    appointingAuthority: chief,
    performanceTeam: [team],
  });
  const on = strapi.db.connection;
  await query(
    on,
    `WITH made AS (
       INSERT INTO employees (document_id, name, employee_number, employment_status, civil_servant, created_at, updated_at, published_at)
       SELECT 'e' || lpad(n::text, 23, '0'), 'Person ' || n, '199001012015' || lpad(n::text, 6, '0'), 'active', true, now(), now(), now()
       FROM generate_series(1, ?::integer) n RETURNING id),
     unit AS (INSERT INTO employees_org_unit_lnk (employee_id, org_unit_id)
       SELECT made.id, u.id FROM made, org_units u WHERE u.document_id = ?)
     INSERT INTO employees_appraiser_lnk (employee_id, inv_employee_id)
     SELECT made.id, s.id FROM made, employees s WHERE s.document_id = ?`,
    [PEOPLE, agency, second],
  );
  await query(on, 'ANALYZE employees');
  return make('api::appraisal-cycle.appraisal-cycle', {
    name: 'Bench',
    year: 2026,
    startDate: '2026-01-01',
    endDate: '2026-12-31',
    assessmentDate: '2026-12-01',
    policy,
    members: { orgUnits: [agency] },
  });
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const cycle = await settle(strapi);
  const launch = await seconds(async () => {
    const { opened } = await launchCycle(strapi, cycle, new Date());
    if (opened !== PEOPLE) throw new Error(`${String(opened)} of ${String(PEOPLE)} were opened`);
  });
  const indicators = strapi.documents('api::indicator.indicator' as 'api::employee.employee');
  const category = await strapi
    .documents('api::indicator-category.indicator-category' as 'api::employee.employee')
    .create({ data: { name: 'Bench', family: 'productivity' } });
  const loop = await seconds(async () => {
    for (let n = 0; n < LOOP; n += 1)
      await indicators.create({ data: { title: `Indicator ${String(n)}`, category: category.documentId } });
  });
  const [perLaunch, perLoop] = [PEOPLE / launch, LOOP / loop];
  console.log(
    `launch: ${String(PEOPLE)} appraisals in ${launch.toFixed(1)} s, ${perLaunch.toFixed(0)} a second\n` +
      `document service: ${perLoop.toFixed(0)} plain records a second\n` +
      `ratio: ${(perLaunch / perLoop).toFixed(1)}`,
  );
  await strapi.destroy();
  process.exit(0);
};

void main();
