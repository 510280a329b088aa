import type { Core } from '@strapi/types';

/** What an admin of the panel may be allowed to do with workflows, ticked by role in the panel's own settings. */
const actions = [
  { uid: 'instances.read', displayName: 'See any workflow and its history' },
  { uid: 'instances.intervene', displayName: 'Send events as an admin, reassign, extend, cancel' },
  { uid: 'definitions.read', displayName: 'See definitions and compare versions' },
  { uid: 'definitions.migrate', displayName: 'Migrate open workflows to a new version' },
  { uid: 'audit.read', displayName: 'Verify and export histories, see refused attempts' },
  { uid: 'audit.erase', displayName: 'Erase personal values from ended workflows' },
] as const;

export type Permission = (typeof actions)[number]['uid'];

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(list: object[]): Promise<void> };
  };
  await actionProvider.registerMany(
    actions.map((action) => ({ ...action, section: 'plugins', pluginName: 'workflow' })),
  );
};

/** Config of an admin route that asks for one of these on the server. */
export const asks = (permission: Permission): { policies: unknown[] } => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::workflow.${permission}`] } },
  ],
});
