import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { day } from '../../appraisal/calendar/day';
import {
  answerRefusal,
  isRefusal,
  languageOf,
  malformed,
  workflowOf,
  type Refusal,
  type Text,
} from '../../../plugins/workflow/server/src/public';
import { BOM, csvLine } from '../../exports/csv';
import type { Value } from '../../exports/columns';
import { xlsxStream } from '../../exports/xlsx';
import type { Asked, Report } from '../../reports/figures';
import { REPORTS, type ReportName } from '../../reports/reports';
import { unitsServed } from '../../reports/served';
import { readerOf } from '../../scope/controller';
import { readUnits } from '../appraisal/workflow/organisation';
import { parse } from '../../input/parse';

/** Reports over HTTP: to a performance team of the units that it serves, to API tokens of all. */

const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);
export const reportQuery = z.strictObject({
  cycle: documentId.optional().describe('documentId of a cycle.'),
  unit: documentId.optional().describe('documentId of a unit; those below it belong to it.'),
  from: day.optional(),
  to: day.optional(),
  lang: z.enum(['id', 'en']).optional().describe('The language of the words; else that of the request.'),
});
type Question = z.infer<typeof reportQuery>;

export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = 'json' | keyof typeof TYPES;
/** What a report's address ends in, and what comes then. */
export const FORMATS = [
  ['', 'json'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
] as const;

const noTeam = (): Refusal => ({
  ok: false,
  kind: 'forbidden',
  code: 'NOT_PERFORMANCE_TEAM',
  message: {
    id: 'Laporan hanya untuk tim pengelola kinerja',
    en: 'Reports are for performance teams',
  },
});

/** The units that a person's performance team serves; null for API tokens. */
export const unitsOfPerson = async (strapi: Core.Strapi, ctx: Context): Promise<string[] | null> => {
  const reader = await readerOf(strapi, ctx);
  return reader && unitsServed(reader.principal, await readUnits(strapi.db.connection));
};

/** Null for all units. */
const unitsAsked = async (
  strapi: Core.Strapi,
  served: string[] | null,
  { unit }: Question,
): Promise<string[] | null | Refusal> => {
  if (served?.length === 0) return noTeam();
  if (unit === undefined) return served;
  const below = (await workflowOf(strapi).host().unitsWithin?.([unit])) ?? [];
  const told = served ? below.filter((id) => served.includes(id)) : below;
  return told.length > 0 ? told : malformed([{ path: 'unit', message: 'no unit that you serve' }]);
};

const tableOf = ({ figures }: Report, rows: Record<string, Value>[]): Value[][] =>
  rows.map((row) => figures.map(({ name }) => row[name] ?? null));

const giveFile = (
  ctx: Context,
  name: ReportName,
  rows: Record<string, Value>[],
  format: keyof typeof TYPES,
  language: keyof Text,
): void => {
  const report = REPORTS[name];
  const headings = report.figures.map(({ heading }) => heading[language]);
  const table = tableOf(report, rows);
  ctx.set('Content-Disposition', `attachment; filename="report-${name}.${format}"`);
  ctx.type = TYPES[format];
  ctx.body =
    format === 'xlsx'
      ? xlsxStream(name, headings, [table])
      : Readable.from([BOM + csvLine(headings), table.map(csvLine).join('')]);
};

/** @param served the units that the caller may be told of; null for all */
export const giveReport =
  (strapi: Core.Strapi, name: ReportName, format: Format) =>
  async (ctx: Context, served: string[] | null): Promise<void> => {
    const parsed = parse(reportQuery, ctx.query);
    if (!parsed.ok) {
      answerRefusal(ctx, parsed);
      return;
    }
    const units = await unitsAsked(strapi, served, parsed.value);
    if (isRefusal(units)) {
      answerRefusal(ctx, units);
      return;
    }
    const { cycle, from, to, lang, unit } = parsed.value;
    const language = lang ?? languageOf(ctx);
    const asked: Asked = { cycle, units, from, to, now: workflowOf(strapi).clock.now() };
    const rows = await REPORTS[name].read(strapi, asked, language);
    ctx.set('Cache-Control', 'private, no-store');
    if (format !== 'json') {
      giveFile(ctx, name, rows, format, language);
      return;
    }
    ctx.body = {
      data: rows,
      meta: {
        report: name,
        title: REPORTS[name].title,
        filters: { cycle: cycle ?? null, unit: unit ?? null, from: from ?? null, to: to ?? null },
        definitions: REPORTS[name].figures,
      },
    };
  };
