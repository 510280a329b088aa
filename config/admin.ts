import type { Core } from '@strapi/strapi';
import { settings } from './settings';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const config = (): Core.Config.Admin => {
  const env = settings();
  return {
    auth: {
      secret: env.ADMIN_JWT_SECRET,
      sessions: {
        accessTokenLifespan: 10 * MINUTE,
        idleSessionLifespan: 2 * HOUR,
        maxSessionLifespan: DAY,
        idleRefreshTokenLifespan: 7 * DAY,
        maxRefreshTokenLifespan: 30 * DAY,
      },
      cookie: { sameSite: 'strict' },
    },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    // global::login-limit stands in its place: shared by all nodes, and it counts failures alone
    rateLimit: { enabled: false },
    autoOpen: false,
    watchIgnoreFiles: ['**/tests/**', '**/bench/**', '**/docs/**', '**/*.test.ts'],
    // records here have no public page
    preview: { enabled: false, config: { handler: () => null } },
    flags: { nps: false, promoteEE: false, docLinks: false },
  };
};

export default config;
