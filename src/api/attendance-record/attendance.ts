import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { heldSubjects, isDocumentId, query, workflowOf } from '../../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF, type ZoneName } from '../../appraisal/calendar/local-time';
import type { PlainDate } from '../../appraisal/calendar/plain-date';
import {
  attendanceFigures,
  type AttendanceDay,
  type AttendanceFigures,
} from '../../appraisal/discipline/attendance';
import { disciplineRulesOf, PENALTIES, PENALTY_LABELS, type Penalty } from '../../appraisal/discipline/rules';
import { RECORD_ROLES } from '../../appraisal/monitoring/ground';
import { readerOf } from '../../scope/controller';
import { ZONE_OF_UNIT } from '../appraisal/workflow/facts';
import { APPRAISAL } from '../appraisal/workflow/open';

/** The attendance of one appraisal's period, for those who take part in it, peers left out. */

interface Row {
  employee: number;
  start: PlainDate;
  end: PlainDate;
  zone: ZoneName | null;
  rules: unknown;
}

const PERIOD = `
  SELECT a.employee_id AS employee, coalesce(a.period_start, c.start_date)::text AS start,
    coalesce(a.period_end, c.end_date)::text AS "end", ${ZONE_OF_UNIT} AS zone, p.attendance_rules::json AS rules
  FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id JOIN appraisal_policies p ON p.id = a.policy_id
  WHERE a.document_id = ?`;

const periodOf = async (strapi: Core.Strapi, ctx: Context): Promise<Row | null> => {
  const { documentId } = ctx.params as { documentId: string };
  if (!isDocumentId(documentId)) return null;
  const reader = await readerOf(strapi, ctx);
  const held = reader && heldSubjects(APPRAISAL, reader.principal, reader.now, RECORD_ROLES);
  const [row] = await query<Row>(
    strapi.db.connection,
    held ? `${PERIOD} AND a.document_id IN (${held.sql})` : PERIOD,
    [documentId, ...(held?.bindings ?? [])],
  );
  return row ?? null;
};

/** Days of the period's calendar years, and of the two months before: absence on end goes over the turn of the year. */
const DAYS = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('date', r.date::text, 'status', r.status, 'timeIn', r.time_in,
       'timeOut', r.time_out, 'minutes', r.minutes) ORDER BY r.date), '[]')
     FROM attendance_records r WHERE r.employee_id = ? AND r.date BETWEEN span.first AND span.last) AS days,
    (SELECT coalesce(json_agg(h.date::text), '[]') FROM holidays h
     WHERE h.date BETWEEN span.first AND span.last) AS holidays
  FROM (SELECT make_date(extract(year FROM ?::date)::integer - 1, 11, 1) AS first,
    make_date(extract(year FROM ?::date)::integer, 12, 31) AS last) span`;

export interface Attendance extends AttendanceFigures {
  period: { start: PlainDate; end: PlainDate; today: PlainDate };
  weeklyMinutes: number;
  /** The gravest threshold of the years, for the appraiser to look into; it sets no rating. */
  flag: {
    year: number;
    by: 'total' | 'inARow';
    days: number;
    penalty: Penalty;
    label: { id: string; en: string };
    basis: { regulation: string; article: string };
  } | null;
}

/** Null when the caller may not know of it. */
export const attendanceOf = async (strapi: Core.Strapi, ctx: Context): Promise<Attendance | null> => {
  const row = await periodOf(strapi, ctx);
  if (!row) return null;
  const { employee, start, end, zone } = row;
  const today = localDate(workflowOf(strapi).clock.now(), ZONE_OF[zone ?? 'WIB']);
  const [found] = await query<{ days: AttendanceDay[]; holidays: PlainDate[] }>(strapi.db.connection, DAYS, [
    employee,
    start,
    end,
  ]);
  const period = { start, end, today };
  const rules = disciplineRulesOf(row.rules);
  const figures = attendanceFigures(found?.days ?? [], period, new Set(found?.holidays ?? []), rules);
  return { period, weeklyMinutes: rules.weeklyMinutes, ...figures, flag: flagOf(figures, rules.regulation) };
};

const flagOf = ({ discipline }: AttendanceFigures, regulation: string): Attendance['flag'] => {
  const flags = discipline.flatMap(({ year, unexcused, inARow, reached }) => {
    if (!reached) return [];
    const { by, penalty, article } = reached;
    const days = by === 'inARow' ? inARow : unexcused;
    return [{ year, by, days, penalty, label: PENALTY_LABELS[penalty], basis: { regulation, article } }];
  });
  return flags.sort((a, b) => PENALTIES.indexOf(b.penalty) - PENALTIES.indexOf(a.penalty))[0] ?? null;
};
