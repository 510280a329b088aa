import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { giveTemplate, receiveImport } from './answer';

/** The same for HR in the admin panel, whose roles are ticked for it. */

const PERMISSION = 'imports.run';

export const registerImportPermission = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(list: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    {
      uid: PERMISSION,
      displayName: 'Import people, units, positions, indicators, holidays',
      section: 'settings',
      category: 'Kinerja',
      subCategory: 'Import',
    },
  ]);
};

const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`api::${PERMISSION}`] } },
  ],
};

/** Mounts `/imports/…` for logins of the panel. */
export const mountPanelImport = (strapi: Core.Strapi): void => {
  const at = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) => ({
    method,
    path,
    handler,
    config,
    info: { apiName: 'import', type: 'admin' },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/imports',
    routes: [
      at('POST', '/:kind', (ctx) => receiveImport(strapi, ctx)),
      at('GET', '/:kind/template.xlsx', giveTemplate('xlsx')),
      at('GET', '/:kind/template.csv', giveTemplate('csv')),
    ],
  });
};
