import { z } from 'zod';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { inPanel } from '../../openapi/in-panel';
import { REPORTS, REPORT_NAMES, type ReportName } from '../../reports/reports';
import { reportQuery, TYPES } from './answer';

const text = z.object({ id: z.string(), en: z.string() });
const definition = z
  .object({ name: z.string(), heading: text, meaning: text })
  .describe('A figure of the rows, and what it means.');
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const name = z.enum(REPORT_NAMES);

const rowOf = (report: ReportName) =>
  z.object(
    Object.fromEntries(REPORTS[report].figures.map((one) => [one.name, value.describe(one.meaning.en)])),
  );

const pascal = (kebab: string): string =>
  kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const routesOf = (report: ReportName): [string, RouteDocs][] => [
  [
    `GET /api/reports/${report}`,
    {
      id: `report${pascal(report)}`,
      summary: REPORTS[report].title.en,
      query: reportQuery,
      answer: z.object({
        data: z.array(rowOf(report)),
        meta: z.object({
          report: name,
          title: text,
          filters: z.record(z.string(), z.string().nullable()),
          definitions: z.array(definition),
        }),
      }),
      refusals: [400, 401, 403],
    },
  ],
  ...(['csv', 'xlsx'] as const).map((format): [string, RouteDocs] => [
    `GET /api/reports/${report}.${format}`,
    {
      id: `report${pascal(report)}${pascal(format)}`,
      summary: `${REPORTS[report].title.en} as ${format.toUpperCase()}`,
      query: reportQuery,
      answer: { file: TYPES[format] },
      refusals: [400, 401, 403],
    },
  ]),
];

const routes: Record<string, RouteDocs> = {
  'GET /api/reports': {
    id: 'listReports',
    summary: 'What reports there are, and what their figures mean',
    answer: z.object({
      data: z.array(z.object({ report: name, title: text, definitions: z.array(definition) })),
    }),
    refusals: [401, 403],
  },
  ...Object.fromEntries(REPORT_NAMES.flatMap(routesOf)),
};

const count = z.int().min(0);
const mine = z.object({ unit: z.string(), name: z.string(), appraisals: count, overdue: count });

export default apiDocs({
  tag: {
    name: 'Reports',
    description:
      'Laporan bagi tim pengelola kinerja dan HR. · Figures by unit: a performance team reads those of the units that it ' +
      'serves, an API token that names `api::report.report.find` all, a login of the panel with `api::reports.read` all or ' +
      'the units that its role is limited to.',
  },
  schemas: { ReportDefinition: definition },
  routes: {
    ...routes,
    ...inPanel(routes),
    'GET /reports/mine': {
      id: 'myUnitsInPanel',
      summary: 'What is open in the units whose performance team the admin belongs to, most overdue first',
      by: ['admin'],
      answer: z.object({ data: z.array(mine) }),
      refusals: [401, 403],
    },
  },
  codes: { 403: { NOT_PERFORMANCE_TEAM: 'the caller serves no unit as its performance team' } },
});
