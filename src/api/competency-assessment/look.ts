import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import { gapOf, type KeptRating, type Standard } from '../../appraisal/competence/assessment';
import { competencyAssessmentScope } from '../../scope/competency-assessments';
import { readerOf } from '../../scope/controller';
import { appraisalFor } from '../appraisal/shown';
import { standardsOf } from './standards';

/** Competence beside the result: what the position asks for, how the person was assessed, and what is short. */

export type ShownCompetency = Standard & { level: number | null; reason: string | null; gap: number | null };

/** The ratings as far as the caller may see them; null where there are none, or none for them yet. */
export const ratingsFor = async (
  strapi: Core.Strapi,
  ctx: Context,
  appraisal: string,
): Promise<{ documentId: string; ratings: KeptRating[] } | null> => {
  const reader = await readerOf(strapi, ctx);
  const visible = reader && competencyAssessmentScope.rows?.(reader.principal, reader.now);
  const [row] = await query<{ documentId: string; ratings: KeptRating[] | null }>(
    strapi.db.connection,
    `SELECT r.document_id AS "documentId", r.ratings::json AS ratings FROM competency_assessments r
     JOIN appraisals a ON a.id = r.appraisal_id
     WHERE a.document_id = ? AND r.state <> 'discarded'${visible ? ` AND r.document_id IN (${visible.sql})` : ''}`,
    [appraisal, ...(visible?.bindings ?? [])],
  );
  return row ? { documentId: row.documentId, ratings: row.ratings ?? [] } : null;
};

/** Null when the caller may not know of the appraisal; not for peers. */
export const competenciesOf = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: ShownCompetency[]; meta: { assessment: string | null } } | null> => {
  const appraisal = await appraisalFor(strapi, ctx);
  if (!appraisal || !('periodStart' in appraisal)) return null;
  const found = await ratingsFor(strapi, ctx, appraisal.documentId);
  if (found) {
    const data = found.ratings.map((one) => ({ ...one, gap: gapOf(one) }));
    return { data, meta: { assessment: found.documentId } };
  }
  const standards = await standardsOf(strapi.db.connection, appraisal.documentId);
  const data = standards.map((one) => ({ ...one, level: null, reason: null, gap: null }));
  return { data, meta: { assessment: null } };
};
