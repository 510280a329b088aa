import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { heldSubjects, isDocumentId, query } from '../../../plugins/workflow/server/src/public';
import type { Predicate } from '../../appraisal/plan';
import { decimals, exact, sum } from '../../appraisal/scoring/exact';
import type { CreditLevel } from '../../appraisal/scoring/credit-points';
import { explainedCreditPoints, type ExplainedCreditPoints } from '../../appraisal/scoring/credited-months';
import { ALL_BUT_PEERS } from '../../records/kind';
import { readerOf } from '../../scope/controller';
import { APPRAISAL } from '../appraisal/workflow/open';
import { policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/** Credit points of functional posts, from final appraisals: each on its own, and all of a person with their sum. */

interface Row {
  appraisal: string;
  cycle: string;
  year: number;
  period: number;
  state: string;
  kind: string | null;
  level: CreditLevel | null;
  predicate: Predicate | null;
  start: string;
  end: string;
  policy: PolicyRow;
}

/** Why there are no points, or not yet. */
export type NoPoints = 'NOT_FINAL' | 'NOT_FUNCTIONAL' | 'MONTHS_OUT_OF_RANGE';

export type Credited = ExplainedCreditPoints &
  Pick<Row, 'appraisal' | 'cycle' | 'year' | 'period'> & { level: CreditLevel; predicate: Predicate };

const rowsWhere = (condition: string): string => `
  SELECT a.document_id AS appraisal, c.name AS cycle, c.year, a.period, a.state, p.kind, p.level,
    a.result ->> 'predicate' AS predicate, coalesce(a.period_start, c.start_date)::text AS start,
    coalesce(a.period_end, c.end_date)::text AS "end", to_json(y) AS policy
  FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id JOIN appraisal_policies y ON y.id = a.policy_id
  JOIN employees e ON e.id = a.employee_id LEFT JOIN positions p ON p.id = a.position_id
  WHERE ${condition} ORDER BY coalesce(a.period_start, c.start_date), a.id`;

const creditedOf = (row: Row): Credited | NoPoints => {
  const { appraisal, cycle, year, period, level, predicate, start, end, policy } = row;
  if (row.state !== 'final' || predicate === null) return 'NOT_FINAL';
  if (row.kind !== 'functional' || level === null) return 'NOT_FUNCTIONAL';
  const found = explainedCreditPoints(
    { level, predicate, start, end },
    policyFacts(policy).scoring.creditPoints,
  );
  if ('refusal' in found) return found.refusal.code;
  return { appraisal, cycle, year, period, level, predicate, ...found };
};

/** Within the caller's sight: their own, and those in which they take part, but not as peers. */
const visibleTo = async (
  strapi: Core.Strapi,
  ctx: Context,
  condition: string,
  id: string,
): Promise<Row[]> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return query<Row>(strapi.db.connection, rowsWhere(condition), [id]);
  const held = heldSubjects(APPRAISAL, reader.principal, reader.now, [...ALL_BUT_PEERS]);
  return query<Row>(strapi.db.connection, rowsWhere(`${condition} AND a.document_id IN (${held.sql})`), [
    id,
    ...held.bindings,
  ]);
};

const idOf = (ctx: Context): string | null => {
  const { documentId } = ctx.params as { documentId: string };
  return isDocumentId(documentId) ? documentId : null;
};

/** Null when the caller may not know of the appraisal. */
export const creditPointsOfAppraisal = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: Credited | null; meta: { reason: NoPoints | null } } | null> => {
  const id = idOf(ctx);
  const [row] = id === null ? [] : await visibleTo(strapi, ctx, 'a.document_id = ?', id);
  if (!row) return null;
  const credited = creditedOf(row);
  return typeof credited === 'string'
    ? { data: null, meta: { reason: credited } }
    : { data: credited, meta: { reason: null } };
};

/** Oldest first, as far as the caller may see; null when there is nothing of that person that they may see. */
export const creditPointsOfPerson = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: Credited[]; meta: { total: string } } | null> => {
  const id = idOf(ctx);
  const rows = id === null ? [] : await visibleTo(strapi, ctx, 'e.document_id = ?', id);
  if (rows.length === 0) return null;
  const data = rows.map(creditedOf).filter((one) => typeof one !== 'string');
  return { data, meta: { total: decimals(sum(data.map(({ points }) => exact(points)))) } };
};
