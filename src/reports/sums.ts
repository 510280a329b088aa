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
  /** Of the sums, besides their key: name and what follows it. */
  indexes?: Record<string, string>;
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
  return [
    `DROP TABLE IF EXISTS ${source}, ${target}`,
    `CREATE TABLE ${source} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ${columns})`,
    `CREATE TABLE ${target} (${columns}${grain})`,
  ];
};

const indexesOf = ({ fold, indexes }: Sums): [name: string, definition: string][] => [
  [
    `${fold.target}_nothing`,
    `(${fold.sums[0] ?? ''}) WHERE ${fold.sums.map((sum) => `${sum} = 0`).join(' AND ')}`,
  ],
  ...Object.entries(indexes ?? {}),
];

/**
 * Counts anew. What was told before this moment is in the records that are read, what is told later is not: both are seen
 * as of one moment, so that nobody who writes has to wait meanwhile. Whoever reads the sums does, rather than see a part.
 */
export const countAnew = async (strapi: Core.Strapi, all: Sums): Promise<void> => {
  const { fold, standing } = all;
  const { source, target, key, sums, over } = fold;
  const indexes = indexesOf(all);
  const statements = [
    // Taken first: the moment is that of the first reading.
    `LOCK TABLE ${target} IN ACCESS EXCLUSIVE MODE`,
    `DELETE FROM ${source}`,
    `TRUNCATE ${target}`,
    // What is filled first and indexed then takes half the time.
    `ALTER TABLE ${target} DROP CONSTRAINT IF EXISTS ${target}_pkey`,
    ...indexes.map(([name]) => `DROP INDEX IF EXISTS ${name}`),
    `INSERT INTO ${target} (${[...keyOf(fold), ...sums].join(', ')}) ${gathered(fold, `(${standing}) AS records`)}`,
    `ALTER TABLE ${target} ADD CONSTRAINT ${target}_pkey PRIMARY KEY (${[...(over ? ['grain'] : []), ...key].join(', ')})`,
    ...indexes.map(([name, definition]) => `CREATE INDEX ${name} ON ${target} ${definition}`),
  ];
  await strapi.db.connection.transaction(
    async (trx) => {
      for (const statement of statements) await trx.raw(statement);
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
