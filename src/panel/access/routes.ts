import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { reachOf } from '../../../plugins/workflow/server/src/public';

/** Routes of the application for logins of the panel, each with the permission that it asks for. */

const ACTIONS = {
  'imports.run': 'Import people, units, positions, indicators, holidays',
  'reports.read': 'Read reports',
  'calibration.read': 'Follow calibration sessions',
  'calibration.manage': 'Prepare calibration sessions and record what their panels decide',
  'indicators.read': 'See the workshop of indicators',
  'indicators.manage': 'Change many indicators at once',
  'policies.version': 'Make a new version of an appraisal policy',
  'policies.read': 'Compare policies and try them on figures',
} as const;

export type PanelPermission = keyof typeof ACTIONS;

export const registerPanelPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(list: object[]): Promise<void> };
  };
  await actionProvider.registerMany(
    Object.entries(ACTIONS).map(([uid, displayName]) => ({
      uid,
      displayName,
      section: 'settings',
      category: 'Kinerja',
      subCategory: uid.split('.')[0],
    })),
  );
};

export interface PanelRoute {
  method: 'GET' | 'POST';
  path: string;
  asks: PanelPermission;
  /** `units`: those that the caller's role is limited to; null for all. */
  handler: (ctx: Context, units: string[] | null) => unknown;
}

/** Mounts them below the panel's server, which knows its own logins alone. */
export const mountPanelRoutes = (strapi: Core.Strapi, apiName: string, routes: PanelRoute[]): void => {
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: routes.map(({ method, path, asks, handler }) => {
      const action = `api::${asks}`;
      return {
        method,
        path,
        handler: async (ctx: Context) => handler(ctx, await reachOf(strapi, ctx, action)),
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            { name: 'admin::hasPermissions', config: { actions: [action] } },
          ],
        },
        info: { apiName, type: 'admin' },
      };
    }),
  });
};
