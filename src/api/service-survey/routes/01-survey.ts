import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  isRefusal,
  notFound,
  workflowOf,
} from '../../../../plugins/workflow/server/src/public';
import { parse } from '../../../input/parse';
import { answer, invitation, resultOf, whyNot } from '../../../survey/survey';
import { SURVEY_QUESTIONS } from '../../../survey/questions';
import { surveyAnswers } from '../forms';
import { looksAfter, surveyOf } from '../sight';

/** The public's side of a survey, without a login, and what a unit sees of the answers. */

const tokenIn = (ctx: Context): string => (ctx.params as { token: string }).token.slice(0, 100);

const show = (strapi: Core.Strapi) => async (ctx: Context) => {
  const invited = await invitation(strapi.db.connection, tokenIn(ctx));
  const refusal = invited ? whyNot(invited, workflowOf(strapi).clock.now()) : notFound();
  if (!invited || refusal) {
    answerRefusal(ctx, refusal ?? notFound());
    return;
  }
  const { service, unit, validTo } = invited.survey;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: { service, unit: unit.name, validTo, questions: SURVEY_QUESTIONS } };
};

const take = (strapi: Core.Strapi) => async (ctx: Context) => {
  const token = tokenIn(ctx);
  const parsed = parse(surveyAnswers, (ctx.request as { body?: unknown }).body);
  // Whoever has no survey hears of nothing else.
  if (!parsed.ok) {
    const invited = await invitation(strapi.db.connection, token);
    answerRefusal(ctx, invited ? parsed : notFound());
    return;
  }
  const done = await answer(strapi, token, parsed.value);
  if (isRefusal(done)) {
    answerRefusal(ctx, done);
    return;
  }
  ctx.status = 201;
  ctx.body = { data: { received: true } };
};

const result = (strapi: Core.Strapi) => async (ctx: Context) => {
  const survey = await surveyOf(strapi, ctx);
  if (!survey) {
    answerRefusal(ctx, notFound());
    return;
  }
  const withComments = await looksAfter(strapi, ctx, survey);
  ctx.body = { data: await resultOf(strapi, survey.id, { withComments }) };
};

/** Who may read surveys may read what they come to. */
const asReader = { auth: { scope: ['api::service-survey.service-survey.findOne'] } };

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'GET', path: '/public/surveys/:token', handler: show(strapi), config: { auth: false } },
    { method: 'POST', path: '/public/surveys/:token', handler: take(strapi), config: { auth: false } },
    { method: 'GET', path: '/service-surveys/:id/result', handler: result(strapi), config: asReader },
    { method: 'POST', path: '/service-surveys/:id/tokens', handler: 'service-survey.tokens' },
  ],
});
