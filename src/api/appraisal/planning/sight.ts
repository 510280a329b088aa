import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { heldSubjects, isDocumentId, query } from '../../../../plugins/workflow/server/src/public';
import { ALL_BUT_PEERS } from '../../../records/kind';
import { readerOf } from '../../../scope/controller';
import { APPRAISAL } from '../workflow/open';

/** Who may look at the planning of an appraisal: who holds a role on it, other than to give an opinion as a peer. */

/** A condition on a documentId, with its bindings; nothing is limited for API tokens that may read appraisals. */
export const plannedBy = async (strapi: Core.Strapi, ctx: Context) => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return { sql: 'SELECT document_id FROM appraisals', bindings: [] };
  const held = heldSubjects(APPRAISAL, reader.principal, reader.now, [...ALL_BUT_PEERS]);
  return { sql: `SELECT subject_id FROM (${held.sql}) held`, bindings: held.bindings };
};

/** The documentId in the path, where the caller may look at it; else null. */
export const appraisalInSight = async (strapi: Core.Strapi, ctx: Context): Promise<string | null> => {
  const { documentId } = ctx.params as { documentId?: string };
  if (!isDocumentId(documentId)) return null;
  const held = await plannedBy(strapi, ctx);
  const rows = await query(
    strapi.db.connection,
    `SELECT 1 FROM appraisals a WHERE a.document_id = ? AND a.document_id IN (${held.sql})`,
    [documentId, ...held.bindings],
  );
  return rows.length > 0 ? documentId : null;
};
