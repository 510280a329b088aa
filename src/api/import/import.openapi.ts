import { z } from 'zod';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { KINDS } from '../../imports/kinds';
import { apiDocs } from '../../openapi/api-docs';
import { inPanel } from '../../openapi/in-panel';
import { importQuery, templateQuery } from './answer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const kind = z.enum(Object.keys(KINDS) as [string, ...string[]]);
const count = z.int().min(0);

const imported = z.object({
  kind,
  dryRun: z.boolean(),
  rows: count.describe('Rows that say anything.'),
  created: count,
  updated: count,
  unchanged: count,
  skipped: count.describe('Bad rows that were left out.'),
  faultCount: count,
  faults: z
    .array(
      z.object({
        row: z.int().describe('As the spreadsheet numbers it.'),
        column: z.string().nullable(),
        code: z.string(),
        message: z.string(),
        fix: z.string().describe('How to mend it.'),
      }),
    )
    .describe('At most 1000.'),
});

const receive = {
  path: { kind },
  query: importQuery,
  upload: [XLSX, 'text/csv'],
  answer: z.object({ data: imported }),
  description:
    'A form with the file in the part `file`, at most 20 MB and 200,000 rows. Records are found by their natural key ' +
    '(employee number, unit code, name, title, date; of attendance number and date), made or changed; an empty cell leaves what is there, `(kosong)` or `(empty)` takes it away, and a second ' +
    'import of the same file changes nothing. One bad row refuses the whole file, unless `skipBad=true`.',
} satisfies Partial<RouteDocs>;

const template = (id: string, file: string): RouteDocs => ({
  id,
  summary: 'An empty file to fill in',
  by: ['apiToken'],
  path: { kind },
  query: templateQuery,
  answer: { file },
  refusals: [400, 401, 403, 404],
});

const routes: Record<string, RouteDocs> = {
  'POST /api/imports/{kind}': {
    ...receive,
    id: 'importFile',
    summary: 'Import a file',
    by: ['apiToken'],
    refusals: [400, 401, 403, 404, 413, 422],
  },
  'GET /api/imports/{kind}/template.xlsx': template('importTemplateXlsx', XLSX),
  'GET /api/imports/{kind}/template.csv': template('importTemplateCsv', 'text/csv'),
};

export default apiDocs({
  tag: {
    name: 'Imports',
    description:
      'Impor data kepegawaian oleh HR. · Imports by HR: API tokens that name `api::import.import`; in the panel the same ' +
      'routes stand at `/imports/…` for roles with that permission.',
  },
  schemas: { Imported: imported },
  routes: { ...routes, ...inPanel(routes) },
  codes: {
    400: {
      FILE_FORMAT: 'no valid XLSX or CSV (UTF-8)',
      FILE_EMPTY: 'no sheet, or no row of headings',
    },
    413: { FILE_TOO_LARGE: 'more rows, columns or bytes than allowed' },
    422: {
      IMPORT_REJECTED: 'some rows are bad, `details.errors` says which; nothing was stored',
      COLUMN_UNKNOWN: 'a heading that is no column',
      COLUMN_REPEATED: 'the same column twice',
      COLUMN_MISSING: 'a compulsory column is not there',
      REQUIRED: 'a compulsory cell is empty',
      EMPLOYEE_NUMBER: 'not 18 digits',
      VALUE: 'not what the column holds',
      TOO_LONG: 'too many characters',
      NOT_EMPTIED: 'the value is compulsory',
      FORMULA: 'a formula in the place of a value',
      TWICE_IN_FILE: 'another row has the same key',
      AMBIGUOUS: 'several records have this name',
      UNKNOWN: 'what the cell points to is not there',
      OWN_SELF: 'the row points to itself',
      LOOP: 'the unit would stand above itself',
    },
  },
});
