import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { evidenceRoutes } from '../../../records/evidence';
import { readRealisations } from '../look';

/** Read before Strapi's own, whose `/:id` would take `missing` for an id. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'GET', path: '/activity-logs/missing', handler: 'activity-log.missing' },
    ...evidenceRoutes('activity-logs', 'activity-log'),
    {
      method: 'GET',
      path: '/appraisals/:documentId/realisations',
      handler: (ctx: Context) => readRealisations(strapi, ctx),
      // Who may read appraisals may call this; what shows follows from the roles there.
      config: { auth: { scope: ['api::appraisal.appraisal.findOne'] } },
    },
  ],
});
