import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { gathered, keyOf, query, workflowOf, type Fold } from '../../plugins/workflow/server/src/public';

/**
 * Sums that reports read in the place of records, kept by triggers and folded by the engine's job (decision 34): a report
 * costs as much as there are units, days and things to count, however many records there are.
 */
export interface Sums {
  /** The table of records. */
  records: string;
  fold: Fold;
  /** The key's types, as SQL. */
  types: string[];
  /** Functions and triggers that tell of each change. */
  rules: string[];
  /** All records as they stand: a SELECT of the key's columns and the sums. */
  standing: string;
}

/** Made anew with the rules: their shape may be another one. */
const tablesOf = ({ fold, types }: Sums): string[] => {
  const { source, target, key, sums, over } = fold;
  const columns = [
    ...key.map((column, n) => `${column} ${types[n] ?? 'text'} NOT NULL`),
    ...sums.map((sum) => `${sum} bigint NOT NULL`),
  ].join(', ');
  const grain = over ? ', grain smallint NOT NULL' : '';
  const unique = [...(over ? ['grain'] : []), ...key].join(', ');
  return [
    `DROP TABLE IF EXISTS ${source}, ${target}`,
    `CREATE TABLE ${source} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ${columns})`,
    `CREATE TABLE ${target} (${columns}${grain}, PRIMARY KEY (${unique}))`,
    `CREATE INDEX ${target}_nothing ON ${target} (${sums[0] ?? ''}) WHERE ${sums.map((sum) => `${sum} = 0`).join(' AND ')}`,
  ];
};

/**
 * Counts anew. What was told before this moment is in the records that are read, what is told later is not: both are seen
 * as of one moment, so that nobody who writes has to wait meanwhile.
 */
export const countAnew = async (strapi: Core.Strapi, { fold, standing }: Sums): Promise<void> => {
  const { source, target, sums } = fold;
  await strapi.db.connection.transaction(
    async (trx) => {
      // Who folds waits; taken first, for the moment is that of the first reading.
      await trx.raw(`LOCK TABLE ${target} IN SHARE ROW EXCLUSIVE MODE`);
      await trx.raw(`DELETE FROM ${source}`);
      await trx.raw(`DELETE FROM ${target}`);
      await trx.raw(
        `INSERT INTO ${target} (${[...keyOf(fold), ...sums].join(', ')}) ${gathered(fold, `(${standing}) AS records`)}`,
      );
    },
    { isolationLevel: 'repeatable read' },
  );
};

const RULES_KEPT = `CREATE TABLE IF NOT EXISTS report_sums (target text PRIMARY KEY, rules text NOT NULL, counted_at timestamptz NOT NULL DEFAULT now())`;

/** Makes the sums, and counts anew where the rules of counting are not those of the last start. */
const ensureOne = async (strapi: Core.Strapi, sums: Sums): Promise<void> => {
  const on = strapi.db.connection;
  const { target } = sums.fold;
  const rules = createHash('sha256').update(JSON.stringify(sums)).digest('hex');
  const [kept] = await query(on, `SELECT 1 FROM report_sums WHERE target = ? AND rules = ?`, [target, rules]);
  if (kept) return;
  await on.transaction(async (trx) => {
    // Before the tables of sums, as whoever writes records takes them.
    await trx.raw(`LOCK TABLE ${sums.records} IN SHARE ROW EXCLUSIVE MODE`);
    for (const statement of [...tablesOf(sums), ...sums.rules]) await trx.raw(statement);
  });
  await countAnew(strapi, sums);
  await query(
    on,
    `INSERT INTO report_sums (target, rules) VALUES (?, ?)
     ON CONFLICT (target) DO UPDATE SET rules = excluded.rules, counted_at = now()`,
    [target, rules],
  );
};

export const ensureSums = async (strapi: Core.Strapi, all: Sums[]): Promise<void> => {
  await strapi.db.connection.raw(RULES_KEPT);
  for (const sums of all) await ensureOne(strapi, sums);
  const { folds } = workflowOf(strapi);
  for (const { fold } of all) if (!folds.some(({ target }) => target === fold.target)) folds.push(fold);
};
