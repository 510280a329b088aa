import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';

/** Strapi's own knex, and a transaction on it. The engine writes SQL; the document service is too slow and unversioned. */
export type Connection = Core.Strapi['db']['connection'];
export type Transaction = Parameters<Parameters<Connection['transaction']>[0]>[0];
export type Queryable = Connection | Transaction;

type Binding = string | number | boolean | null | Date | string[];

const prepared = new Map<string, string>();

/**
 * The name under which PostgreSQL keeps the statement's plan on each connection. Planning the larger statements takes
 * three times as long as running them.
 */
const nameOf = (text: string): string => {
  const known = prepared.get(text);
  if (known !== undefined) return known;
  const name = `workflow_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  prepared.set(text, name);
  return name;
};

/** One statement with `?` bindings; rows as the caller declares them. */
export const query = async <R>(on: Queryable, text: string, bindings: Binding[] = []): Promise<R[]> => {
  const result = await on.raw<{ rows: R[] }>(text, bindings).options({ name: nameOf(text) });
  return result.rows;
};
