import type { Core } from '@strapi/strapi';

/** Wiring only: what the application adds to Strapi is registered here and lives elsewhere. */
export default {
  register(_app: { strapi: Core.Strapi }): void {
    // definitions are registered with the workflow engine here
  },
};
