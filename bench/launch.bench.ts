import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { query, type Transaction } from '../plugins/workflow/server/src/public';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { seconds, settle } from './agency';

/**
 * Launching a cycle for many people, side by side with two other ways to write the same rows: a loop over the document
 * service, and SQL written by hand for just this case, without any rule. `PEOPLE` sets how many (default 20,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const LOOP = 300;

/** What a launch writes for each person: these tables gain a row or more. */
const TABLES = [
  'appraisals',
  'workflow_instances',
  'workflow_participants',
  'workflow_tasks',
  'workflow_history',
  'workflow_history_values',
];

const count = async (strapi: Core.Strapi, table: string): Promise<number> =>
  (await query<{ n: number }>(strapi.db.connection, `SELECT count(*)::integer AS n FROM ${table}`))[0]?.n ??
  0;

/** Rows per person, the jobs of deadlines and reminders among them. */
const rowsPerPerson = async (strapi: Core.Strapi): Promise<number> => {
  const counts = await Promise.all(TABLES.map((table) => count(strapi, table)));
  const jobs = await count(strapi, `graphile_worker._private_jobs WHERE key ~ '^(timer|remind):'`);
  return (counts.reduce((sum, n) => sum + n, 0) + jobs) / PEOPLE;
};

/** The rows of a launch for another cycle of the same people, copied in sets from those of the first. */
const byHand = async (trx: Transaction): Promise<void> => {
  await trx.raw(`SELECT set_config('kinerja.engine', 'on', true)`);
  await trx.raw(`
    INSERT INTO appraisals (document_id, employee_id, appraiser_id, appraiser_superior_id, cycle_id, policy_id, org_unit_id,
      position_id, period, period_start, period_end, work_results, behaviours, state, revision, state_since, due_at,
      created_at, updated_at, published_at)
    SELECT 'B' || substr(document_id, 2), employee_id, appraiser_id, appraiser_superior_id, cycle_id, policy_id, org_unit_id,
      position_id, 2, period_start, period_end, work_results, behaviours, state, revision, state_since, due_at,
      created_at, updated_at, published_at
    FROM appraisals ORDER BY id`);
  await trx.raw(`
    INSERT INTO workflow_instances (subject_type, subject_id, definition, version, title, unit, batch, state, path, context,
      timers, status, revision, entered_at, due_at, last_hash)
    SELECT subject_type, 'B' || substr(subject_id, 2), definition, version, title, unit, batch, state, path, context, timers,
      status, revision, entered_at, due_at, encode(sha256(subject_id::bytea), 'hex')
    FROM workflow_instances WHERE subject_type = 'api::appraisal.appraisal' ORDER BY id`);
  const pairs = `workflow_instances o JOIN workflow_instances n
    ON n.subject_type = o.subject_type AND n.subject_id = 'B' || substr(o.subject_id, 2) AND n.id <> o.id`;
  await trx.raw(`
    WITH made AS (
      INSERT INTO workflow_history (instance_id, sequence, event, from_path, to_path, actor_id, actor_role, on_behalf_of,
        definition, version, at, digests, previous_hash, hash)
      SELECT n.id, h.sequence, h.event, h.from_path, h.to_path, h.actor_id, h.actor_role, h.on_behalf_of, h.definition,
        h.version, h.at, h.digests, h.previous_hash, n.last_hash
      FROM ${pairs} JOIN workflow_history h ON h.instance_id = o.id ORDER BY n.id RETURNING id)
    INSERT INTO workflow_history_values (history_id, salt, actor_name, changes)
    SELECT id, encode(sha256(id::text::bytea), 'hex'), 'system', '{"value": [null, {"targetSetting": "draft"}]}' FROM made`);
  await trx.raw(`
    INSERT INTO workflow_participants (instance_id, subject_type, subject_id, role, principal, valid_from)
    SELECT n.id, n.subject_type, n.subject_id, p.role, p.principal, p.valid_from
    FROM ${pairs} JOIN workflow_participants p ON p.instance_id = o.id ORDER BY n.id`);
  await trx.raw(`
    INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
    SELECT n.id, n.subject_type, t.role, t.principal, t.since, t.due_at
    FROM ${pairs} JOIN workflow_tasks t ON t.instance_id = o.id ORDER BY n.id`);
  await trx.raw(`
    SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT ROW('workflow-timer', j.payload, NULL, j.run_at, 25, replace(j.key, ':api', ':again'), 0, NULL)::graphile_worker.job_spec
      FROM graphile_worker._private_jobs j WHERE j.key ~ '^(timer|remind):'))`);
};

const loopOfDocuments = async (strapi: Core.Strapi): Promise<number> => {
  const indicators = strapi.documents('api::indicator.indicator' as 'api::employee.employee');
  const category = await strapi
    .documents('api::indicator-category.indicator-category' as 'api::employee.employee')
    .create({ data: { name: 'Bench', family: 'productivity' } });
  const took = await seconds(async () => {
    for (let n = 0; n < LOOP; n += 1)
      await indicators.create({ data: { title: `Indicator ${String(n)}`, category: category.documentId } });
  });
  return LOOP / took;
};

/** The notices of a launch are work of its own: what follows is measured when they are written. */
const untilQuiet = async (strapi: Core.Strapi): Promise<void> => {
  while ((await count(strapi, `graphile_worker._private_jobs WHERE run_at <= now() AND attempts = 0`)) > 0)
    await new Promise((resolve) => setTimeout(resolve, 200));
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const { cycle } = await settle(strapi, PEOPLE);
  const launched = await seconds(async () => {
    const { opened } = await launchCycle(strapi, cycle, new Date());
    if (opened !== PEOPLE) throw new Error(`${String(opened)} of ${String(PEOPLE)} were opened`);
  });
  const rows = await rowsPerPerson(strapi);
  await untilQuiet(strapi);
  const records = await loopOfDocuments(strapi);
  await strapi.db.connection.raw('ANALYZE');
  const written = await seconds(() => strapi.db.connection.transaction(byHand));
  const perSecond = PEOPLE / launched;
  console.log(
    `launch: ${String(PEOPLE)} people in ${launched.toFixed(1)} s, ${perSecond.toFixed(0)} a second, ${rows.toFixed(1)} rows each\n` +
      `document service: ${records.toFixed(0)} records with one relation a second, so ${(records / rows).toFixed(1)} people\n` +
      `SQL by hand: the same rows in ${written.toFixed(1)} s, ${(PEOPLE / written).toFixed(0)} people a second\n` +
      `ratio to a loop over the document service: ${((perSecond * rows) / records).toFixed(0)}; to SQL by hand: ${(written / launched).toFixed(2)}`,
  );
  await strapi.destroy();
  process.exit(0);
};

void main();
