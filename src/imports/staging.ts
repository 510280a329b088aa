import type { Transaction } from '../../plugins/workflow/server/src/public';
import type { CellFault, Values } from './cells';
import type { CellRule, Column, KindOf, Link } from './kinds';

/**
 * The rows of one file in a table of the transaction, from where they are checked and written as sets. What is not in
 * the file stays as it is; a second import of the same file changes nothing. Names in the SQL come from `kinds.ts`.
 */

const CASTS: Partial<Record<CellRule['is'], string>> = {
  date: '::date',
  integer: '::integer',
  decimal: '::numeric',
  boolean: '::boolean',
};

const rows = async <R>(
  trx: Transaction,
  sql: string,
  bindings: (string | number[] | string[])[] = [],
): Promise<R[]> => (await trx.raw<{ rows: R[] }>(sql, bindings)).rows;

/** What the row says for a column; of a link without a table of its own the id of the record that it points to. */
const given = ({ name, rule, link }: Column): string =>
  link
    ? `(SELECT k.id FROM ${link.target.table} k WHERE k.${link.target.key} = r.data->>'${name}')`
    : `(r.data->>'${name}')${CASTS[rule.is] ?? ''}`;

const keyColumns = ({ key, columns }: KindOf): Column[] => columns.filter(({ name }) => key.includes(name));

/** The column of the table that a natural key of one part stands in. */
const keyColumn = (kind: KindOf): string => String(keyColumns(kind)[0]?.column);

/** The record of the table `t` that a row is about. */
const isOf = (kind: KindOf, t: string): string =>
  kind.key.length === 1
    ? `${t}.${keyColumn(kind)}::text = r.key`
    : keyColumns(kind)
        .map((one) => `${t}.${String(one.column)} = ${given(one)}`)
        .join(' AND ');

export const stage = async (trx: Transaction): Promise<void> => {
  // One import at a time: two could both miss what the other is about to make.
  await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('kinerja-import', 0))`);
  await trx.raw(
    `CREATE TEMP TABLE import_rows (row integer PRIMARY KEY, key text NOT NULL, data jsonb NOT NULL,
       made boolean NOT NULL DEFAULT false, changed boolean NOT NULL DEFAULT false) ON COMMIT DROP`,
  );
};

export interface StagedRow {
  row: number;
  key: string;
  data: Values;
}

export const addRows = async (trx: Transaction, batch: StagedRow[]): Promise<void> => {
  if (batch.length === 0) return;
  await trx.raw(
    `INSERT INTO import_rows (row, key, data)
     SELECT row, key, data FROM jsonb_to_recordset(?::jsonb) AS r(row integer, key text, data jsonb)`,
    [JSON.stringify(batch)],
  );
};

export const allStaged = async (trx: Transaction): Promise<void> => {
  await trx.raw(`CREATE INDEX ON import_rows (key)`);
  await trx.raw(`ANALYZE import_rows`);
};

export const dropRows = async (trx: Transaction, bad: number[]): Promise<void> => {
  await trx.raw(`DELETE FROM import_rows WHERE row = ANY (?::integer[])`, [bad]);
};

interface Found {
  row: number;
  value: string;
}

const faultsOf = (
  found: Found[],
  column: string,
  code: string,
  say: (value: string) => Pick<CellFault, 'message' | 'fix'>,
): CellFault[] => found.map(({ row, value }) => ({ row, column, code, ...say(value) }));

const twice = async (trx: Transaction, { key }: KindOf): Promise<CellFault[]> => {
  const found = await rows<Found>(
    trx,
    `SELECT row, first::text AS value FROM (
       SELECT row, first_value(row) OVER (PARTITION BY key ORDER BY row) AS first FROM import_rows) AS seen
     WHERE row <> first ORDER BY row`,
  );
  return faultsOf(found, key.at(-1) ?? '', 'TWICE_IN_FILE', (first) => ({
    message: { id: `Sama dengan baris ${first}`, en: `The same as row ${first}` },
    fix: { id: 'Hapus salah satunya', en: 'Delete one of them' },
  }));
};

const ambiguous = (value: string): Pick<CellFault, 'message' | 'fix'> => ({
  message: { id: `Ada lebih dari satu "${value}"`, en: `There is more than one "${value}"` },
  fix: { id: 'Bedakan namanya di panel lebih dahulu', en: 'Tell them apart in the panel first' },
});

const ownKey = async (trx: Transaction, kind: KindOf): Promise<CellFault[]> => {
  const { table, onlyKnown } = kind;
  const [key = '', ...more] = kind.key;
  // The database itself holds a key of several parts once.
  if (more.length > 0) return [];
  const column = keyColumn(kind);
  const several = await rows<Found>(
    trx,
    `SELECT r.row, r.key AS value FROM import_rows r JOIN ${table} t ON t.${column}::text = r.key
     GROUP BY r.row, r.key HAVING count(*) > 1 ORDER BY r.row`,
  );
  const unknown = onlyKnown
    ? await rows<Found>(
        trx,
        `SELECT r.row, r.key AS value FROM import_rows r
         WHERE NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.${column}::text = r.key) ORDER BY r.row`,
      )
    : [];
  return [
    ...faultsOf(several, key, 'AMBIGUOUS', ambiguous),
    ...faultsOf(unknown, key, 'UNKNOWN', (value) => ({
      message: { id: `Tidak ada pegawai dengan NIP ${value}`, en: `There is no employee ${value}` },
      fix: { id: 'Impor pegawai lebih dahulu', en: 'Import the employees first' },
    })),
  ];
};

const linked = async (
  trx: Transaction,
  { table }: KindOf,
  name: string,
  { target, within, what }: Link,
): Promise<CellFault[]> => {
  const value = `r.data->>'${name}'`;
  const unknown = await rows<Found>(
    trx,
    `SELECT r.row, ${value} AS value FROM import_rows r
     WHERE ${value} IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM ${target.table} t WHERE t.${target.key} = ${value})
       ${within ? `AND NOT EXISTS (SELECT 1 FROM import_rows k WHERE k.key = ${value})` : ''} ORDER BY r.row`,
  );
  const several = await rows<Found>(
    trx,
    `SELECT r.row, ${value} AS value FROM import_rows r
     WHERE ${value} IN (SELECT ${target.key} FROM ${target.table} GROUP BY ${target.key} HAVING count(*) > 1)
     ORDER BY r.row`,
  );
  const self =
    target.table === table
      ? await rows<Found>(
          trx,
          `SELECT r.row, r.key AS value FROM import_rows r WHERE ${value} = r.key ORDER BY r.row`,
        )
      : [];
  return [
    ...faultsOf(unknown, name, 'UNKNOWN', (missing) => ({
      message: { id: `Tidak ada ${what.id}: "${missing}"`, en: `There is no ${what.en}: "${missing}"` },
      fix: { id: 'Perbaiki, atau impor itu lebih dahulu', en: 'Mend it, or import that first' },
    })),
    ...faultsOf(several, name, 'AMBIGUOUS', ambiguous),
    ...faultsOf(self, name, 'OWN_SELF', (own) => ({
      message: { id: `"${own}" menunjuk dirinya sendiri`, en: `"${own}" points to itself` },
      fix: { id: 'Isi yang di atasnya', en: 'Write the one above' },
    })),
  ];
};

const outside = async (trx: Transaction, units: string[]): Promise<CellFault[]> => {
  const found = await rows<Found>(
    trx,
    `SELECT r.row, r.data->>'employeeNumber' AS value FROM import_rows r
     JOIN employees e ON e.employee_number = r.data->>'employeeNumber'
     WHERE NOT EXISTS (SELECT 1 FROM employees_org_unit_lnk l JOIN org_units u ON u.id = l.org_unit_id
       WHERE l.employee_id = e.id AND u.document_id = ANY (?)) ORDER BY r.row`,
    [units],
  );
  return faultsOf(found, 'employeeNumber', 'OUTSIDE_UNITS', (value) => ({
    message: {
      id: `${value} di luar unit yang Anda layani`,
      en: `${value} is outside the units that you serve`,
    },
    fix: { id: 'Hapus barisnya', en: 'Delete the row' },
  }));
};

/**
 * What is wrong with the staged rows among each other and beside what is known already.
 *
 * @param units whose people alone the rows may concern; null for all
 */
export const checkStaged = async (
  trx: Transaction,
  kind: KindOf,
  units: string[] | null,
): Promise<CellFault[]> => {
  const faults = [
    ...(await twice(trx, kind)),
    ...(await ownKey(trx, kind)),
    ...(units === null ? [] : await outside(trx, units)),
  ];
  for (const { name, link } of kind.columns) {
    if (link) faults.push(...(await linked(trx, kind, name, link)));
  }
  return faults.sort((a, b) => a.row - b.row);
};

/** Units that would stand above themselves. */
export const loops = async (trx: Transaction, { kind }: KindOf): Promise<CellFault[]> => {
  if (kind !== 'org-units') return [];
  const found = await rows<Found>(
    trx,
    `WITH RECURSIVE up AS (
       SELECT r.row, u.id AS start, l.inv_org_unit_id AS at, 1 AS depth
       FROM import_rows r JOIN org_units u ON u.code = r.key JOIN org_units_parent_lnk l ON l.org_unit_id = u.id
       UNION ALL
       SELECT up.row, up.start, l.inv_org_unit_id, up.depth + 1
       FROM up JOIN org_units_parent_lnk l ON l.org_unit_id = up.at WHERE up.at <> up.start AND up.depth < 50)
     SELECT DISTINCT r.row, r.key AS value FROM up JOIN import_rows r ON r.row = up.row
     WHERE up.at = up.start OR up.depth = 50 ORDER BY r.row`,
  );
  return faultsOf(found, 'parent', 'LOOP', (unit) => ({
    message: {
      id: `Unit ${unit} akan berada di atas dirinya sendiri`,
      en: `Unit ${unit} would stand above itself`,
    },
    fix: { id: 'Perbaiki kode unit atasan', en: 'Mend the code of the parent' },
  }));
};

const writeColumns = async (trx: Transaction, kind: KindOf): Promise<void> => {
  const { table, columns, defaults, onlyKnown } = kind;
  const keys = keyColumns(kind);
  const plain = columns.filter(({ column }) => column !== undefined);
  const changing = plain.filter((one) => !keys.includes(one));
  if (changing.length > 0) {
    // A key with null in it empties, a missing one says nothing.
    const now = (one: Column) =>
      `CASE WHEN jsonb_exists(r.data, '${one.name}') THEN ${given(one)} ELSE t.${String(one.column)} END`;
    await trx.raw(
      `WITH done AS (
         UPDATE ${table} t SET updated_at = now(), ${changing.map((one) => `${String(one.column)} = ${now(one)}`).join(', ')}
         FROM import_rows r WHERE ${isOf(kind, 't')}
           AND (${changing.map((one) => `t.${String(one.column)} IS DISTINCT FROM ${now(one)}`).join(' OR ')})
         RETURNING r.row)
       UPDATE import_rows r SET changed = true FROM done WHERE done.row = r.row`,
    );
  }
  if (onlyKnown) return;
  const written = new Set(plain.map(({ column }) => column));
  const unsaid = Object.entries(defaults).filter(([column]) => !written.has(column));
  const names = [...written, ...unsaid.map(([column]) => column)].join(', ');
  const values = [
    ...plain.map((one) => {
      const otherwise = defaults[String(one.column)];
      return otherwise === undefined ? given(one) : `coalesce(${given(one)}, ${otherwise})`;
    }),
    ...unsaid.map(([, value]) => value),
  ].join(', ');
  await trx.raw(
    `WITH done AS (
       INSERT INTO ${table} (document_id, created_at, updated_at, published_at, ${names})
       SELECT left(replace(gen_random_uuid()::text, '-', ''), 24), now(), now(), now(), ${values}
       FROM import_rows r WHERE NOT EXISTS (SELECT 1 FROM ${table} t WHERE ${isOf(kind, 't')}) ORDER BY r.row
       RETURNING ${keys.map(({ column }) => String(column)).join(', ')})
     UPDATE import_rows r SET made = true FROM done WHERE ${isOf(kind, 'done')}`,
  );
};

const writeLink = async (
  trx: Transaction,
  kind: KindOf,
  name: string,
  { via, target }: Link,
): Promise<void> => {
  if (!via) return;
  const wanted = `
    wanted AS (
      SELECT r.row, o.id AS own, t.id AS other FROM import_rows r
      JOIN ${kind.table} o ON ${isOf(kind, 'o')}
      JOIN ${target.table} t ON t.${target.key} = r.data->>'${name}')`;
  await trx.raw(
    `WITH done AS (
       DELETE FROM ${via.table} l USING import_rows r, ${kind.table} o
       WHERE ${isOf(kind, 'o')} AND l.${via.own} = o.id AND jsonb_exists(r.data, '${name}')
         AND r.data->>'${name}' IS NULL RETURNING r.row)
     UPDATE import_rows r SET changed = true FROM done WHERE done.row = r.row`,
  );
  await trx.raw(
    `WITH ${wanted}
     DELETE FROM ${via.table} l USING wanted w WHERE l.${via.own} = w.own AND l.${via.other} <> w.other`,
  );
  await trx.raw(
    `WITH ${wanted},
     done AS (
       INSERT INTO ${via.table} (${via.own}, ${via.other}) SELECT own, other FROM wanted
       ON CONFLICT (${via.own}, ${via.other}) DO NOTHING RETURNING ${via.own} AS own)
     UPDATE import_rows r SET changed = true FROM done JOIN wanted w ON w.own = done.own WHERE w.row = r.row`,
  );
};

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Writes what is staged. */
export const write = async (trx: Transaction, kind: KindOf): Promise<Counts> => {
  await writeColumns(trx, kind);
  for (const { name, link } of kind.columns) if (link) await writeLink(trx, kind, name, link);
  const [counts] = await rows<Counts>(
    trx,
    `SELECT count(*) FILTER (WHERE made)::integer AS created,
       count(*) FILTER (WHERE changed AND NOT made)::integer AS updated,
       count(*) FILTER (WHERE NOT changed AND NOT made)::integer AS unchanged FROM import_rows`,
  );
  if (!counts) throw new Error('a count has no row');
  return counts;
};
