import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { realisationsOf, type Realisation, type Tally } from '../../appraisal/monitoring/activity-log';
import { isWorkingDay } from '../../appraisal/calendar/working-days';
import { shiftDays, type PlainDate } from '../../appraisal/calendar/plain-date';
import {
  answerRefusal,
  heldSubjects,
  isDocumentId,
  notFound,
  query,
  workflowOf,
} from '../../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../appraisal/workflow/open';
import { ZONE_OF_UNIT } from '../appraisal/workflow/facts';
import { parse } from '../../input/parse';
import { readGrounds } from '../../records/ground';
import { personOf } from '../../records/session';
import { RECORD_ROLES } from '../../appraisal/monitoring/ground';
import { readerOf } from '../../scope/controller';
import { missingQuestion } from './forms';

/** What activities come to: realisations by indicator, and who has written nothing. */

const tallies = (strapi: Core.Strapi, appraisal: string): Promise<Tally[]> =>
  query<Tally>(
    strapi.db.connection,
    `SELECT l.indicator, trim_scale(sum(l.quantity) FILTER (WHERE l.state = 'approved'))::text AS quantity,
       count(*) FILTER (WHERE l.state = 'approved')::integer AS approved,
       count(*) FILTER (WHERE l.state = 'submitted')::integer AS pending,
       count(*) FILTER (WHERE l.state = 'returned')::integer AS returned
     FROM activity_logs l JOIN appraisals a ON a.id = l.appraisal_id WHERE a.document_id = ? AND l.state IN ('submitted', 'returned', 'approved') GROUP BY l.indicator`,
    [appraisal],
  );

/** People need a role other than peer on it; API tokens that may read appraisals see all. */
const maySee = async (strapi: Core.Strapi, ctx: Context, appraisal: string): Promise<boolean> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return true;
  const held = heldSubjects(APPRAISAL, reader.principal, reader.now, RECORD_ROLES);
  const rows = await query(strapi.db.connection, `SELECT 1 FROM (${held.sql}) held WHERE subject_id = ?`, [
    ...held.bindings,
    appraisal,
  ]);
  return rows.length > 0;
};

/** `GET /api/appraisals/{id}/realisations` */
export const readRealisations = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { documentId } = ctx.params as { documentId: string };
  const known = isDocumentId(documentId) && (await maySee(strapi, ctx, documentId));
  const now = workflowOf(strapi).clock.now();
  const ground = known ? (await readGrounds(strapi.db.connection, [documentId], now)).get(documentId) : null;
  if (!ground) {
    answerRefusal(ctx, notFound());
    return;
  }
  const data: Realisation[] = realisationsOf(ground.plan, await tallies(strapi, documentId));
  ctx.body = { data };
};

const workingDays = async (strapi: Core.Strapi, from: PlainDate, to: PlainDate): Promise<PlainDate[]> => {
  const rows = await query<{ date: string }>(
    strapi.db.connection,
    `SELECT date::text FROM holidays WHERE date BETWEEN ?::date AND ?::date`,
    [from, to],
  );
  const holidays = new Set(rows.map(({ date }) => date));
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = shiftDays(day, 1)) if (isWorkingDay(day, holidays)) days.push(day);
  return days;
};

interface Missing {
  appraisal: string;
  employee: { documentId: string; name: string };
  days: string[];
}

/**
 * Days on which somebody whose plan is carried out wrote nothing: from the day on which a plan was first agreed, within
 * the period, up to today where they work.
 */
const MISSING = (held: string): string => `
  SELECT a.document_id AS appraisal, json_build_object('documentId', e.document_id, 'name', e.name) AS employee,
    json_agg(d.day::text ORDER BY d.day) AS days
  FROM appraisals a JOIN employees e ON e.id = a.employee_id JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN LATERAL (SELECT 'Asia/' || CASE ${ZONE_OF_UNIT}
    WHEN 'WITA' THEN 'Makassar' WHEN 'WIT' THEN 'Jayapura' ELSE 'Jakarta' END AS name) zone ON true
  JOIN LATERAL (SELECT (min(h.at) AT TIME ZONE zone.name)::date AS since
    FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
    WHERE i.subject_type = '${APPRAISAL}' AND i.subject_id = a.document_id AND h.to_path = 'monitoring') agreed ON true
  JOIN unnest(?::date[]) AS d(day) ON d.day >= agreed.since
    AND d.day BETWEEN coalesce(a.period_start, c.start_date) AND coalesce(a.period_end, c.end_date)
    AND d.day <= (?::timestamptz AT TIME ZONE zone.name)::date
  WHERE a.document_id IN (${held})
    AND (a.state = 'monitoring' OR (a.state LIKE 'targetSetting.%' AND a.agreed_work_results IS NOT NULL))
    AND NOT EXISTS (SELECT 1 FROM activity_logs l
      WHERE l.appraisal_id = a.id AND l.date = d.day AND l.state NOT IN ('draft', 'discarded'))
  GROUP BY a.document_id, e.document_id, e.name ORDER BY e.name, a.document_id`;

/** `GET /api/activity-logs/missing` */
export const readMissing = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const caller = await personOf(strapi, ctx);
  if (!caller) return;
  const parsed = parse(missingQuestion, ctx.query);
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const { date = '', from = date, to = date } = parsed.value;
  const now = workflowOf(strapi).clock.now();
  const days = await workingDays(strapi, from, to);
  const held = heldSubjects(APPRAISAL, caller.id, now, ['appraiser']);
  const data = await query<Missing>(strapi.db.connection, MISSING(held.sql), [days, now, ...held.bindings]);
  ctx.body = { data, meta: { from, to, workingDays: days.length } };
};
