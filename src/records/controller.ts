import { factories, type Core, type UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { readerOf, scopedController } from '../scope/controller';
import type { Scope } from '../scope/rules';

type Handle = (strapi: Core.Strapi, ctx: Context) => Promise<unknown>;
type Stock = Record<string, ((ctx: Context) => Promise<unknown>) | undefined>;

/**
 * A scoped controller whose writes are the application's own for people; API tokens keep Strapi's own behaviour there.
 * `own` are actions beside Strapi's.
 */
export const writingController = (
  uid: UID.ContentType,
  scope: Scope,
  { people, own = {} }: { people: Record<string, Handle>; own?: Record<string, Handle> },
) =>
  scopedController(uid, scope, (app) => {
    const { strapi } = app;
    const stock = factories.createCoreController(uid)(app) as unknown as Stock;
    const writes = Object.entries(people).map(([action, handle]) => [
      action,
      async (ctx: Context): Promise<unknown> =>
        (await readerOf(strapi, ctx)) ? handle(strapi, ctx) : stock[action]?.call(stock, ctx),
    ]);
    const more = Object.entries(own).map(([action, handle]) => [
      action,
      (ctx: Context): Promise<unknown> => handle(strapi, ctx),
    ]);
    return Object.fromEntries([...writes, ...more]) as Record<string, (ctx: Context) => Promise<unknown>>;
  });
