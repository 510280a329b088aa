import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../../plugins/workflow/server/src/public';
import { calendarDays, shiftDays } from '../../../appraisal/calendar/plain-date';
import type { Predicate } from '../../../appraisal/plan';
import { isRefused } from '../../../appraisal/refusal';
import type { Explanation } from '../../../appraisal/scoring/explanation';
import { annualScore } from '../../../appraisal/scoring/periods';
import { SHARED } from '../../../appraisal/workflow/visibility';
import { policyFacts, type PolicyRow } from '../workflow/policy';
import { appraisalInSight } from './sight';

/**
 * The year of somebody who moved on in mid-cycle: each period with its days and what it came to. Figures: the mean of
 * the NK by calendar days. Quadrant: the last period decides, the earlier predicates stand beside it.
 */

interface Row {
  appraisal: string;
  period: number;
  start: string;
  end: string;
  state: string;
  unit: string | null;
  predicate: Predicate | null;
  score: string | null;
  idea: boolean;
  policy: PolicyRow;
}

/** What nobody knows of yet is told of by its dates alone. */
const PERIODS = `SELECT o.document_id AS appraisal, o.period, coalesce(o.period_start, c.start_date)::text AS start,
    coalesce(o.period_end, c.end_date)::text AS "end", o.state, u.name AS unit, to_json(p) AS policy,
    CASE WHEN o.state = ANY (?) THEN o.result->>'predicate' END AS predicate,
    CASE WHEN o.state = ANY (?) THEN o.result->>'score' END AS score,
    EXISTS (SELECT 1 FROM achievements ac
      WHERE ac.appraisal_id = o.id AND ac.state = 'approved' AND ac.kind = 'beneficial_idea') AS idea
  FROM appraisals a JOIN appraisals o ON o.employee_id = a.employee_id AND o.cycle_id = a.cycle_id
    AND o.state <> 'cancelled'
  JOIN appraisal_cycles c ON c.id = o.cycle_id JOIN appraisal_policies p ON p.id = o.policy_id
  LEFT JOIN org_units u ON u.id = o.org_unit_id
  WHERE a.document_id = ? ORDER BY o.period`;

export interface Year {
  periods: (Omit<Row, 'policy' | 'idea' | 'appraisal'> & { days: number })[];
  annual: { predicate: Predicate; score: string | null; explanation: Explanation | null } | null;
}

/** The period closes on the day on which the next begins: that day belongs to the next. */
const lastDays = (rows: Row[]): Row[] =>
  rows.map((row, place) => {
    const next = rows[place + 1];
    return next && next.start <= row.end ? { ...row, end: shiftDays(next.start, -1) } : row;
  });

const annualOf = (rows: Row[]): Year['annual'] => {
  const last = rows.at(-1);
  if (!last?.predicate || rows.some(({ predicate }) => predicate === null)) return null;
  const { ruleSet, scoring } = policyFacts(last.policy);
  if (ruleSet === 'quadrant') return { predicate: last.predicate, score: null, explanation: null };
  const scored = rows.map(({ start, end, score }) => ({ start, end, score: score ?? '' }));
  if (scored.some(({ score }) => score === '')) return null;
  const annual = annualScore(
    scored,
    rows.some(({ idea }) => idea),
    scoring,
  );
  return isRefused(annual) ? null : annual;
};

/** `GET /api/appraisals/{id}/annual-result` */
export const annualResult = async (strapi: Core.Strapi, ctx: Context): Promise<{ data: Year } | null> => {
  const id = await appraisalInSight(strapi, ctx);
  if (id === null) return null;
  const rows = lastDays(await query<Row>(strapi.db.connection, PERIODS, [SHARED, SHARED, id]));
  const periods = rows.map(({ policy: _policy, idea: _idea, appraisal: _appraisal, ...period }) => ({
    ...period,
    days: Math.max(0, calendarDays(period.start, period.end)),
  }));
  return { data: { periods, annual: annualOf(rows) } };
};
