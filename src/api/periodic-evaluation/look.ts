import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import type { PeriodicResult } from '../../appraisal/periodic/facts';
import { summaryOf, type PeriodicSummary } from '../../appraisal/periodic/summary';
import { readerOf } from '../../scope/controller';
import { periodicScope } from '../../scope/periodic-evaluations';
import { readBatches } from '../../scope/read';
import type { Row } from '../../scope/rules';
import { appraisalFor } from '../appraisal/shown';
import { policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/** The months or quarters of one appraisal, and what they say of the year; null when the caller may not know of it. */
export const periodsOf = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: Row[]; meta: { summary: PeriodicSummary } } | null> => {
  const appraisal = await appraisalFor(strapi, ctx);
  // Peers see titles alone: such a row has no period.
  if (!appraisal || !('periodStart' in appraisal)) return null;
  const asked = {
    filters: { appraisal: { documentId: { $eq: appraisal.documentId } } },
    sort: ['periodStart:asc'],
    populate: periodicScope.whole,
  };
  const data: Row[] = [];
  for await (const rows of readBatches(strapi, periodicScope, asked, await readerOf(strapi, ctx)))
    data.push(...rows);
  const [row] = await query<{ policy: PolicyRow }>(
    strapi.db.connection,
    `SELECT to_json(p) AS policy FROM appraisals a JOIN appraisal_policies p ON p.id = a.policy_id
     WHERE a.document_id = ?`,
    [appraisal.documentId],
  );
  if (!row) throw new Error(`the appraisal ${appraisal.documentId} has no policy`);
  const counted = data.filter(({ state }) => state !== 'cancelled') as { result: PeriodicResult | null }[];
  return { data, meta: { summary: summaryOf(counted, policyFacts(row.policy).scoring) } };
};
