import type { Core } from '@strapi/strapi';
import { refuseUnreadableBody } from '../src/input/unreadable-body';
import { settings } from './settings';

const MEGABYTE = 1024 * 1024;
const LOGS_REQUESTS = ['http', 'debug', 'silly'];

const config = (): Core.Config.Middlewares => {
  const { PUBLIC_URL, CORS_ORIGINS, LOG_LEVEL } = settings();
  return [
    // It puts every line together, also those that the level then leaves out.
    ...(LOGS_REQUESTS.includes(LOG_LEVEL) ? ['strapi::logger'] : []),
    'strapi::errors',
    'global::database-errors',
    'strapi::security',
    {
      name: 'strapi::cors',
      config: {
        origin: [...(PUBLIC_URL ? [new URL(PUBLIC_URL).origin] : []), ...CORS_ORIGINS],
        headers: [
          'Content-Type',
          'Authorization',
          'Origin',
          'Accept',
          'Idempotency-Key',
          'x-strapi-refresh-cookie',
        ],
        expose: ['Idempotency-Replayed', 'Retry-After'],
      },
    },
    { name: 'strapi::query', config: { depth: 32 } },
    {
      name: 'strapi::body',
      config: {
        jsonLimit: MEGABYTE,
        formLimit: MEGABYTE,
        textLimit: MEGABYTE,
        formidable: { maxFileSize: 20 * MEGABYTE },
        onError: refuseUnreadableBody,
      },
    },
    // after the body was read, before anything uses it
    'global::input-guard',
    'global::secure-cookie',
    'global::login-limit',
    'strapi::session',
    // before Strapi's own folder of uploads, which anybody could read
    'global::uploads',
    { name: 'strapi::favicon', config: { path: './public/favicon.png' } },
    'strapi::public',
  ];
};

export default config;
