import type { Core } from '@strapi/strapi';
import { createRecord } from './records';

/** Who may sign in to the demo. Its password is public: nothing but the seed of an empty database makes these. */

export const DEMO_PASSWORD = 'Demo-2026!';
const ADMIN_EMAIL = 'admin@demo.test';

/** A users-permissions account per address; the password is hashed once, as it is the same for all. */
export const createAccounts = async (
  strapi: Core.Strapi,
  emails: readonly string[],
): Promise<Map<string, number>> => {
  const { ensureHashedPasswords } = strapi.plugin('users-permissions').service<{
    ensureHashedPasswords: (values: { password: string }) => Promise<{ password: string }>;
  }>('user');
  const { password } = await ensureHashedPasswords({ password: DEMO_PASSWORD });
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  const users = new Map<string, number>();
  for (const email of emails) {
    const { id } = await createRecord(strapi, 'plugin::users-permissions.user', {
      username: email.split('@')[0],
      email,
      password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
    users.set(email, id);
  }
  return users;
};

/** The super admin of the panel. */
export const createAdmin = async (strapi: Core.Strapi): Promise<{ id: string; name: string }> => {
  const users = strapi.service('admin::user') as {
    createFirstAdmin(admin: Record<string, string>): Promise<{ id: number }>;
  };
  const { id } = await users.createFirstAdmin({
    email: ADMIN_EMAIL,
    firstname: 'Admin',
    lastname: 'Demo',
    password: DEMO_PASSWORD,
  });
  return { id: String(id), name: 'Admin Demo' };
};

/** A token that may read and nothing else; its access key can't be read again later. */
export const createReadOnlyToken = async (strapi: Core.Strapi): Promise<string> => {
  const tokens = strapi.service('admin::api-token-content-api') as {
    create(token: Record<string, string | null>): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    name: 'Demo (read-only)',
    description: 'For trying out external applications',
    type: 'read-only',
    lifespan: null,
  });
  return accessKey;
};
