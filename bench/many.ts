import type { Core } from '@strapi/strapi';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { query } from '../plugins/workflow/server/src/public';
import { ALL_SUMS } from '../src/reports/all-sums';
import { countAnew } from '../src/reports/sums';
import { settle } from './agency';

/**
 * An agency as it stands in the middle of a cycle, filled by sets: ten people to an appraiser, ten appraisers to a
 * superior, so many units, each with its performance team. Everybody's own records are as many as before, however many
 * people there are.
 */

const UNITS = Number(process.env.UNITS ?? 200);

/** One appraisal of the real launch, of which the others are copies. */
export const settleLists = async (strapi: Core.Strapi): Promise<void> => {
  const { cycle } = await settle(strapi, 1);
  await launchCycle(strapi, cycle, new Date());
  await query(
    strapi.db.connection,
    `INSERT INTO org_units (document_id, code, name, created_at, updated_at, published_at)
     SELECT 'u' || lpad(n::text, 23, '0'), 'U' || n, 'Unit ' || n, now(), now(), now() FROM generate_series(0, ?::integer) n`,
    [UNITS],
  );
  for (const statement of AROUND_UNITS) await query(strapi.db.connection, statement);
};

/** The unit above every tenth one. */
export const DIRECTORATE = `u${'0'.repeat(23)}`;

const AROUND_UNITS = [
  `INSERT INTO org_units_parent_lnk (org_unit_id, inv_org_unit_id)
   SELECT u.id, d.id FROM org_units u, org_units d
   WHERE d.document_id = '${DIRECTORATE}' AND u.document_id ~ '^u0' AND u.id > d.id AND u.id % 10 = 0`,
  `WITH made AS (
     INSERT INTO service_surveys (document_id, service, valid_from, valid_to, access, open, created_at, updated_at, published_at)
     SELECT 'v' || substr(document_id, 2), 'Service of ' || name, now()::date - 100, now()::date + 100, 'link', true, now(), now(), now()
     FROM org_units WHERE document_id ~ '^u0' RETURNING id, document_id)
   INSERT INTO service_surveys_org_unit_lnk (service_survey_id, org_unit_id)
   SELECT made.id, u.id FROM made JOIN org_units u ON u.document_id = 'u' || substr(made.document_id, 2)`,
];

const PEOPLE = `INSERT INTO employees (document_id, name, employment_status, civil_servant, created_at, updated_at, published_at)
  SELECT k || lpad(n::text, 23, '0'), k || ' ' || n, 'active', true, now(), now(), now()
  FROM (VALUES ('p', 1), ('a', 10), ('s', 100)) AS kinds(k, per), generate_series(:from / per + 1, :to / per) n`;

const STATES = `(VALUES (0, 'targetSetting.draft', '{"targetSetting":"draft"}', 'employee'),
  (1, 'targetSetting.review', '{"targetSetting":"review"}', 'appraiser'), (2, 'monitoring', '"monitoring"', NULL),
  (3, 'selfAssessment', '"selfAssessment"', 'employee'), (4, 'review', '"review"', 'appraiser'),
  (5, 'delivered', '"delivered"', 'employee'), (6, 'finalApproval', '"finalApproval"', 'appraiserSuperior'),
  (7, 'final', '"final"', NULL))`;

/** Person n: who holds which role, in which unit, where the appraisal stands and since when (of sixty days). */
const ROWS = `(SELECT n, 'd' || lpad(n::text, 23, '0') AS id, 'p' || lpad(n::text, 23, '0') AS employee,
    'a' || lpad(((n - 1) / 10 + 1)::text, 23, '0') AS appraiser, 's' || lpad(((n - 1) / 100 + 1)::text, 23, '0') AS superior,
    'u' || lpad((n / 100 % ${String(UNITS)} + 1)::text, 23, '0') AS unit, 'a' || lpad((n / 100 % ${String(UNITS)} + 1)::text, 23, '0') AS team,
    date_trunc('day', now()) - (hashint4(n) & 63) * interval '1 day' AS since,
    CASE WHEN s.k IN (2, 7) THEN NULL ELSE date_trunc('day', now()) + (14 - (hashint4(n) & 63) / 2) * interval '1 day' END AS due,
    s.path, s.value, s.acts
  FROM generate_series(:from + 1, :to) n JOIN ${STATES} AS s(k, path, value, acts) ON s.k = (hashint4(n + 7) & 7))`;

const RATING = (salt: string): string =>
  `(ARRAY['below', 'meets', 'meets', 'above'])[1 + (hashint4(r.n + ${salt}) & 3)]`;

/** Six rated indicators, of which one is called otherwise than anybody else's; the others come from a library of 300. */
const WORK_RESULTS = `(SELECT jsonb_agg(jsonb_build_object('key', 'r' || k, 'kind', 'primary', 'title', 'Result ' || k, 'indicators',
    (SELECT jsonb_agg(jsonb_build_object('key', 'i' || j, 'aspect', 'quantity', 'unit', 'files', 'direction', 'higher',
       'target', 10, 'realisation', 10, 'rating', ${RATING('k * 2 + j')}, 'title', 'Indicator ' ||
       CASE WHEN k + j = 2 THEN 'of person ' || r.n ELSE ((hashint4(r.n * 7 + k * 2 + j) & 1023) % 300)::text END))
     FROM generate_series(1, 2) j))) FROM generate_series(1, 3) k)`;
const BEHAVIOURS = `(SELECT jsonb_agg(jsonb_build_object('value', v, 'rating', ${RATING('o::integer')})) FROM
  unnest('{service_oriented,accountable,competent,harmonious,loyal,adaptive,collaborative}'::text[]) WITH ORDINALITY AS t(v, o))`;
/** As long as a real one, which explains itself. */
const RESULT = `jsonb_build_object('ruleSet', 'quadrant', 'predicate',
    (ARRAY['very_good', 'good', 'good', 'needs_improvement'])[1 + (hashint4(r.n) >> 8 & 3)], 'explanation',
    (SELECT jsonb_agg(jsonb_build_object('rule', 'indicator ' || x, 'article', 'PermenPANRB 6/2022 ' || md5(x::text), 'value', x))
     FROM generate_series(1, 40) x))`;
const APPEAL = `jsonb_build_object('filedAt', r.since, 'grounds', repeat('Ground ', 50), 'decision',
    jsonb_build_object('outcome', (ARRAY['upheld', 'changed'])[1 + (hashint4(r.n + 3) & 1)], 'text', repeat('Decision ', 50)))`;
const IS_TOLD = `r.path IN ('delivered', 'finalApproval', 'final')`;

/** Attendance of five days each, and as many answers of the public as there are people. */
const AROUND_PEOPLE = [
  `INSERT INTO employees_org_unit_lnk (employee_id, org_unit_id)
   SELECT e.id, u.id FROM ${ROWS} r JOIN employees e ON e.document_id = r.employee
   JOIN org_units u ON u.document_id = r.unit`,
  `INSERT INTO attendance_records (document_id, employee_id, date, status, created_at, updated_at, published_at)
   SELECT 'x' || e.id || '-' || d, e.id, now()::date - d, (ARRAY['present', 'present', 'late', 'sick'])[1 + (hashint4(e.id + d) & 3)],
     now(), now(), now()
   FROM ${ROWS} r JOIN employees e ON e.document_id = r.employee, generate_series(1, 5) d`,
  `INSERT INTO survey_answers (survey_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9)
   SELECT 'v' || substr(r.unit, 2), r.since::date, 1 + (hashint4(r.n) & 3), 3, 4, 3, 2, 3, 4, 4, 1 + (hashint4(r.n + 1) & 3)
   FROM ${ROWS} r`,
];

const FILL = [
  PEOPLE,
  ...AROUND_PEOPLE,
  `INSERT INTO appraisals (document_id, employee_id, appraiser_id, appraiser_superior_id, cycle_id, policy_id, org_unit_id,
     period, period_start, period_end, work_results, behaviours, state, revision, state_since, due_at, result, appeal, created_at,
     updated_at, published_at)
   SELECT r.id, e.id, a.id, s.id, o.cycle_id, o.policy_id, u.id, 1, o.period_start, o.period_end,
     CASE WHEN ${IS_TOLD} THEN ${WORK_RESULTS} ELSE o.work_results END,
     CASE WHEN ${IS_TOLD} THEN ${BEHAVIOURS} ELSE o.behaviours END, r.path, 0, r.since, r.due,
     CASE WHEN ${IS_TOLD} THEN ${RESULT} END, CASE WHEN r.path = 'final' AND r.n % 20 = 0 THEN ${APPEAL} END,
     now(), now(), now()
   FROM ${ROWS} r JOIN employees e ON e.document_id = r.employee JOIN employees a ON a.document_id = r.appraiser
   JOIN employees s ON s.document_id = r.superior JOIN org_units u ON u.document_id = r.unit,
   (SELECT * FROM appraisals ORDER BY id LIMIT 1) o ORDER BY r.n`,
  `INSERT INTO workflow_instances (subject_type, subject_id, definition, version, title, unit, batch, state, path, context,
     timers, status, revision, entered_at, due_at, last_hash)
   SELECT o.subject_type, r.id, o.definition, o.version, 'Cycle – ' || r.employee, r.unit, o.batch, r.value::jsonb, r.path,
     o.context, '{}', CASE r.path WHEN 'final' THEN 'done' ELSE 'active' END, 0, r.since, r.due, o.last_hash
   FROM ${ROWS} r, (SELECT * FROM workflow_instances WHERE batch IS NOT NULL ORDER BY id LIMIT 1) o ORDER BY r.n`,
  `INSERT INTO workflow_participants (instance_id, subject_type, subject_id, role, principal, valid_from)
   SELECT i.id, i.subject_type, i.subject_id, p.role, p.principal, now()
   FROM ${ROWS} r JOIN workflow_instances i ON i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = r.id,
   LATERAL (VALUES ('employee', r.employee), ('appraiser', r.appraiser), ('appraiserSuperior', r.superior),
     ('performanceTeam', r.team)) AS p(role, principal)`,
  `INSERT INTO workflow_tasks (instance_id, subject_type, role, principal, since, due_at)
   SELECT i.id, i.subject_type, r.acts,
     CASE r.acts WHEN 'employee' THEN r.employee WHEN 'appraiser' THEN r.appraiser ELSE r.superior END, r.since, r.due
   FROM ${ROWS} r JOIN workflow_instances i ON i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = r.id
   WHERE r.acts IS NOT NULL`,
  `INSERT INTO workflow_notices (instance_id, principal, role, kind, title, due_at, at, key)
   SELECT i.id, t.principal, t.role, 'task', '{"id":"Tugas","en":"Task"}', t.due_at, t.since, '0:task'
   FROM workflow_tasks t JOIN workflow_instances i ON i.id = t.instance_id
   WHERE NOT EXISTS (SELECT 1 FROM workflow_notices n WHERE n.instance_id = i.id)`,
  `INSERT INTO workflow_history (instance_id, sequence, event, from_path, to_path, actor_role, definition, version, at,
     digests, hash)
   SELECT i.id, 0, 'OPENED', NULL, i.path, 'system', i.definition, i.version, i.entered_at, '{}', i.last_hash
   FROM ${ROWS} r JOIN workflow_instances i ON i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = r.id`,
  `INSERT INTO workflow_refusals (subject_type, subject_id, event, actor_id, actor_name, code, reasons, minute, first_at, last_at)
   SELECT 'api::appraisal.appraisal', r.id, 'APPROVE', r.employee, r.employee, 'NO_ROLE_FOR_EVENT', '[]', r.since, r.since, r.since
   FROM ${ROWS} r WHERE r.n % 10 = 1`,
  `DELETE FROM workflow_standing`,
  `DELETE FROM workflow_standing_changes`,
  `DELETE FROM workflow_standing_totals`,
  `DELETE FROM workflow_standing_units`,
];

/** Fills up to so many appraisals. Triggers and foreign keys rest meanwhile: the sums are counted at the end instead. */
export const fillTo = async (strapi: Core.Strapi, size: number): Promise<void> => {
  const connection = strapi.db.connection;
  const { rows } = await connection.raw<{ rows: { n: number }[] }>(
    `SELECT count(*)::integer AS n FROM appraisals WHERE document_id LIKE 'd%'`,
  );
  const from = rows[0]?.n ?? 0;
  await connection.transaction(async (trx) => {
    await trx.raw(`SET LOCAL session_replication_role = replica`);
    await trx.raw(`SET LOCAL work_mem = '256MB'`);
    for (const statement of FILL)
      await trx.raw(statement.replaceAll(':from', String(from)).replaceAll(':to', String(size)));
    await trx.raw(`SELECT 1`);
  });
  await connection.raw(COUNT_ANEW);
  for (const sums of ALL_SUMS) await countAnew(strapi, sums);
  await connection.raw('VACUUM ANALYZE');
};

const COUNT_ANEW = `INSERT INTO workflow_standing (subject_type, batch, unit, path, entered_on, due_at, instances)
  SELECT subject_type, coalesce(batch, ''), coalesce(unit, ''), path, (entered_at AT TIME ZONE 'UTC')::date,
    coalesce(due_at, 'infinity'), count(*)
  FROM workflow_instances GROUP BY 1, 2, 3, 4, 5, 6`;
