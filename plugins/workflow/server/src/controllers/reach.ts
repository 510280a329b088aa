import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { refuse, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';

/** How far a role of the panel reaches: everything, or the units that its holder looks after. */

interface Rule {
  conditions?: unknown;
}

interface Asking {
  user?: { id: number; email?: string };
  userAbility?: { rulesFor(action: string, subject: string): Rule[] };
  workflowUnits?: string[] | null;
}

/**
 * The units within which the caller may do this; null for all of them. A condition on the permission limits, whichever
 * it is: another role of the same admin that has the permission without one lifts the limit, as everywhere in Strapi.
 *
 * @param action the permission's whole name, such as `plugin::workflow.instances.read`
 */
export const reachOf = async (
  strapi: Core.Strapi,
  ctx: Pick<Context, 'state'>,
  action: string,
): Promise<string[] | null> => {
  const { user, userAbility } = ctx.state as Asking;
  const rules = userAbility?.rulesFor(action, 'all') ?? [];
  if (rules.some(({ conditions }) => conditions === undefined)) return null;
  const { unitsOfAdmin } = workflowOf(strapi).host();
  return user && unitsOfAdmin ? unitsOfAdmin({ id: user.id, email: user.email ?? '' }) : [];
};

/** What the route's own policy found, for its controller. */
export const unitsOf = (ctx: Pick<Context, 'state'>): string[] | null => {
  const { workflowUnits } = ctx.state as Asking;
  return workflowUnits === undefined ? [] : workflowUnits;
};

export const keepUnits = (ctx: Pick<Context, 'state'>, units: string[] | null): void => {
  (ctx.state as Asking).workflowUnits = units;
};

/** Units asked for, as far as the caller reaches; undefined where neither limits. */
export const withinReach = (asked: string[] | undefined, reach: string[] | null): string[] | undefined =>
  reach === null ? asked : asked === undefined ? reach : asked.filter((unit) => reach.includes(unit));

/** For what cannot be told or done for some units alone. */
export const onlyForWhole = (): Refusal =>
  refuse('forbidden', 'LIMITED_TO_UNITS', {
    id: 'Peran Anda dibatasi pada unit yang Anda layani; ini menyangkut semua unit',
    en: 'Your role is limited to the units that you serve; this concerns all of them',
  });
