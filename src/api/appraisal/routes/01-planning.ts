import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { annualResult } from '../planning/annual';
import { resultMatrix } from '../planning/matrix';
import { planSuggestions } from '../planning/suggestions';
import { readVersions } from '../planning/versions';

/** Parts of an appraisal: who may read appraisals may call these, and is shown what is theirs to see. */
const config = { auth: { scope: ['api::appraisal.appraisal.findOne'] } };

type Part = (strapi: Core.Strapi, ctx: Context) => Promise<object | null>;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const part = (path: string, read: Part) => ({
    method: 'GET',
    path: `/appraisals/:documentId/${path}`,
    handler: async (ctx: Context) => {
      const found = await read(strapi, ctx);
      if (found) ctx.body = found;
      else answerRefusal(ctx, notFound());
    },
    config,
  });
  return {
    routes: [
      part('plan-suggestions', planSuggestions),
      part('plan-versions', readVersions),
      part('annual-result', annualResult),
      {
        method: 'GET',
        path: '/org-units/:id/result-matrix',
        handler: (ctx: Context) => resultMatrix(strapi, ctx),
        config,
      },
    ],
  };
};
