import { factories, type Core, type UID } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  isDocumentId,
  notFound,
  principalOf,
  workflowOf,
} from '../../plugins/workflow/server/src/public';
import { readOne, readPage, type Reader } from './read';
import type { Scope } from './rules';

/**
 * The generated API within a person's own sight. API tokens (external apps) keep Strapi's own behaviour: they see what
 * their permissions say.
 */

/** The person behind a users-permissions login; null for API tokens and anonymous callers. */
export const readerOf = async (strapi: Core.Strapi, ctx: Context): Promise<Reader | null> => {
  const { user, auth } = ctx.state as { user?: { id: number }; auth?: { strategy?: { name?: string } } };
  if (auth?.strategy?.name !== 'users-permissions' || !user) return null;
  const person = await principalOf(strapi, ctx);
  return { principal: person?.id ?? `user:${String(user.id)}`, now: workflowOf(strapi).clock.now() };
};

type Handler = (ctx: Context) => Promise<unknown>;
type Actions = Record<string, Handler>;

/** `find` and `findOne` within the scope; `more` adds or replaces further actions. */
export const scopedController = (
  uid: UID.ContentType,
  scope: Scope,
  more: (app: { strapi: Core.Strapi }) => Actions = () => ({}),
) => {
  const stock = (app: { strapi: Core.Strapi }) => factories.createCoreController(uid)(app);
  const controller = (app: { strapi: Core.Strapi }): Actions => {
    const { strapi } = app;
    const own = stock(app) as unknown as Actions;
    const { find: findAsToken, findOne: findOneAsToken } = own;
    const scoped: Actions = {
      async find(ctx) {
        const reader = await readerOf(strapi, ctx);
        if (!reader) return findAsToken?.call(own, ctx);
        const { results, pagination } = await readPage(strapi, scope, ctx.query, reader);
        return { data: results, meta: { pagination } };
      },
      async findOne(ctx) {
        const reader = await readerOf(strapi, ctx);
        if (!reader) return findOneAsToken?.call(own, ctx);
        const { id } = ctx.params as { id: string };
        const row = isDocumentId(id) ? await readOne(strapi, scope, id, ctx.query, reader) : null;
        if (row) return { data: row, meta: {} };
        answerRefusal(ctx, notFound());
        return undefined;
      },
      ...more(app),
    };
    // Into Strapi's own controller, whose other actions need what stands on its prototype.
    return Object.assign(own, scoped);
  };
  // The scope stays readable: the OpenAPI document tells from it what people may read.
  return Object.assign(controller, { scope });
};
