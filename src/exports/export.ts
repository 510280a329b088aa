import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Text } from '../../plugins/workflow/server/src/public';
import { readBatches, type Reader } from '../scope/read';
import { BOM, csvLine } from './csv';
import type { Value } from './columns';
import { LISTS, type ListName } from './lists';
import { isBesideAppraisal, withNames } from './person';
import { xlsxStream } from './xlsx';

/** A list as a file, in pieces: no more than a batch of its rows is in memory. */

export type Format = 'csv' | 'xlsx';

interface Asked {
  list: ListName;
  format: Format;
  language: keyof Text;
  /** Strapi's `filters` and `sort`. */
  query: Record<string, unknown>;
}

/** Begins a batch early: a wrong question fails before anything was answered. */
const begun = async <T>(batches: AsyncGenerator<T, void>): Promise<AsyncGenerator<T, void>> => {
  const first = await batches.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* batches;
  })();
};

/** @param reader null for API tokens, which see what their permissions say */
export const exportList = async (
  strapi: Core.Strapi,
  reader: Reader | null,
  { list, format, language, query }: Asked,
): Promise<Readable> => {
  const { scope, tokenScope = scope, populate, columns } = LISTS[list];
  const headings = columns.map(({ heading }) => heading[language]);
  const found = await begun(readBatches(strapi, reader ? scope : tokenScope, { ...query, populate }, reader));
  async function* batches(): AsyncGenerator<Value[][]> {
    for await (const batch of found) {
      const rows = isBesideAppraisal(scope) ? await withNames(strapi.db.connection, batch) : batch;
      yield rows.map((row) => columns.map(({ value }) => value(row, language)));
    }
  }
  if (format === 'xlsx') return xlsxStream(list, headings, batches());
  async function* pieces(): AsyncGenerator<string> {
    yield BOM + csvLine(headings);
    for await (const batch of batches()) yield batch.map(csvLine).join('');
  }
  return Readable.from(pieces());
};
