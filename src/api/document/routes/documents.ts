import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal } from '../../../../plugins/workflow/server/src/public';
import { printedDocument, type Kind } from '../documents';

/** Parts of an appraisal, like its explanation: who may read appraisals may call these. */
const config = { auth: { scope: ['api::appraisal.appraisal.findOne'] } };

const answer = (strapi: Core.Strapi, kind: Kind) => async (ctx: Context) => {
  const printed = await printedDocument(strapi, ctx, kind);
  if (!printed.ok) {
    answerRefusal(ctx, printed);
    return;
  }
  ctx.set('Content-Disposition', `inline; filename="${printed.filename}"`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.type = 'application/pdf';
  ctx.body = printed.pdf;
};

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const at = (kind: Kind) => ({
    method: 'GET',
    path: `/appraisals/:documentId/${kind}.pdf`,
    handler: answer(strapi, kind),
    config,
  });
  return { routes: [at('target-plan'), at('evaluation'), at('appeal-decision')] };
};
