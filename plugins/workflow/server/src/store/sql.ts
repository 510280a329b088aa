import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';

/** Strapi's own knex, and a transaction on it. The engine writes SQL; the document service is too slow and unversioned. */
export type Connection = Core.Strapi['db']['connection'];
export type Transaction = Parameters<Parameters<Connection['transaction']>[0]>[0];
export type Queryable = Connection | Transaction;

type Binding = string | number | boolean | null | Date | string[];

interface Statement {
  /** Under which PostgreSQL keeps the plan on each connection: planning the larger ones takes longer than running them. */
  name: string;
  /** Its bindings numbered: `$1`, `$2`. */
  text: string;
}

/** What knex takes connections from: its pool, or within a transaction the one that the transaction has. */
interface Lender {
  acquireConnection(): Promise<{
    query(statement: Statement & { values: Binding[] }): Promise<{ rows: unknown[] }>;
  }>;
  releaseConnection(connection: unknown): Promise<void>;
}

const known = new Map<string, Statement>();

const statementOf = (text: string): Statement => {
  const statement = known.get(text);
  if (statement) return statement;
  let bindings = 0;
  const made = {
    name: `workflow_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
    text: text.replace(/\?/g, () => `$${String((bindings += 1))}`),
  };
  known.set(text, made);
  return made;
};

/**
 * One statement with `?` bindings; rows as the caller declares them. Given to the driver itself, on a connection of
 * knex: putting a statement together costs knex more than all the rest of the way to the database.
 */
export const query = async <R>(on: Queryable, text: string, bindings: Binding[] = []): Promise<R[]> => {
  if ('isCompleted' in on && on.isCompleted()) throw new Error('the transaction has ended');
  const { client } = on as { client: Lender };
  const connection = await client.acquireConnection();
  try {
    const { rows } = await connection.query({ ...statementOf(text), values: bindings });
    return rows as R[];
  } finally {
    void client.releaseConnection(connection);
  }
};
