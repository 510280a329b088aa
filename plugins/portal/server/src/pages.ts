import path from 'node:path';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import send from 'koa-send';

const PLACE = '/portal';
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Scripts come from this server alone; styles may be written by the components themselves. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Serves the built pages: files by their name, every other path the one page that finds its way by itself. */
export const servePages = (strapi: Core.Strapi): void => {
  const root = path.join(strapi.dirs.dist.root, 'portal');

  const serve = async (ctx: Context): Promise<void> => {
    ctx.set(HEADERS);
    ctx.vary('Accept-Encoding');
    const asked = ctx.path.slice(PLACE.length);
    const isFile = path.extname(asked) !== '';
    const hashed = asked.startsWith('/assets/');
    // The `.br` and `.gz` beside a file were made by the build.
    await send(ctx, isFile ? asked : '/index.html', {
      root,
      brotli: true,
      gzip: true,
      ...(hashed ? { maxage: YEAR, immutable: true } : {}),
      setHeaders: (res) => {
        if (!hashed) res.setHeader('Cache-Control', 'no-cache');
        // `/portal` itself lies above the worker's own folder.
        if (asked === '/sw.js') res.setHeader('Service-Worker-Allowed', PLACE);
      },
    });
  };

  strapi.server.routes([{ method: 'GET', path: `${PLACE}/:path*`, handler: serve, config: { auth: false } }]);
};
