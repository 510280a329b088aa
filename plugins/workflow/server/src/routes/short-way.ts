import type { Core } from '@strapi/types';
import type { Context, Middleware } from 'koa';

/** What @koa/router keeps of a route. */
interface Layer {
  path: string;
  methods: string[];
  regexp: RegExp;
  stack: Middleware[];
  captures(path: string): string[];
  params(path: string, captures: string[], known: object): Record<string, string>;
}

/**
 * Strapi's router tries the paths of all routes of the application, some hundreds, at every request: a tenth of what an
 * event takes. What is asked of the engine's own addresses is looked for among its own routes; their logins, policies and
 * middlewares are the same, and whatever is not found there goes the long way.
 */
export const shortWay = (strapi: Core.Strapi): Middleware => {
  const own = `${strapi.config.get<string>('api.rest.prefix', '/api')}/workflow/`;
  const server = strapi.server as { listRoutes(): Layer[] };
  let routes: Layer[] | undefined;
  return (ctx: Context, next) => {
    if (!ctx.path.startsWith(own)) return next();
    // Not before the first request: until then routes are added.
    routes ??= server.listRoutes().filter(({ path, stack }) => path.startsWith(own) && stack.length === 1);
    const route = routes.find(({ methods, regexp }) => methods.includes(ctx.method) && regexp.test(ctx.path));
    const [handle] = route?.stack ?? [];
    if (!route || !handle) return next();
    ctx.params = route.params(ctx.path, route.captures(ctx.path), {});
    return handle(ctx, next) as Promise<unknown>;
  };
};
