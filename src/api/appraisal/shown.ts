import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDocumentId } from '../../../plugins/workflow/server/src/public';
import type { AppraisalFields } from '../../appraisal/workflow/facts';
import { appraisalScope } from '../../scope/appraisals';
import { readerOf } from '../../scope/controller';
import { readOne } from '../../scope/read';
import { APPRAISAL } from './workflow/open';

/** One appraisal as far as the caller may see it: a field that is not theirs to see is null, or not there at all. */
export type Shown = Partial<
  Pick<
    AppraisalFields,
    | 'workResults'
    | 'planDetails'
    | 'behaviours'
    | 'selfAssessment'
    | 'review'
    | 'initialResult'
    | 'result'
    | 'appeal'
  >
> & { documentId: string; state: string; revision: number };

/**
 * The appraisal as the generated API would show it to the caller: to people by the roles they hold, to former
 * participants as it was then, to API tokens whole. Null when the caller may not know of it.
 */
export const appraisalFor = async (strapi: Core.Strapi, ctx: Context): Promise<Shown | null> => {
  const { documentId } = ctx.params as { documentId: string };
  if (!isDocumentId(documentId)) return null;
  const reader = await readerOf(strapi, ctx);
  const row = reader
    ? await readOne(strapi, appraisalScope, documentId, {}, reader)
    : ((await strapi.db.query(APPRAISAL).findOne({ where: { documentId } })) as Record<
        string,
        unknown
      > | null);
  return row as Shown | null;
};
