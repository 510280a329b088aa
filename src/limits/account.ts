import type { Core } from '@strapi/strapi';

/**
 * The account that a request names. One person has two names (e-mail and user name): both lead to the same key, or the
 * second would give five tries more.
 */
export async function namedAccount(strapi: Core.Strapi, body: unknown): Promise<string | undefined> {
  const { identifier, email } = (body ?? {}) as Record<string, unknown>;
  const name = identifier ?? email;
  if (typeof name !== 'string' || name === '') return undefined;
  if (identifier === undefined) return `email:${name.toLowerCase()}`;
  const user = (await strapi.db.query('plugin::users-permissions.user').findOne({
    select: ['id'],
    where: { $or: [{ email: name.toLowerCase() }, { username: name }] },
  })) as { id: number } | null;
  return user ? `user:${user.id}` : `name:${name.toLowerCase()}`;
}
