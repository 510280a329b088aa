import { placeColumns, readRow, type CellFault, type Placed } from './cells';
import type { Connection, Transaction } from '../../plugins/workflow/server/src/public';
import { csvLines } from './csv';
import type { KindOf } from './kinds';
import {
  addRows,
  allStaged,
  checkStaged,
  dropRows,
  loops,
  stage,
  write,
  type Counts,
  type StagedRow,
} from './staging';
import { unreadable, type Line, type Lines } from './table';
import { xlsxLines } from './xlsx';

/** One file, from its first row to what was written: all of it or nothing, unless bad rows may be left out. */

const BATCH = 2000;
/** More errors than this are counted, not listed. */
const MOST_FAULTS = 1000;

export interface Ordered {
  file: string;
  format: 'csv' | 'xlsx';
  dryRun: boolean;
  skipBad: boolean;
  /** Whose people alone the rows may concern; null for all. */
  units?: string[] | null;
}

export interface Imported extends Counts {
  /** Rows of the file that say anything. */
  rows: number;
  /** Bad rows that were left out. */
  skipped: number;
  written: boolean;
  faultCount: number;
  faults: CellFault[];
}

/** Keeps the first faults, counts them all, and knows the rows that are bad. */
class Faults {
  readonly list: CellFault[] = [];
  readonly badRows = new Set<number>();
  count = 0;

  add(found: CellFault[]): void {
    for (const fault of found) {
      this.count += 1;
      this.badRows.add(fault.row);
      if (this.list.length < MOST_FAULTS) this.list.push(fault);
    }
  }
}

const isEmpty = ({ cells }: Line): boolean => cells.every((cell) => cell === null);

interface Read {
  rows: number;
  /** The headings are wrong: no row could be understood. */
  hopeless: boolean;
}

const readAll = async (trx: Transaction, kind: KindOf, lines: Lines, faults: Faults): Promise<Read> => {
  let placed: Placed | null = null;
  let batch: StagedRow[] = [];
  let count = 0;
  for await (const line of lines) {
    if (isEmpty(line)) continue;
    if (!placed) {
      const headings = placeColumns(kind, line);
      faults.add(headings.faults);
      if (headings.faults.length > 0) return { rows: 0, hopeless: true };
      placed = headings.placed;
      continue;
    }
    count += 1;
    const { values, faults: found } = readRow(kind, placed, line);
    faults.add(found);
    if (found.length > 0) continue;
    batch.push({ row: line.row, key: kind.key.map((name) => values[name]).join(' '), data: values });
    if (batch.length < BATCH) continue;
    await addRows(trx, batch);
    batch = [];
  }
  if (!placed) throw unreadable.noSheet();
  await addRows(trx, batch);
  return { rows: count, hopeless: false };
};

/** A row that points to a bad one is bad too, so this goes on until nothing more is found. */
const settle = async (
  trx: Transaction,
  kind: KindOf,
  faults: Faults,
  { skipBad, units = null }: Ordered,
): Promise<void> => {
  for (;;) {
    const found = await checkStaged(trx, kind, units);
    faults.add(found);
    if (!skipBad || found.length === 0) return;
    await dropRows(trx, [...new Set(found.map(({ row }) => row))]);
  }
};

const NOTHING: Counts = { created: 0, updated: 0, unchanged: 0 };

const work = async (trx: Transaction, kind: KindOf, ordered: Ordered): Promise<Imported> => {
  const { file, format, dryRun, skipBad } = ordered;
  const faults = new Faults();
  await stage(trx);
  const lines = format === 'csv' ? csvLines(file) : xlsxLines(file);
  const { rows, hopeless } = await readAll(trx, kind, lines, faults);
  const outcome = (counts: Counts, written: boolean): Imported => ({
    ...counts,
    rows,
    skipped: written || dryRun ? faults.badRows.size : 0,
    written,
    faultCount: faults.count,
    faults: faults.list,
  });
  if (hopeless) return outcome(NOTHING, false);
  await allStaged(trx);
  await settle(trx, kind, faults, ordered);
  if (faults.count > 0 && !skipBad) return outcome(NOTHING, false);
  const counts = await write(trx, kind);
  const looping = await loops(trx, kind);
  faults.add(looping);
  if (looping.length > 0) return outcome(NOTHING, false);
  return outcome(counts, !dryRun);
};

/**
 * Imports a file of one kind.
 * @param ordered `dryRun` writes nothing and tells the same; `skipBad` writes the good rows and leaves the others out
 * @throws UnreadableFile when it is no XLSX or CSV, or holds too much
 */
export const importFile = async (on: Connection, kind: KindOf, ordered: Ordered): Promise<Imported> => {
  const trx = await on.transaction();
  try {
    const imported = await work(trx, kind, ordered);
    if (imported.written) await trx.commit();
    else await trx.rollback();
    return imported;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
};
