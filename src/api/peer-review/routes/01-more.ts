import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readOpinions } from '../look';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'GET', path: '/peer-reviews/:id/form', handler: 'peer-review.form' },
    {
      method: 'GET',
      path: '/appraisals/:documentId/peer-answers',
      handler: (ctx: Context) => readOpinions(strapi, ctx),
      // Who may read appraisals may call this; what shows follows from the roles there.
      config: { auth: { scope: ['api::appraisal.appraisal.findOne'] } },
    },
  ],
});
