import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/types';
import { docsRoutes } from './http/routes';

/** Serves the OpenAPI document that lies in the application, and a page to read it. */
export default {
  config: { default: { document: path.join('docs', 'openapi.json') } },
  register({ strapi }: { strapi: Core.Strapi }): void {
    const { root } = strapi.dirs.app;
    const document = path.resolve(root, strapi.config.get<string>('plugin::docs.document'));
    if (!existsSync(document)) {
      strapi.log.warn(`docs: there is no ${document}, so nothing is served under /docs`);
      return;
    }
    const assets = path.join(root, 'plugins', 'docs', 'assets');
    strapi.server.routes(docsRoutes({ document, assets }));
  },
};
