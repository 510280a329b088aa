import { factories, type Core, type UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { workflowOf } from '../../server/src/public';
import { leaveBinding, type Office } from './binding';
import schema from './content-types/leave-request/schema.json';

/**
 * Leave requests as an API of their own. In a project of yours these parts lie where Strapi looks for them, below
 * `src/api/leave-request`, and `register` in `src/index.ts` adds the binding.
 */

const LEAVE: UID.ContentType = 'api::leave-request.leave-request';

type Handler = (ctx: Context) => Promise<unknown>;

/** Whoever is signed in asks for themself. */
const controller = (app: { strapi: Core.Strapi }) => {
  const stock = factories.createCoreController(LEAVE)(app) as unknown as Record<string, Handler>;
  const { create } = stock;
  return Object.assign(stock, {
    async create(ctx: Context) {
      const { user } = ctx.state as { user?: { id: number } };
      const person = user ? await workflowOf(app.strapi).host().principalOfUser(user.id) : null;
      if (!person) {
        ctx.status = 403;
        return undefined;
      }
      const request = ctx.request as { body?: { data?: Record<string, unknown> } };
      request.body = { data: { ...request.body?.data, employee: person.id } };
      return create?.call(stock, ctx);
    },
  });
};

interface ApiRegistry {
  add(name: string, api: Record<string, unknown>): void;
}

export type { Office } from './binding';

/** Call it between `register` and `bootstrap` of the application. */
export const addLeaveRequests = (strapi: Core.Strapi, office: Office): void => {
  const apis: ApiRegistry = strapi.get('apis');
  apis.add('leave-request', {
    contentTypes: { 'leave-request': { schema, actions: {}, lifecycles: {} } },
    controllers: { 'leave-request': controller },
    services: { 'leave-request': factories.createCoreService(LEAVE) },
    routes: { 'leave-request': factories.createCoreRouter(LEAVE, { only: ['create'] }) },
  });
  workflowOf(strapi).registry.add(leaveBinding(office));
};
