import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { periodsOf } from '../look';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'POST', path: '/periodic-evaluations/open', handler: 'periodic-evaluation.open' },
    {
      method: 'GET',
      path: '/appraisals/:documentId/periodic-evaluations',
      handler: async (ctx: Context) => {
        const found = await periodsOf(strapi, ctx);
        if (found) ctx.body = found;
        else answerRefusal(ctx, notFound());
      },
      config: { auth: { scope: ['api::appraisal.appraisal.findOne'] } },
    },
  ],
});
