import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newVersion } from './versions';

/** The same for HR in the admin panel, whose roles are ticked for it. */

const PERMISSION = 'policies.version';

export const registerPolicyPermission = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(list: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    {
      uid: PERMISSION,
      displayName: 'Make a new version of an appraisal policy',
      section: 'settings',
      category: 'Kinerja',
      subCategory: 'Policies',
    },
  ]);
};

/** Mounts `POST /appraisal-policies/{id}/versions` for logins of the panel. */
export const mountPanelPolicies = (strapi: Core.Strapi): void => {
  strapi.server.routes({
    type: 'admin',
    prefix: '/appraisal-policies',
    routes: [
      {
        method: 'POST',
        path: '/:id/versions',
        handler: (ctx: Context) => newVersion(strapi, ctx),
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            { name: 'admin::hasPermissions', config: { actions: [`api::${PERMISSION}`] } },
          ],
        },
        info: { apiName: 'appraisal-policy', type: 'admin' },
      },
    ],
  });
};
