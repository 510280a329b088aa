import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  answerRefusal,
  isRefusal,
  notFound,
  personCaller,
} from '../../../../plugins/workflow/server/src/public';
import { feedOf } from '../../../calendar-feed/feed';
import { newToken, principalOf, revokeToken } from '../../../calendar-feed/tokens';
import { parse } from '../../../input/parse';

/** A personal calendar: made and ended by its owner, read by whoever has its address. */

export const feedQuery = z.strictObject({
  lang: z.enum(['id', 'en']).default('id').describe('The language of the entries.'),
});

const ownerOf = async (strapi: Core.Strapi, ctx: Context): Promise<string | null> => {
  const found = await personCaller(strapi, ctx);
  if (!isRefusal(found)) return found.caller.kind === 'person' ? found.caller.id : null;
  answerRefusal(ctx, found);
  return null;
};

const create = (strapi: Core.Strapi) => async (ctx: Context) => {
  const owner = await ownerOf(strapi, ctx);
  if (owner === null) return;
  const token = await newToken(strapi.db.connection, owner);
  ctx.set('Cache-Control', 'no-store');
  ctx.status = 201;
  ctx.body = { data: { token, path: `/api/calendar/feed/${token}.ics` } };
};

const revoke = (strapi: Core.Strapi) => async (ctx: Context) => {
  const owner = await ownerOf(strapi, ctx);
  if (owner === null) return;
  await revokeToken(strapi.db.connection, owner);
  ctx.status = 204;
};

const read = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { token } = ctx.params as { token: string };
  const principal = await principalOf(strapi.db.connection, token);
  if (principal === null) {
    answerRefusal(ctx, notFound());
    return;
  }
  const asked = parse(feedQuery, ctx.query);
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  ctx.set('Cache-Control', 'private, no-store');
  ctx.type = 'text/calendar; charset=utf-8';
  ctx.body = await feedOf(strapi, principal, asked.value.lang);
};

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'POST', path: '/calendar/feed', handler: create(strapi), config: {} },
    { method: 'DELETE', path: '/calendar/feed', handler: revoke(strapi), config: {} },
    // The address is the secret: calendar programs can't sign in.
    { method: 'GET', path: '/calendar/feed/:token.ics', handler: read(strapi), config: { auth: false } },
  ],
});
