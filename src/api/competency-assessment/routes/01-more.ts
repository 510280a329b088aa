import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { competenciesOf } from '../look';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    {
      method: 'GET',
      path: '/appraisals/:documentId/competencies',
      handler: async (ctx: Context) => {
        const found = await competenciesOf(strapi, ctx);
        if (found) ctx.body = found;
        else answerRefusal(ctx, notFound());
      },
      config: { auth: { scope: ['api::appraisal.appraisal.findOne'] } },
    },
  ],
});
