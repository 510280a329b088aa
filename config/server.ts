import type { Core } from '@strapi/strapi';
import { settings } from './settings';

const config = (): Core.Config.Server => {
  const env = settings();
  return {
    host: env.HOST,
    port: env.PORT,
    ...(env.PUBLIC_URL && { url: env.PUBLIC_URL }),
    app: { keys: env.APP_KEYS },
    proxy: { koa: env.TRUSTED_PROXIES > 0, maxIpsCount: env.TRUSTED_PROXIES },
    logger: { config: { level: env.LOG_LEVEL }, updates: { enabled: false }, startup: { enabled: false } },
    webhooks: { populateRelations: false },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
