import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { LISTS } from '../../exports/lists';
import { apiDocs } from '../../openapi/api-docs';
import { exportQuery, TYPES } from './routes/export';

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const routes = Object.values(LISTS).flatMap(({ name }) =>
  (['csv', 'xlsx'] as const).map((format): [string, RouteDocs] => [
    `GET /api/exports/${name}.${format}`,
    {
      id: `export${pascal(name)}${pascal(format)}`,
      summary: `The list of ${name} as ${format.toUpperCase()}`,
      query: exportQuery,
      common: ['filters', 'sort'],
      answer: { file: TYPES[format] },
      refusals: [400, 401, 403],
    },
  ]),
);

export default apiDocs({
  tag: {
    name: 'Exports',
    description:
      'Daftar sebagai berkas. · Lists as files, with the rows and fields that the caller sees in the list itself; a cell ' +
      'that looks like a formula has an apostrophe before it in CSV.',
  },
  routes: Object.fromEntries(routes),
});
