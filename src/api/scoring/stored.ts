import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import { gapsOver, perceptionGaps, type PerceptionGap } from '../../appraisal/scoring/gaps';
import type { PolicyFacts } from '../../appraisal/workflow/facts';
import { appraisalFor } from '../appraisal/shown';
import { numbersOf, policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/** What was found when an appraisal was judged, as far as the caller may see it. */

const policyOf = async (strapi: Core.Strapi, documentId: string): Promise<PolicyFacts> => {
  const [row] = await query<{ policy: PolicyRow }>(
    strapi.db.connection,
    `SELECT to_json(p) AS policy FROM appraisals a JOIN appraisal_policies p ON p.id = a.policy_id
     WHERE a.document_id = ?`,
    [documentId],
  );
  if (!row) throw new Error(`the appraisal ${documentId} has no policy`);
  return policyFacts(row.policy);
};

/** `data` is null as long as there is no result, or none that the caller may see yet. */
interface Answer<T> {
  data: T | null;
}

/** The explanation tree of the result. Null when the caller may not know of the appraisal. */
export const storedExplanation = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<Answer<unknown> | null> => {
  const appraisal = await appraisalFor(strapi, ctx);
  return appraisal && { data: appraisal.result?.explanation ?? null };
};

/** `toDiscuss`: it is over the policy's size, so that supervisor and employee talk it through. */
type ShownGap = PerceptionGap & { toDiscuss: boolean };

/** Where supervisor and employee see things differently. Null when the caller may not know of the appraisal. */
export const storedGaps = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<(Answer<ShownGap[]> & { meta?: { gapSize: number } }) | null> => {
  const appraisal = await appraisalFor(strapi, ctx);
  if (!appraisal) return null;
  const { result, workResults, behaviours, selfAssessment } = appraisal;
  if (!result) return { data: null };
  const policy = await policyOf(strapi, appraisal.documentId);
  const { gapSize } = policy.scoring;
  const gaps = perceptionGaps(
    { workResults: workResults ?? [], behaviours: behaviours ?? [], selfAssessment: selfAssessment ?? null },
    numbersOf(policy),
  );
  const large = new Set(gapsOver(gaps, gapSize));
  return { data: gaps.map((gap) => ({ ...gap, toDiscuss: large.has(gap) })), meta: { gapSize } };
};
