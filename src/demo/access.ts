import type { Core } from '@strapi/strapi';
import { DEMO_PASSWORD } from './people';

/** The admin of the panel, and a read-only token for external apps. Null when the token was made before. */
export const loadAccess = async (strapi: Core.Strapi): Promise<string | null> => {
  const email = 'admin@demo.test';
  const known = await strapi.db.query('admin::user').count({ where: { email } });
  if (known === 0) {
    const role = (await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } })) as { id: number };
    const admins = strapi.service('admin::user') as { create(admin: object): Promise<unknown> };
    await admins.create({
      email,
      firstname: 'Admin',
      lastname: 'Demo',
      password: DEMO_PASSWORD,
      isActive: true,
      roles: [role.id],
    });
  }
  const tokens = strapi.service('admin::api-token') as {
    exists(where: object): Promise<boolean>;
    create(token: object): Promise<{ accessKey: string }>;
  };
  const name = 'demo-external-app';
  if (await tokens.exists({ name })) return null;
  const { accessKey } = await tokens.create({
    name,
    description: 'Read-only access for external apps of the demo',
    type: 'read-only',
    lifespan: null,
  });
  return accessKey;
};
