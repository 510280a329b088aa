import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Remembered } from './remembered';
import { standingOf, type Standing } from './standing';

interface User {
  id: number;
  role?: object;
}

interface Authentication {
  authenticated?: boolean;
  error?: string | null;
  credentials?: User | null;
  ability?: unknown;
}

/** How Strapi finds out who calls; the parts that are used here. */
export interface Strategy {
  name: string;
  authenticate(ctx: Context): Promise<Authentication>;
}

/**
 * Strapi's own strategy takes any failure for a login that is not valid. While the database is away that would sign
 * everybody out: whoever brings a token is refused only when the database can be asked.
 */
export const thatTellsFailures = (strapi: Core.Strapi, stock: Strategy): Strategy => ({
  ...stock,
  async authenticate(ctx) {
    const result = await stock.authenticate(ctx);
    if (!result.authenticated && ctx.get('Authorization') !== '') await strapi.db.connection.raw('SELECT 1');
    return result;
  },
});

interface Token {
  userId: number;
  sessionId: string;
  /** Seconds since 1970. */
  expires: number;
}

const TOKENS = 20_000;
const USERS = 5_000;
const BEARER = /^bearer\s+(\S+)$/i;

/** Checks the signature of a token once; its end is looked at each time. */
const tokenReader = (strapi: Core.Strapi) => {
  const known = new Remembered<string, Token>(TOKENS);
  return (ctx: Context): Token | null => {
    const [, text] = BEARER.exec(ctx.get('Authorization')) ?? [];
    if (text === undefined) return null;
    let token = known.get(text);
    if (!token) {
      const { isValid, payload } = strapi.sessionManager('users-permissions').validateAccessToken(text);
      if (!isValid) return null;
      token = { userId: Number(payload.userId), sessionId: payload.sessionId, expires: payload.exp };
      known.set(text, token);
    }
    return token.expires * 1000 > Date.now() ? token : null;
  };
};

/**
 * Strapi's own strategy asks five times and builds the role's abilities anew at every request: more than half of what
 * an event costs. Here its answer is kept for as long as the login, its role and all permissions stand as they stood,
 * which one query tells at each request: who was blocked or lost a permission is refused by the next one, on any node.
 */
export const thatRemembers = (strapi: Core.Strapi, stock: Strategy): Strategy => {
  const tokenOf = tokenReader(strapi);
  const users = new Remembered<number, { stamp: string; user: User; ability: unknown }>(USERS);
  // People of one role share their abilities.
  const abilities = new Remembered<number | null, { rules: string; ability: unknown }>(USERS);

  const sharedAbility = ({ role, rules }: Standing, fresh: unknown): unknown => {
    const known = abilities.get(role);
    if (known?.rules === rules) return known.ability;
    abilities.set(role, { rules, ability: fresh });
    return fresh;
  };

  return {
    ...stock,
    async authenticate(ctx) {
      const token = tokenOf(ctx);
      const standing = token && (await standingOf(strapi, token.userId));
      if (!standing) return stock.authenticate(ctx);
      ctx.state.principal = standing.person;
      const stamp = `${standing.user} ${String(standing.role)} ${standing.rules}`;
      const known = users.get(token.userId);
      if (known?.stamp !== stamp) {
        const result = await stock.authenticate(ctx);
        const { authenticated, credentials: user } = result;
        if (authenticated && user)
          users.set(token.userId, { stamp, user, ability: sharedAbility(standing, result.ability) });
        return result;
      }
      const { ability } = known;
      const user = { ...known.user, ...(known.user.role && { role: { ...known.user.role } }) };
      ctx.state.user = user;
      ctx.state.session = { id: token.sessionId };
      return { authenticated: true, credentials: user, ability };
    },
  };
};
