import { query, type Queryable } from './sql';

/**
 * Sums that nobody waits for: whoever changes something adds a row that tells of it, a job folds such rows into sums, and
 * reading adds up both. Rows and sums have the same columns, the rows an ascending `id` besides.
 */
export interface Fold {
  /** The table of rows. */
  source: string;
  /** The table of sums; unique by the key, and by the grain where there are any. */
  target: string;
  key: string[];
  sums: string[];
  /**
   * Columns of the key that are summed over as well, with what stands for all of them (as SQL). The target then has a
   * column `grain`: one bit for each, the last one the lowest, set where it stands for all.
   */
  over?: Record<string, string>;
  /** Which of them together; else any of them. None is always among it. */
  grains?: string[][];
}

/** Few enough for one statement. */
const AT_ONCE = 50_000;

const groupsOf = ({ key, over = {}, grains }: Fold): string => {
  const all = Object.keys(over);
  const kept = key.filter((column) => !all.includes(column));
  if (all.length === 0) return kept.join(', ');
  if (!grains) return [...kept, `CUBE (${all.join(', ')})`].join(', ');
  const sets = [[], ...grains].map(
    (gone) => `(${key.filter((column) => !gone.includes(column)).join(', ')})`,
  );
  return `GROUPING SETS (${sets.join(', ')})`;
};

/** Groups rows by the key of a fold, at each of its grains. */
export const gathered = (fold: Fold, rows: string): string => {
  const { key, sums, over = {} } = fold;
  const all = Object.keys(over);
  const columns = key.map((column) => (over[column] ? `coalesce(${column}, ${over[column]})` : column));
  const grain = all.length === 0 ? [] : [`GROUPING (${all.join(', ')})`];
  return `SELECT ${[...columns, ...grain, ...sums.map((sum) => `sum(${sum})`)].join(', ')}
    FROM ${rows} GROUP BY ${groupsOf(fold)}`;
};

/** The columns of the sums that make them unique. */
export const keyOf = ({ key, over }: Fold): string[] => [...key, ...(over ? ['grain'] : [])];

const statement = (fold: Fold): string => {
  const { source, target, sums } = fold;
  const key = keyOf(fold).join(', ');
  return `
    WITH gone AS (
      DELETE FROM ${source} WHERE id IN (
        SELECT id FROM ${source} ORDER BY id LIMIT ${String(AT_ONCE)} FOR UPDATE SKIP LOCKED)
      RETURNING *),
    kept AS (
      INSERT INTO ${target} (${key}, ${sums.join(', ')})
      ${gathered(fold, 'gone')} ORDER BY ${keyOf(fold)
        .map((_, n) => String(n + 1))
        .join(', ')}
      ON CONFLICT (${key}) DO UPDATE SET ${sums.map((sum) => `${sum} = ${target}.${sum} + excluded.${sum}`).join(', ')})
    SELECT count(*)::integer AS folded FROM gone`;
};

/** Adds to the sums what has changed, and clears away what has come to nothing by it. */
export const foldChanges = async (on: Queryable, fold: Fold): Promise<void> => {
  for (let folded = AT_ONCE; folded === AT_ONCE;) {
    const [done] = await query<{ folded: number }>(on, statement(fold));
    folded = done?.folded ?? 0;
    if (folded === 0) return;
  }
  const nothing = fold.sums.map((sum) => `${sum} = 0`).join(' AND ');
  await query(on, `DELETE FROM ${fold.target} WHERE ${nothing}`);
};
