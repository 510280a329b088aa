import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { REPORT_NAMES } from '../../../reports/reports';
import { FORMATS, giveReport, unitsOfPerson } from '../answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: [
    { method: 'GET', path: '/reports', handler: 'report.find' },
    ...REPORT_NAMES.flatMap((name) =>
      FORMATS.map(([end, format]) => ({
        method: 'GET',
        path: `/reports/${name}${end}`,
        handler: async (ctx: Context) =>
          giveReport(strapi, name, format)(ctx, await unitsOfPerson(strapi, ctx)),
        config: { auth: { scope: ['api::report.report.find'] } },
      })),
    ),
  ],
});
