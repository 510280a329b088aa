import type { Core } from '@strapi/strapi';
import { settings } from './settings';

const config = (): Core.Config.Server => {
  const env = settings();
  return {
    host: env.HOST,
    port: env.PORT,
    ...(env.PUBLIC_URL && { url: env.PUBLIC_URL }),
    app: { keys: env.APP_KEYS },
    // Longer than load balancers keep an idle connection (60 s at most of them): who closes first must not be this side,
    // or a request sent at that moment is lost.
    http: { serverOptions: { keepAliveTimeout: 65_000 } },
    proxy: { koa: env.TRUSTED_PROXIES > 0, maxIpsCount: env.TRUSTED_PROXIES },
    logger: { config: { level: env.LOG_LEVEL }, updates: { enabled: false }, startup: { enabled: false } },
    webhooks: { populateRelations: false },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
