import path from 'node:path';
import type { Context } from 'koa';
import { answerFile, served, servedFile, type Served } from './files';
import { CONTENT_SECURITY_POLICY, page } from './page';

/** `/docs`: the page, what it loads, and the document. Nobody needs to be signed in to read it. */

const swaggerUi = path.dirname(require.resolve('swagger-ui-dist/package.json'));

const assets = (own: string): Record<string, () => Served> => ({
  'docs.css': () => servedFile('text/css', path.join(own, 'docs.css')),
  'docs.js': () => servedFile('text/javascript', path.join(own, 'docs.js')),
  'swagger-ui.css': () => servedFile('text/css', path.join(swaggerUi, 'swagger-ui.css')),
  'swagger-ui-bundle.js': () => servedFile('text/javascript', path.join(swaggerUi, 'swagger-ui-bundle.js')),
});

/** Made when first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

export interface Places {
  /** The OpenAPI document. */
  document: string;
  /** The plugin's folder of assets. */
  assets: string;
}

export const docsRoutes = (places: Places) => {
  const document = once(() => servedFile('application/json', places.document));
  const html = once(() => {
    const { info } = JSON.parse(document().body.toString()) as { info: { title: string } };
    return served('text/html', page(info.title));
  });
  const files = new Map(Object.entries(assets(places.assets)).map(([name, make]) => [name, once(make)]));

  const route = (at: string, handler: (ctx: Context) => void) => ({
    method: 'GET' as const,
    path: at,
    handler,
    config: { auth: false as const },
  });
  return [
    route('/docs', (ctx) => {
      ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
      answerFile(ctx, html());
    }),
    route('/docs/openapi.json', (ctx) => answerFile(ctx, document())),
    route('/docs/assets/:file', (ctx) => {
      const { file } = ctx.params as { file: string };
      const found = files.get(file);
      if (found) answerFile(ctx, found());
      else ctx.status = 404;
    }),
  ];
};
