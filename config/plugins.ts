import type { Core } from '@strapi/strapi';
import { settings } from './settings';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const config = (): Core.Config.Plugin => {
  const env = settings();
  return {
    workflow: { enabled: true, resolve: './plugins/workflow' },
    docs: { enabled: true, resolve: './plugins/docs' },
    'users-permissions': {
      config: {
        jwtSecret: env.JWT_SECRET,
        jwtManagement: 'refresh',
        sessions: {
          accessTokenLifespan: 10 * MINUTE,
          idleRefreshTokenLifespan: DAY,
          maxRefreshTokenLifespan: 7 * DAY,
          idleSessionLifespan: 2 * HOUR,
          maxSessionLifespan: DAY,
          // Off: then the client decides by the header `x-strapi-refresh-cookie: httpOnly`.
          httpOnly: false,
          cookie: {
            sameSite: 'strict',
            path: '/api/auth',
            secure: env.PUBLIC_URL?.startsWith('https://') ?? false,
          },
        },
        // global::login-limit stands in its place: shared by all nodes, and it counts failures alone
        ratelimit: { enabled: false },
      },
    },
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        security: {
          allowedTypes: [
            'image/*',
            'application/pdf',
            'application/vnd.openxmlformats-officedocument.*',
            'text/csv',
          ],
          deniedTypes: ['image/svg+xml'],
        },
      },
    },
  };
};

export default config;
