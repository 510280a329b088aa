import type { Core } from '@strapi/types';

/** Strapi's own knex, and a transaction on it. The engine writes SQL; the document service is too slow and unversioned. */
export type Connection = Core.Strapi['db']['connection'];
export type Transaction = Parameters<Parameters<Connection['transaction']>[0]>[0];
export type Queryable = Connection | Transaction;

type Binding = string | number | boolean | null | Date | string[];

/** One statement with `?` bindings; rows as the caller declares them. */
export const query = async <R>(on: Queryable, text: string, bindings: Binding[] = []): Promise<R[]> => {
  const result = await on.raw<{ rows: R[] }>(text, bindings);
  return result.rows;
};
