import type { Core } from '@strapi/strapi';

/** What was made: relations of the query engine go by `id`, those of the workflow by `documentId`. */
export interface Made {
  id: number;
  documentId: string;
}
export type Ids<K extends string = string> = Record<K, Made>;

/**
 * One record by Strapi's query engine: defaults and relations as ever, but none of the events that the document service
 * would send at the commit, hundreds at once, each with its record read anew. The test holds every record against the
 * rules of its content type.
 */
export const createRecord = async (
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
): Promise<Made> => {
  const publishedAt = new Date();
  const { id, documentId } = (await strapi.db.query(uid).create({ data: { publishedAt, ...data } })) as Made;
  return { id, documentId };
};

/** The records of a table of data, one after the other: a transaction has one connection. */
export const createRecords = async <K extends string>(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly (readonly [K, Record<string, unknown>])[],
): Promise<Ids<K>> => {
  const made: [K, Made][] = [];
  for (const [key, data] of rows) made.push([key, await createRecord(strapi, uid, data)]);
  return Object.fromEntries(made) as Ids<K>;
};

/** Keys and values of a table, the keys typed. */
export const rowsIn = <K extends string, V>(table: Record<K, V>): [K, V][] =>
  Object.entries(table) as [K, V][];

/** What a key stands for. @throws Error when the data name something that isn't there. */
export const madeOf = (ids: Ids, key: string): Made => {
  const made = ids[key];
  if (made === undefined) throw new Error(`the demo data name ${key}, which is nowhere defined`);
  return made;
};
