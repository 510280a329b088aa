import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { refuse, type Refusal } from '../core/refusal';
import type { Caller } from '../services/sending';
import { workflowOf } from '../services';
import { unitsOf } from './reach';

/** Who is asking, from what Strapi's authentication left in the request. */

const unauthenticated = (): Refusal =>
  refuse('unauthenticated', 'NOT_AUTHENTICATED', {
    id: 'Silakan masuk terlebih dahulu',
    en: 'Please sign in first',
  });

const notAPerson = (): Refusal =>
  refuse('forbidden', 'NOT_A_PERSON', {
    id: 'Hanya orang yang masuk dengan akunnya yang dapat memakai alur kerja',
    en: 'Only people signed in with their own account take part in workflows',
  });

interface SignedIn {
  /** Left there by an authentication that knows it already. */
  principal?: { id: string; name: string } | null;
  user?: { id: number; email?: string; username?: string; firstname?: string; lastname?: string };
  auth?: { strategy?: { name?: string } };
}

/** The principal behind a users-permissions login; null for whoever is nobody here. */
export const principalOf = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ id: string; name: string } | null> => {
  const { user, principal } = ctx.state as SignedIn;
  if (!user || principal !== undefined) return principal ?? null;
  return workflowOf(strapi).host().principalOfUser(user.id);
};

export const personCaller = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<Refusal | { ok: true; caller: Caller }> => {
  const { user, auth } = ctx.state as SignedIn;
  if (!user) return auth?.strategy?.name === 'users-permissions' || !auth ? unauthenticated() : notAPerson();
  const principal = await principalOf(strapi, ctx);
  // A login without a person behind it takes part in nothing, so it sees nothing.
  return principal
    ? { ok: true, caller: { kind: 'person', ...principal } }
    : { ok: true, caller: { kind: 'person', id: `user:${String(user.id)}`, name: user.username ?? '' } };
};

export const adminCaller = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<Refusal | { ok: true; caller: Extract<Caller, { kind: 'admin' }> }> => {
  const { user } = ctx.state as SignedIn;
  if (!user) return unauthenticated();
  const person = await workflowOf(strapi)
    .host()
    .principalOfAdmin({ id: user.id, email: user.email ?? '' });
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || (user.email ?? 'admin');
  return {
    ok: true,
    caller: {
      kind: 'admin',
      id: `admin:${String(user.id)}`,
      name,
      person: person?.id ?? null,
      units: unitsOf(ctx),
    },
  };
};
