import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { creditPointsOfAppraisal, creditPointsOfPerson } from '../credit-points';
import { storedExplanation, storedGaps } from '../stored';

/**
 * Parts of an appraisal: who may read appraisals may call these (no permission of their own), and is shown of each one
 * what the appraisal itself would show.
 */
const config = { auth: { scope: ['api::appraisal.appraisal.findOne'] } };

type Part = (strapi: Core.Strapi, ctx: Context) => Promise<object | null>;

const answer = (strapi: Core.Strapi, part: Part) => async (ctx: Context) => {
  const found = await part(strapi, ctx);
  if (found) ctx.body = found;
  else answerRefusal(ctx, notFound());
};

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    {
      method: 'GET',
      path: '/appraisals/:documentId/explanation',
      handler: answer(strapi, storedExplanation),
      config,
    },
    { method: 'GET', path: '/appraisals/:documentId/gaps', handler: answer(strapi, storedGaps), config },
    {
      method: 'GET',
      path: '/appraisals/:documentId/credit-points',
      handler: answer(strapi, creditPointsOfAppraisal),
      config,
    },
    {
      method: 'GET',
      path: '/employees/:documentId/credit-points',
      handler: answer(strapi, creditPointsOfPerson),
      config,
    },
  ],
});
