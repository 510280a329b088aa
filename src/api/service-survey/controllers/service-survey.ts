import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound } from '../../../../plugins/workflow/server/src/public';
import { scopedController } from '../../../scope/controller';
import { openScope } from '../../../scope/rules';
import { issueTokens } from '../../../survey/survey';
import { parse } from '../../../input/parse';
import { tokensWanted } from '../forms';
import { looksAfter, surveyOf } from '../sight';

/** Tokens for handing out, each good for one answer; only this answer shows them. */
const tokens =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const survey = await surveyOf(strapi, ctx);
    if (!survey || !(await looksAfter(strapi, ctx, survey))) {
      answerRefusal(ctx, notFound());
      return;
    }
    const asked = parse(tokensWanted, (ctx.request as { body?: unknown }).body);
    if (!asked.ok) {
      answerRefusal(ctx, asked);
      return;
    }
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 201;
    ctx.body = { data: { tokens: await issueTokens(strapi.db.connection, survey.id, asked.value.count) } };
  };

export default scopedController(
  'api::service-survey.service-survey',
  openScope('api::service-survey.service-survey'),
  ({ strapi }) => ({ tokens: tokens(strapi) }),
);
