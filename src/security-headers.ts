import type { Core } from '@strapi/strapi';

/**
 * Strapi puts its security headers together anew at every request: a twentieth of what an event takes. Of the API they are
 * always the same (what differs is under /admin and /documentation), so they are kept from the first answer.
 */
const rememberedHeaders =
  (stock: Core.MiddlewareFactory): Core.MiddlewareFactory =>
  (config, tools) => {
    const put = stock(config, tools);
    const api = `${tools.strapi.config.get<string>('api.rest.prefix', '/api')}/`;
    let known: [string, string][] | undefined;
    return async (ctx, next) => {
      if (!put) await next();
      else if (!ctx.path.startsWith(api)) await put(ctx, next);
      else if (known) {
        for (const [name, value] of known) ctx.set(name, value);
        await next();
      } else {
        const before = new Set(Object.keys(ctx.response.headers));
        await put(ctx, () => {
          known = Object.entries(ctx.response.headers).flatMap(([name, value]): [string, string][] =>
            before.has(name) || typeof value !== 'string' ? [] : [[name, value]],
          );
          return next();
        });
      }
    };
  };

interface Middlewares {
  extend(name: string, by: (stock: Core.MiddlewareFactory) => Core.MiddlewareFactory): unknown;
}

/** Before Strapi sets its middlewares up. */
export const rememberSecurityHeaders = (strapi: Core.Strapi): void => {
  const middlewares: Middlewares = strapi.get('middlewares');
  middlewares.extend('strapi::security', rememberedHeaders);
};
