import type { Core } from '@strapi/strapi';
import { mountPanelRoutes } from '../../panel/access/routes';
import { newVersion } from './versions';

/** `POST /appraisal-policies/{id}/versions`: the same for HR in the admin panel, whose roles are ticked for it. */
export const mountPanelPolicies = (strapi: Core.Strapi): void => {
  mountPanelRoutes(strapi, 'appraisal-policy', [
    {
      method: 'POST',
      path: '/appraisal-policies/:id/versions',
      asks: 'policies.version',
      handler: (ctx) => newVersion(strapi, ctx),
    },
  ]);
};
