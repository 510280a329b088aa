import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { attendanceOf } from '../attendance';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    {
      method: 'GET',
      path: '/appraisals/:documentId/attendance',
      handler: async (ctx: Context) => {
        const data = await attendanceOf(strapi, ctx);
        if (data) ctx.body = { data };
        else answerRefusal(ctx, notFound());
      },
      // Whoever may read attendance may read what it comes to.
      config: { auth: { scope: ['api::attendance-record.attendance-record.find'] } },
    },
  ],
});
