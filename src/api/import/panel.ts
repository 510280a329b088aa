import type { Core } from '@strapi/strapi';
import { mountPanelRoutes } from '../../panel/access/routes';
import { giveTemplate, receiveImport } from './answer';

/** The same for HR in the admin panel; who is limited to units imports what concerns their people. */
export const mountPanelImport = (strapi: Core.Strapi): void => {
  const asks = 'imports.run' as const;
  mountPanelRoutes(strapi, 'import', [
    {
      method: 'POST',
      path: '/imports/:kind',
      asks,
      handler: (ctx, units) => receiveImport(strapi, ctx, units),
    },
    { method: 'GET', path: '/imports/:kind/template.xlsx', asks, handler: giveTemplate('xlsx') },
    { method: 'GET', path: '/imports/:kind/template.csv', asks, handler: giveTemplate('csv') },
  ]);
};
