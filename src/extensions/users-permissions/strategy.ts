import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** How Strapi finds out who calls; the parts that are used here. */
export interface Strategy {
  name: string;
  authenticate(ctx: Context): Promise<{ authenticated?: boolean; error?: string | null }>;
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
