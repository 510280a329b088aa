import type { Core } from '@strapi/strapi';
import { REPORT_NAMES } from '../../../reports/reports';
import { giveReport } from '../answer';

const FORMATS = [
  ['', 'json'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
] as const;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'GET', path: '/reports', handler: 'report.find' },
    ...REPORT_NAMES.flatMap((name) =>
      FORMATS.map(([end, format]) => ({
        method: 'GET',
        path: `/reports/${name}${end}`,
        handler: giveReport(strapi, name, format),
        config: { auth: { scope: ['api::report.report.find'] } },
      })),
    ),
  ],
});
