import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Context = Parameters<Core.MiddlewareHandler>[0];

interface Sessions {
  cookie?: { secure?: boolean };
}

const wantsCookie = ({ method, path, header }: Context): boolean =>
  method === 'POST' && path.startsWith('/api/auth/') && header['x-strapi-refresh-cookie'] === 'httpOnly';

/**
 * A secure cookie can't be given over plain http: without this, signing in would be a 500. The words are for whoever
 * set the server up; it is no failed try at a password, so it comes before those are counted.
 */
const secureCookie: Core.MiddlewareFactory = (_config, { strapi }) => {
  const { cookie } = strapi.config.get<Sessions>('plugin::users-permissions.sessions');
  return async (ctx, next) => {
    if (cookie?.secure && !ctx.secure && wantsCookie(ctx)) {
      strapi.log.warn(
        'A sign-in came over plain http, but PUBLIC_URL says https. Behind a proxy set TRUSTED_PROXIES, and let it send X-Forwarded-Proto.',
      );
      throw new errors.ApplicationError(
        'Signing in needs https://. Behind a proxy, TRUSTED_PROXIES must say so, and it must send X-Forwarded-Proto.',
        { code: 'HTTPS_NEEDED' },
      );
    }
    await next();
  };
};

export default secureCookie;
