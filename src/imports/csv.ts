import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse, type CsvError } from 'csv-parse';
import { LIMITS, unreadable, type Lines } from './table';

/** CSV as spreadsheet programs write it: commas, semicolons (Indonesian settings) or tabs between the cells. */

const DELIMITERS = [',', ';', '\t'];

/** The one that occurs most in the row of headings. */
const delimiterOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const [headings = ''] = buffer.subarray(0, bytesRead).toString('utf8').split(/\r?\n/);
    const count = (delimiter: string) => headings.split(delimiter).length;
    return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
  } finally {
    await handle.close();
  }
};

/** What a spreadsheet program would take for a formula; a sign before a number or a telephone number is none. */
const isFormula = (cell: string): boolean => /^[=@]|^[+-](?![\d\s.,()-]*$)/.test(cell);

/** Without the apostrophe that an export puts before what looks like a formula. */
const plain = (cell: string): string | null => (cell === '' ? null : cell.replace(/^'(?=[=+\-@])/, ''));

interface Record {
  record: string[];
  info: { records: number };
}

export async function* csvLines(file: string): Lines {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(file),
    info: true,
    relax_column_count: true,
    max_record_size: LIMITS.cell * LIMITS.columns,
    trim: true,
  });
  const input = createReadStream(file);
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<Record>) {
      if (info.records > LIMITS.rows + 1) throw unreadable.tooLarge();
      if (record.length > LIMITS.columns) throw unreadable.tooLarge();
      // What is not UTF-8 comes as replacement characters.
      if (record.some((cell) => cell.includes('\uFFFD') || cell.includes('\0'))) throw unreadable.format();
      const formulas = record.flatMap((cell, position) => (isFormula(cell) ? [position] : []));
      yield { row: info.records, cells: record.map(plain), formulas };
    }
  } catch (error) {
    const { code } = error as CsvError;
    if (code === 'CSV_MAX_RECORD_SIZE') throw unreadable.tooLarge();
    throw typeof code === 'string' && code.startsWith('CSV_') ? unreadable.format() : error;
  } finally {
    input.destroy();
  }
}
