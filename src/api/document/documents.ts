import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { z } from 'zod';
import { notFound, query, workflowOf, type Refusal } from '../../../plugins/workflow/server/src/public';
import { appealDecision } from '../../documents/appeal-decision';
import { evaluation } from '../../documents/evaluation';
import { print } from '../../documents/print';
import { readSheet, type Sheet } from '../../documents/sheet';
import { targetPlan } from '../../documents/target-plan';
import { voiceOf, type Voice } from '../../documents/voice';
import { readerOf } from '../../scope/controller';
import { appraisalFor, type Shown } from '../appraisal/shown';
import { parse } from '../../input/parse';
import { NOT_YET } from './refusals';

/** The printed forms of an appraisal, each within what its reader may see of it. */

export const documentQuery = z.strictObject({
  lang: z.enum(['id', 'en']).default('id').describe('The language of the document.'),
});

export type Kind = 'target-plan' | 'evaluation' | 'appeal-decision';

type Printable = (sheet: Sheet, voice: Voice, now: Date) => TDocumentDefinitions;

const isTheEmployee = async (strapi: Core.Strapi, ctx: Context, { documentId }: Shown): Promise<boolean> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return false;
  const rows = await query(
    strapi.db.connection,
    `SELECT 1 FROM appraisals a JOIN employees e ON e.id = a.employee_id
     WHERE a.document_id = ? AND e.document_id = ?`,
    [documentId, reader.principal],
  );
  return rows.length > 0;
};

/** What can be printed of what the caller sees, or why not yet. */
const printable: Record<Kind, (shown: Shown, isEmployee: boolean) => Printable | Refusal> = {
  'target-plan': () => targetPlan,
  evaluation: ({ result }, isEmployee) => {
    if (!result) return isEmployee ? NOT_YET.notDelivered : NOT_YET.noResult;
    return (sheet, voice, now) => evaluation(sheet, result, voice, now);
  },
  'appeal-decision': ({ appeal }) => {
    if (!appeal?.decision) return NOT_YET.noDecision;
    const decided = { ...appeal, decision: appeal.decision };
    return (sheet, voice, now) => appealDecision(sheet, decided, voice, now);
  },
};

/** Peers see titles alone: for them there is no document. */
const hasDocuments = (shown: Shown | null): shown is Shown => shown !== null && 'behaviours' in shown;

export interface Printed {
  ok: true;
  pdf: Buffer;
  filename: string;
}

export const printedDocument = async (
  strapi: Core.Strapi,
  ctx: Context,
  kind: Kind,
): Promise<Printed | Refusal> => {
  const shown = await appraisalFor(strapi, ctx);
  if (!hasDocuments(shown)) return notFound();
  const asked = parse(documentQuery, ctx.query);
  if (!asked.ok) return asked;
  const found = printable[kind](shown, await isTheEmployee(strapi, ctx, shown));
  if (typeof found !== 'function') return found;
  const sheet = await readSheet(strapi.db.connection, shown);
  const voice = voiceOf(asked.value.lang, sheet.zone);
  const pdf = await print(found(sheet, voice, workflowOf(strapi).clock.now()));
  return { ok: true, pdf, filename: `${kind}-${shown.documentId}-r${String(shown.revision)}.pdf` };
};
