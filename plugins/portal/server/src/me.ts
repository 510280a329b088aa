import type { Core } from '@strapi/types';
import type { Context } from 'koa';

/** The part of the workflow engine that knows who a login is; taken at run time, so that no code is shared. */
interface Directory {
  host(): { principalOfUser(userId: number): Promise<{ id: string; name: string } | null> };
}

/**
 * `GET /api/portal/me` → `{data: {id, name} | null}`: the person behind the login (documentId of the employee), null
 * for an account that HR has not tied to anybody. 401 without a person's login.
 */
export const me =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<unknown> => {
    const { user } = ctx.state as { user?: { id: number } };
    if (!user) return ctx.throw(401);
    const directory = strapi.plugin('workflow').service<Directory>('workflow');
    const person = await directory.host().principalOfUser(user.id);
    return { data: person && { id: person.id, name: person.name } };
  };
