import { z } from 'zod';
import {
  fieldErrors,
  query,
  type Binding,
  type Decision,
  type Definition,
  type Queryable,
  type Transaction,
} from '../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import type { Ground, RecordFacts } from '../appraisal/monitoring/ground';
import { readGrounds } from './ground';

interface Reading<Row, F extends RecordFacts> {
  /** The records by documentId, with that of their appraisal. */
  read: (on: Queryable, ids: string[]) => Promise<Row[]>;
  facts: (row: Row, ground: Ground, request: { on: Queryable; event?: string; now: Date }) => F | Promise<F>;
  /** Of the fields that people edit, where there are any. */
  form?: z.ZodObject;
}

/** Ties the definition of a kind of records beside an appraisal to its table: two queries, however many they are. */
export const recordBinding = <Row extends { id: string; appraisal: string }, F extends RecordFacts>(
  definition: Definition<F>,
  { read, facts, form = z.object({}) }: Reading<Row, F>,
): Binding<F> => {
  const factsOf = async (
    on: Queryable,
    ids: string[],
    request: { event?: string; now: Date },
  ): Promise<Map<string, F>> => {
    const { now } = request;
    const rows = await read(on, ids);
    const grounds = await readGrounds(on, [...new Set(rows.map(({ appraisal }) => appraisal))], now);
    const all = new Map<string, F>();
    for (const row of rows) {
      const ground = grounds.get(row.appraisal);
      if (ground) all.set(row.id, await facts(row, ground, { on, ...request }));
    }
    return all;
  };
  return {
    definition,
    createdBy: 'anyone',
    loadFacts: async (on, { subjectId, ...request }) =>
      (await factsOf(on, [subjectId], request)).get(subjectId) ?? null,
    loadFactsOfMany: (on, { subjectIds, ...request }) => factsOf(on, subjectIds, request),
    within: ({ ground }) => ({ subjectType: APPRAISAL, subjectId: ground.appraisal }),
    parseEdit: (field, value) => parseField(form, field, value),
  };
};

const parseField = (form: z.ZodObject, field: string, value: unknown) => {
  const parsed = (form.shape[field] as z.ZodType | undefined)?.safeParse(value);
  if (!parsed) return { errors: [{ path: `data.${field}`, message: 'is no field of it' }] };
  if (parsed.success) return { value: parsed.data };
  return {
    errors: fieldErrors(form.shape[field] as z.ZodType, value, parsed.error, ['data', field]),
  };
};

/** Files of evidence go with what is discarded. */
export const discardEvidence = async (
  trx: Transaction,
  uid: string,
  documentId: string,
  { after }: Decision,
): Promise<void> => {
  if (after.path === 'discarded')
    await query(trx, `DELETE FROM evidence_files WHERE record_type = ? AND record_id = ?`, [uid, documentId]);
};
