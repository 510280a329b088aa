import { open, unlink } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  answerRefusal,
  languageOf,
  malformed,
  notFound,
  onlyForWhole,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import type { CellFault } from '../../imports/cells';
import { importFile, type Imported } from '../../imports/import';
import { KINDS, type KindOf } from '../../imports/kinds';
import { UnreadableFile } from '../../imports/table';
import { csvTemplate, xlsxTemplate } from '../../imports/template';
import { parse } from '../../input/parse';

/** Importing over HTTP, the same for API tokens and for the panel. */

const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .default(false);

export const importQuery = z.strictObject({
  dryRun: flag.describe('Checks everything and writes nothing.'),
  skipBad: flag.describe('Leaves bad rows out; without it one bad row refuses the file.'),
});
export const templateQuery = z.strictObject({
  lang: z.enum(['id', 'en']).default('id').describe('The language of the headings.'),
});

const kindOf = (ctx: Context): KindOf | null => {
  const { kind } = ctx.params as { kind: string };
  return Object.values(KINDS).find((one) => one.kind === kind) ?? null;
};

interface Upload {
  filepath: string;
}
const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'filepath' in value && typeof value.filepath === 'string';

const uploadsOf = (ctx: Context): Record<string, unknown> =>
  (ctx.request as { files?: Record<string, unknown> }).files ?? {};

const SIGNATURE = 'PK';
const formatOf = async (file: string): Promise<'csv' | 'xlsx'> => {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === SIGNATURE ? 'xlsx' : 'csv';
  } finally {
    await handle.close();
  }
};

const spokenFault = ({ message, fix, ...fault }: CellFault, language: 'id' | 'en') => ({
  ...fault,
  message: message[language],
  fix: fix[language],
});

const rejected = ({ faults, faultCount }: Imported, language: 'id' | 'en'): Refusal => ({
  ok: false,
  kind: 'rule',
  code: 'IMPORT_REJECTED',
  message: {
    id: `Ada ${String(faultCount)} kesalahan; tidak ada yang disimpan`,
    en: `There are ${String(faultCount)} faults; nothing was stored`,
  },
  errors: faults.map((fault) => ({
    path: `${String(fault.row)}.${fault.column ?? ''}`,
    ...spokenFault(fault, language),
  })),
});

const unreadableRefusal = ({ code, text }: UnreadableFile): Refusal => ({
  ok: false,
  kind: code === 'FILE_TOO_LARGE' ? 'tooLarge' : 'malformed',
  code,
  message: text,
  errors: [{ path: 'file', message: text }],
});

const answerImport = async (
  strapi: Core.Strapi,
  ctx: Context,
  file: unknown,
  units: string[] | null,
): Promise<void> => {
  const kind = kindOf(ctx);
  if (!kind) {
    answerRefusal(ctx, notFound());
    return;
  }
  if (units !== null && kind.ofPeople !== true) {
    answerRefusal(ctx, onlyForWhole());
    return;
  }
  const asked = parse(importQuery, ctx.query);
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  if (!isUpload(file)) {
    answerRefusal(ctx, malformed([{ path: 'file', message: 'one file in the part "file" of a form' }]));
    return;
  }
  const { dryRun, skipBad } = asked.value;
  const { filepath } = file;
  const imported = await importFile(strapi.db.connection, kind, {
    file: filepath,
    format: await formatOf(filepath),
    dryRun,
    skipBad,
    units,
  });
  const language = languageOf(ctx);
  if (!imported.written && !dryRun) {
    answerRefusal(ctx, rejected(imported, language));
    return;
  }
  const { faults, written: _written, ...counts } = imported;
  ctx.body = {
    data: { kind: kind.kind, dryRun, ...counts, faults: faults.map((fault) => spokenFault(fault, language)) },
  };
};

/**
 * `POST …/imports/{kind}`: a form with one part `file`.
 *
 * @param units whose people alone the rows may concern; null for all
 */
export const receiveImport = async (
  strapi: Core.Strapi,
  ctx: Context,
  units: string[] | null = null,
): Promise<void> => {
  const uploads = Object.values(uploadsOf(ctx)).flat();
  try {
    await answerImport(strapi, ctx, uploads.length === 1 ? uploadsOf(ctx).file : undefined, units);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    answerRefusal(ctx, unreadableRefusal(error));
  } finally {
    await Promise.all(uploads.filter(isUpload).map(({ filepath }) => unlink(filepath)));
  }
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET …/imports/{kind}/template.csv` and `.xlsx`. */
export const giveTemplate =
  (format: 'csv' | 'xlsx') =>
  async (ctx: Context): Promise<void> => {
    const kind = kindOf(ctx);
    if (!kind) {
      answerRefusal(ctx, notFound());
      return;
    }
    const asked = parse(templateQuery, ctx.query);
    if (!asked.ok) {
      answerRefusal(ctx, asked);
      return;
    }
    const { lang } = asked.value;
    ctx.set('Content-Disposition', `attachment; filename="${kind.kind}.${format}"`);
    ctx.type = format === 'csv' ? 'text/csv; charset=utf-8' : XLSX;
    ctx.body = format === 'csv' ? csvTemplate(kind, lang) : await xlsxTemplate(kind, lang);
  };
