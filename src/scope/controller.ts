import { factories, type Core, type UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, notFound, workflowOf } from '../../plugins/workflow/server/src/public';
import { readOne, readPage, type Reader } from './read';
import type { Scope } from './rules';

/**
 * The generated API within a person's own sight. API tokens (external apps) keep Strapi's own behaviour: they see what
 * their permissions say.
 */

interface Answering {
  transformResponse(data: unknown, meta?: object): unknown;
}

/** The person behind a users-permissions login; null for API tokens and anonymous callers. */
export const readerOf = async (strapi: Core.Strapi, ctx: Context): Promise<Reader | null> => {
  const { user, auth } = ctx.state as { user?: { id: number }; auth?: { strategy?: { name?: string } } };
  if (auth?.strategy?.name !== 'users-permissions' || !user) return null;
  const { clock, host } = workflowOf(strapi);
  const person = await host().principalOfUser(user.id);
  return { principal: person?.id ?? `user:${String(user.id)}`, now: clock.now() };
};

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/;

/** `find` and `findOne` within the scope; `more` adds or replaces further actions. */
export const scopedController = (
  uid: UID.ContentType,
  scope: Scope,
  more: (app: { strapi: Core.Strapi }) => Record<string, (ctx: Context) => Promise<unknown>> = () => ({}),
) =>
  factories.createCoreController(uid, (app) => {
    const { strapi } = app;
    return {
      async find(this: Answering, ctx: Context) {
        const reader = await readerOf(strapi, ctx);
        if (!reader) return super.find(ctx, async () => undefined);
        const { results, pagination } = await readPage(strapi, scope, ctx.query, reader);
        return this.transformResponse(results, { pagination });
      },
      async findOne(this: Answering, ctx: Context) {
        const reader = await readerOf(strapi, ctx);
        if (!reader) return super.findOne(ctx, async () => undefined);
        const { id } = ctx.params as { id: string };
        const row = DOCUMENT_ID.test(id) ? await readOne(strapi, scope, id, ctx.query, reader) : null;
        return row ? this.transformResponse(row) : answerRefusal(ctx, notFound());
      },
      ...more(app),
    };
  });
