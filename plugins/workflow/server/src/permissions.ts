import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { answerRefusal } from './controllers/answer';
import { keepUnits, onlyForWhole, reachOf } from './controllers/reach';

/** What an admin of the panel may be allowed to do with workflows, ticked by role in the panel's own settings. */
const actions = [
  { uid: 'instances.read', displayName: 'See any workflow and its history' },
  { uid: 'instances.intervene', displayName: 'Send events as an admin, reassign, extend, cancel' },
  { uid: 'definitions.read', displayName: 'See definitions and compare versions' },
  { uid: 'definitions.migrate', displayName: 'Migrate open workflows to a new version' },
  { uid: 'operations.read', displayName: 'See webhooks, deliveries and failed effects' },
  { uid: 'operations.manage', displayName: 'Change webhooks, retry deliveries and failed effects' },
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

/** What the Content Manager offers for every type, and a history makes impossible for those that the engine makes. */
const NEVER = ['plugin::content-manager.explorer.create', 'plugin::content-manager.explorer.delete'];

/**
 * No role is offered to make or delete by hand what comes to be by a workflow alone: the panel then shows no such
 * buttons, and its settings no such boxes. Called once the Content Manager has registered its actions.
 */
export const withholdFromHands = (strapi: Core.Strapi, uids: readonly string[]): void => {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { get(id: string): { subjects?: string[] } | undefined };
  };
  for (const name of NEVER) {
    const action = actionProvider.get(name);
    if (action?.subjects) action.subjects = action.subjects.filter((uid) => !uids.includes(uid));
  }
};

/** Routes that tell and do no more than the caller's units allow; the others concern all units at once. */
type Reach = 'byUnit' | 'whole';

/** Config of an admin route that asks for one of these on the server. */
export const asks = (strapi: Core.Strapi, permission: Permission, reach: Reach = 'whole') => {
  const action = `plugin::workflow.${permission}`;
  return {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
    middlewares: [
      async (ctx: Context, next: () => Promise<unknown>): Promise<unknown> => {
        const units = await reachOf(strapi, ctx, action);
        keepUnits(ctx, units);
        if (units === null || reach === 'byUnit') return next();
        answerRefusal(ctx, onlyForWhole());
        return undefined;
      },
    ],
  };
};
