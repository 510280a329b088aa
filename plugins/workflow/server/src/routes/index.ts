import type { Core } from '@strapi/types';
import type { Context } from 'koa';

/**
 * Handlers are functions, not names: Strapi then asks for a valid login and nothing else. Who may do what is decided
 * by taking part in the very subject, not by roles of users-permissions or the panel.
 */

type Strapi = { strapi: Core.Strapi };

const call =
  ({ strapi }: Strapi, controller: string, action: string) =>
  (ctx: Context): unknown => {
    const actions: Record<string, (ctx: Context) => unknown> = strapi
      .plugin('workflow')
      .controller(controller);
    return actions[action]?.(ctx);
  };

const subjectRoutes = (app: Strapi, controller: string, config: object) => [
  { method: 'GET', path: '/:subject/:documentId', handler: call(app, controller, 'describe'), config },
  { method: 'POST', path: '/:subject/:documentId/events', handler: call(app, controller, 'send'), config },
  { method: 'POST', path: '/:subject/events', handler: call(app, controller, 'sendMany'), config },
  { method: 'GET', path: '/:subject/:documentId/history', handler: call(app, controller, 'history'), config },
];

const draft = '/:subject/:documentId/drafts/:event';

export default {
  'content-api': (app: Strapi) => ({
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/tasks', handler: call(app, 'tasks', 'find'), config: {} },
      { method: 'GET', path: '/delegations', handler: call(app, 'delegations', 'find'), config: {} },
      { method: 'POST', path: '/delegations', handler: call(app, 'delegations', 'create'), config: {} },
      { method: 'DELETE', path: '/delegations/:id', handler: call(app, 'delegations', 'end'), config: {} },
      { method: 'GET', path: draft, handler: call(app, 'drafts', 'find'), config: {} },
      { method: 'PUT', path: draft, handler: call(app, 'drafts', 'save'), config: {} },
      { method: 'DELETE', path: draft, handler: call(app, 'drafts', 'remove'), config: {} },
      ...subjectRoutes(app, 'subjects', {}),
    ],
  }),
  admin: (app: Strapi) => ({
    type: 'admin',
    routes: subjectRoutes(app, 'adminSubjects', { policies: ['admin::isAuthenticatedAdmin'] }),
  }),
};
