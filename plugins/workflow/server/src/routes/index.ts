import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { asks, type Permission } from '../permissions';

/**
 * Handlers are functions, not names: Strapi then asks for a valid login and nothing else. Who may do what is decided
 * by taking part in the very subject, not by roles of users-permissions or the panel.
 */

type Strapi = { strapi: Core.Strapi };

/**
 * People call these routes: their logins are tried before the tokens of other applications, which costs a query. No scope
 * is asked for; each controller asks who is calling.
 */
const people = { auth: { strategies: ['users-permissions', 'content-api-token'], scope: [] } };

const call =
  ({ strapi }: Strapi, controller: string, action: string) =>
  (ctx: Context): unknown => {
    const actions: Record<string, (ctx: Context) => unknown> = strapi
      .plugin('workflow')
      .controller(controller);
    return actions[action]?.(ctx);
  };

const subjectRoutes = (app: Strapi, controller: string, { look, act }: { look: object; act: object }) => {
  const at = (method: string, path: string, action: string, config: object) => ({
    method,
    path: `/:subject${path}`,
    handler: call(app, controller, action),
    config,
  });
  return [
    at('GET', '/:documentId', 'describe', look),
    at('POST', '/:documentId/events', 'send', act),
    at('POST', '/events', 'sendMany', act),
    at('GET', '/:documentId/history', 'history', look),
  ];
};

const adminRoutes = (app: Strapi) => {
  const at = (
    method: string,
    path: string,
    [controller, action]: [string, string],
    ...[permission, reach]: [Permission, 'byUnit'?]
  ) => ({
    method,
    path,
    handler: call(app, controller, action),
    config: asks(app.strapi, permission, reach),
  });
  return [
    at('GET', '/definitions', ['definitions', 'find'], 'definitions.read', 'byUnit'),
    at('GET', '/definitions/:name/diff', ['definitions', 'diff'], 'definitions.read', 'byUnit'),
    at(
      'GET',
      '/definitions/:name/versions/:version',
      ['definitions', 'findOne'],
      'definitions.read',
      'byUnit',
    ),
    at('POST', '/definitions/:name/migrations', ['definitions', 'migrate'], 'definitions.migrate'),
    at('GET', '/audit/verification', ['audit', 'verify'], 'audit.read'),
    at('GET', '/audit/entries', ['audit', 'entries'], 'audit.read', 'byUnit'),
    at('GET', '/audit/refusals', ['audit', 'refusals'], 'audit.read', 'byUnit'),
    at('GET', '/delegations', ['adminDelegations', 'find'], 'instances.read', 'byUnit'),
    at('POST', '/delegations', ['adminDelegations', 'create'], 'instances.intervene', 'byUnit'),
    at('DELETE', '/delegations/:id', ['adminDelegations', 'end'], 'instances.intervene', 'byUnit'),
    at('GET', '/webhooks', ['operations', 'webhooks'], 'operations.read'),
    at('GET', '/webhooks/:id', ['operations', 'webhook'], 'operations.read'),
    at('POST', '/webhooks', ['operations', 'addWebhook'], 'operations.manage'),
    at('PUT', '/webhooks/:id', ['operations', 'changeWebhook'], 'operations.manage'),
    at('DELETE', '/webhooks/:id', ['operations', 'removeWebhook'], 'operations.manage'),
    at('GET', '/deliveries', ['operations', 'deliveries'], 'operations.read'),
    at('POST', '/deliveries/:id/retry', ['operations', 'retryDelivery'], 'operations.manage'),
    at('GET', '/failures', ['operations', 'failures'], 'operations.read'),
    at('POST', '/failures/:id/retry', ['operations', 'retryFailure'], 'operations.manage'),
    at('GET', '/:subject/:documentId/verification', ['audit', 'verifyOne'], 'audit.read', 'byUnit'),
    at('GET', '/:subject/:documentId/record', ['audit', 'record'], 'audit.read', 'byUnit'),
    at('POST', '/:subject/:documentId/erasure', ['audit', 'erase'], 'audit.erase', 'byUnit'),
    at('GET', '/:subject/figures', ['figures', 'find'], 'instances.read', 'byUnit'),
    at('GET', '/:subject/instances', ['instances', 'find'], 'instances.read', 'byUnit'),
    at('GET', '/:subject/batches', ['instances', 'batches'], 'instances.read', 'byUnit'),
    at('POST', '/:subject/reminders', ['instances', 'remind'], 'instances.intervene', 'byUnit'),
    at('POST', '/:subject/handovers', ['audit', 'handOver'], 'instances.intervene', 'byUnit'),
  ];
};

const notices = (app: Strapi) => [
  { method: 'GET', path: '/notices', handler: call(app, 'notices', 'find'), config: people },
  { method: 'POST', path: '/notices/read', handler: call(app, 'notices', 'read'), config: people },
  { method: 'GET', path: '/preferences', handler: call(app, 'notices', 'preferences'), config: people },
  { method: 'PUT', path: '/preferences', handler: call(app, 'notices', 'prefer'), config: people },
];

const attachments = (app: Strapi) => {
  const at = '/:subject/:documentId/attachments';
  return [
    { method: 'POST', path: at, handler: call(app, 'attachments', 'add'), config: people },
    { method: 'GET', path: `${at}/:id`, handler: call(app, 'attachments', 'find'), config: people },
    { method: 'DELETE', path: `${at}/:id`, handler: call(app, 'attachments', 'remove'), config: people },
  ];
};

const draft = '/:subject/:documentId/drafts/:event';

export default {
  'content-api': (app: Strapi) => ({
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/tasks', handler: call(app, 'tasks', 'find'), config: people },
      { method: 'GET', path: '/delegations', handler: call(app, 'delegations', 'find'), config: people },
      { method: 'POST', path: '/delegations', handler: call(app, 'delegations', 'create'), config: people },
      {
        method: 'DELETE',
        path: '/delegations/:id',
        handler: call(app, 'delegations', 'end'),
        config: people,
      },
      { method: 'GET', path: draft, handler: call(app, 'drafts', 'find'), config: people },
      { method: 'PUT', path: draft, handler: call(app, 'drafts', 'save'), config: people },
      { method: 'DELETE', path: draft, handler: call(app, 'drafts', 'remove'), config: people },
      ...attachments(app),
      ...notices(app),
      ...subjectRoutes(app, 'subjects', { look: people, act: people }),
    ],
  }),
  admin: (app: Strapi) => ({
    type: 'admin',
    routes: [
      ...adminRoutes(app),
      ...subjectRoutes(app, 'adminSubjects', {
        look: asks(app.strapi, 'instances.read', 'byUnit'),
        act: asks(app.strapi, 'instances.intervene', 'byUnit'),
      }),
    ],
  }),
};
