import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import { gapsOver, perceptionGaps, type PerceptionGap } from '../../appraisal/scoring/gaps';
import { appraisalFor } from '../appraisal/shown';

/** What was found when an appraisal was judged, as far as the caller may see it. */

const gapSizeOf = async (strapi: Core.Strapi, ctx: Context): Promise<number> => {
  const { documentId } = ctx.params as { documentId: string };
  const [row] = await query<{ size: number }>(
    strapi.db.connection,
    `SELECT p.gap_size AS size FROM appraisals a JOIN appraisal_policies p ON p.id = a.policy_id
     WHERE a.document_id = ?`,
    [documentId],
  );
  if (!row) throw new Error(`the appraisal ${documentId} has no policy`);
  return row.size;
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
  const { result, workResults, behaviours } = appraisal;
  if (!result) return { data: null };
  const gapSize = await gapSizeOf(strapi, ctx);
  const gaps = perceptionGaps({ workResults: workResults ?? [], behaviours: behaviours ?? [] });
  const large = new Set(gapsOver(gaps, gapSize));
  return { data: gaps.map((gap) => ({ ...gap, toDiscuss: large.has(gap) })), meta: { gapSize } };
};
