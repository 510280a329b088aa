import type { Core } from '@strapi/types';
import { me } from './me';
import { servePages } from './pages';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    servePages(strapi);
  },
  routes: {
    // A handler that is a function asks for a valid login and nothing else.
    'content-api': ({ strapi }: { strapi: Core.Strapi }) => ({
      type: 'content-api',
      routes: [{ method: 'GET', path: '/me', handler: me(strapi), config: {} }],
    }),
  },
};
