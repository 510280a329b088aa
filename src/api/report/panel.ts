import type { Core } from '@strapi/strapi';
import { mountPanelRoutes } from '../../panel/access/routes';
import { REPORT_NAMES } from '../../reports/reports';
import { FORMATS, giveReport } from './answer';
import report from './controllers/report';
import { giveMine } from './mine';

/** The same reports for HR in the admin panel: of all units, or of those that the role is limited to. */
export const mountPanelReports = (strapi: Core.Strapi): void => {
  const asks = 'reports.read' as const;
  mountPanelRoutes(strapi, 'report', [
    { method: 'GET', path: '/reports', asks, handler: (ctx) => report().find(ctx) },
    { method: 'GET', path: '/reports/mine', asks, handler: (ctx) => giveMine(strapi, ctx) },
    ...REPORT_NAMES.flatMap((name) =>
      FORMATS.map(([end, format]) => ({
        method: 'GET' as const,
        path: `/reports/${name}${end}`,
        asks,
        handler: giveReport(strapi, name, format),
      })),
    ),
  ]);
};
