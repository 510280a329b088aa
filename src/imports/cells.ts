import type { Text } from '../../plugins/workflow/server/src/public';
import { isPlainDate } from '../appraisal/calendar/plain-date';
import type { CellRule, Column, KindOf } from './kinds';
import type { Line } from './table';

/** What the cells of one row say, or what is wrong with them and how to mend it. Pure. */

export interface CellFault {
  row: number;
  /** The name of the column; null where the whole row is meant. */
  column: string | null;
  code: string;
  message: Text;
  /** What to do about it. */
  fix: Text;
}

type Read = { value: string } | { fault: Omit<CellFault, 'row' | 'column'> };

const fault = (code: string, message: Text, fix: Text): Read => ({ fault: { code, message, fix } });

const badNumber = (text: string): Read =>
  fault(
    'EMPLOYEE_NUMBER',
    { id: `"${text}" bukan NIP`, en: `"${text}" is no employee number` },
    {
      id: 'Isi 18 angka; beri kolom NIP format Teks, karena Excel membulatkan angka panjang',
      en: 'Write 18 digits; format the column as Text, as Excel rounds long numbers',
    },
  );

const bad = (text: string, what: Text, fix: Text): Read =>
  fault('VALUE', { id: `"${text}" bukan ${what.id}`, en: `"${text}" is no ${what.en}` }, fix);

const EPOCH = Date.UTC(1899, 11, 30);
/** Excel keeps days as numbers, counted from the end of 1899. */
const dateOf = (text: string): string | null => {
  if (/^\d{5}$/.test(text)) return new Date(EPOCH + Number(text) * 86_400_000).toISOString().slice(0, 10);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const date = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
};

/** Excel keeps times as parts of a day. */
const timeOf = (text: string): string | null => {
  const part = /^0?\.\d+(E-\d+)?$|^0$/i.test(text) ? Number(text) : null;
  const minutes = part === null ? null : Math.round(part * 24 * 60) % (24 * 60);
  const [, hour = '', minute = ''] =
    minutes === null
      ? (/^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text) ?? [])
      : ['', String(Math.floor(minutes / 60)), String(minutes % 60)];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
};

const YES = ['true', '1', 'ya', 'yes', 'y'];
const NO = ['false', '0', 'tidak', 'no', 't', 'n'];

const readers: { [K in CellRule['is']]: (text: string, rule: Extract<CellRule, { is: K }>) => Read } = {
  text: (text, { max }) =>
    text.length <= max
      ? { value: text }
      : fault(
          'TOO_LONG',
          { id: `Lebih dari ${String(max)} huruf`, en: `More than ${String(max)} characters` },
          { id: 'Persingkat', en: 'Shorten it' },
        ),
  employeeNumber: (text) => {
    const digits = text.replace(/^'/, '').replace(/\s/g, '');
    return /^\d{18}$/.test(digits) ? { value: digits } : badNumber(text);
  },
  email: (text) =>
    text.length <= 255 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? { value: text.toLowerCase() }
      : bad(
          text,
          { id: 'alamat surel', en: 'e-mail address' },
          { id: 'Contoh: nama@kota.go.id', en: 'Like name@city.go.id' },
        ),
  phone: (text) =>
    /^[+0-9][0-9 ()-]{0,29}$/.test(text)
      ? { value: text }
      : bad(
          text,
          { id: 'nomor telepon', en: 'telephone number' },
          { id: 'Contoh: 0812 3456 7890', en: 'Like 0812 3456 7890' },
        ),
  date: (text) => {
    const value = dateOf(text);
    return value === null
      ? bad(text, { id: 'tanggal', en: 'date' }, { id: 'Contoh: 2026-08-17', en: 'Like 2026-08-17' })
      : { value };
  },
  time: (text) => {
    const value = timeOf(text);
    return value === null
      ? bad(text, { id: 'jam', en: 'time of day' }, { id: 'Contoh: 07:30', en: 'Like 07:30' })
      : { value };
  },
  integer: (text, { min, max }) =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max
      ? { value: String(Number(text)) }
      : bad(
          text,
          { id: 'bilangan bulat yang sesuai', en: 'fitting whole number' },
          { id: `Isi ${String(min)} sampai ${String(max)}`, en: `Write ${String(min)} to ${String(max)}` },
        ),
  decimal: (text, { min, max }) => {
    const value = text.replace(',', '.');
    return /^\d{1,12}(\.\d{1,4})?$/.test(value) &&
      Number(value) >= Number(min) &&
      Number(value) <= Number(max)
      ? { value }
      : bad(
          text,
          { id: 'angka', en: 'number' },
          {
            id: 'Paling banyak 4 desimal, tanpa pemisah ribuan',
            en: 'At most 4 decimals, no thousands separator',
          },
        );
  },
  boolean: (text) => {
    const word = text.toLowerCase();
    if (YES.includes(word)) return { value: 'true' };
    if (NO.includes(word)) return { value: 'false' };
    return bad(
      text,
      { id: 'ya atau tidak', en: 'yes or no' },
      { id: 'Isi ya atau tidak', en: 'Write yes or no' },
    );
  },
  choice: (text, { of }) => {
    const word = text.toLowerCase();
    const found = Object.entries(of).find(([code, words]) =>
      [code, ...words].some((one) => one.toLowerCase() === word),
    );
    if (found) return { value: found[0] };
    const all = Object.entries(of).map(([code, [first]]) => first ?? code);
    return bad(
      text,
      { id: 'pilihan yang dikenal', en: 'known choice' },
      { id: `Salah satu dari: ${all.join(', ')}`, en: `One of: ${Object.keys(of).join(', ')}` },
    );
  },
};

const readCell = (text: string, rule: CellRule): Read => {
  const reader = readers[rule.is] as (text: string, rule: CellRule) => Read;
  return reader(text, rule);
};

export type Placed = Map<number, Column>;

/** Which column stands where, by headings in Indonesian, English or code; and what is wrong with the headings. */
export const placeColumns = (
  { columns }: KindOf,
  { row, cells }: Line,
): { placed: Placed; faults: CellFault[] } => {
  const placed: Placed = new Map();
  const faults: CellFault[] = [];
  const known = columns.map(({ heading }) => heading.id).join(', ');
  for (const [position, cell] of cells.entries()) {
    if (cell === null) continue;
    const wanted = cell.replace(/\s*\*$/, '').toLowerCase();
    const column = columns.find(({ name, heading }) =>
      [name, heading.id, heading.en].some((one) => one.toLowerCase() === wanted),
    );
    const again = column && [...placed.values()].includes(column);
    if (column && !again) placed.set(position, column);
    else {
      faults.push({
        row,
        column: cell.slice(0, 100),
        code: again ? 'COLUMN_REPEATED' : 'COLUMN_UNKNOWN',
        message: again
          ? { id: 'Kolom ini ada dua kali', en: 'This column stands there twice' }
          : { id: 'Kolom ini tidak dikenal', en: 'This column is unknown' },
        fix: {
          id: `Kolom yang dikenal: ${known}`,
          en: `Known columns: ${columns.map(({ name }) => name).join(', ')}`,
        },
      });
    }
  }
  for (const column of columns) {
    if (!column.required || [...placed.values()].includes(column)) continue;
    faults.push({
      row,
      column: column.name,
      code: 'COLUMN_MISSING',
      message: { id: `Kolom ${column.heading.id} tidak ada`, en: `The column ${column.name} is missing` },
      fix: { id: 'Pakai templat', en: 'Use the template' },
    });
  }
  return { placed, faults };
};

/** Null empties what is there. */
export type Values = Record<string, string | null>;

/** In a cell of their own these words empty what is there. */
export const EMPTIES: Text = { id: '(kosong)', en: '(empty)' };
const empties = (text: string): boolean => Object.values(EMPTIES).includes(text.toLowerCase());

const cannotBeEmptied: Omit<CellFault, 'row' | 'column'> = {
  code: 'NOT_EMPTIED',
  message: { id: 'Nilai ini tidak dapat dikosongkan', en: 'This value cannot be emptied' },
  fix: {
    id: 'Isi nilai lain, atau biarkan sel ini kosong',
    en: 'Write another value, or leave the cell empty',
  },
};

/** The values of one row; an empty cell says nothing, `EMPTIES` takes away what is there. */
export const readRow = (
  { defaults }: KindOf,
  placed: Placed,
  { row, cells, formulas }: Line,
): { values: Values; faults: CellFault[] } => {
  const values: Values = {};
  const faults: CellFault[] = [];
  for (const [position, { name, rule, required, column }] of placed) {
    const text = cells[position] ?? null;
    if (formulas.includes(position)) {
      faults.push({
        row,
        column: name,
        code: 'FORMULA',
        message: { id: 'Sel ini berisi rumus', en: 'This cell holds a formula' },
        fix: { id: 'Salin dan tempel sebagai nilai', en: 'Copy and paste it as a value' },
      });
    } else if (text === null) {
      if (!required) continue;
      faults.push({
        row,
        column: name,
        code: 'REQUIRED',
        message: { id: 'Sel ini wajib diisi', en: 'This cell must be filled' },
        fix: { id: 'Isi sel ini atau hapus barisnya', en: 'Fill it, or delete the row' },
      });
    } else if (empties(text)) {
      const stays = required === true || (column !== undefined && column in defaults);
      if (stays) faults.push({ row, column: name, ...cannotBeEmptied });
      else values[name] = null;
    } else {
      const read = readCell(text, rule);
      if ('value' in read) values[name] = read.value;
      else faults.push({ row, column: name, ...read.fault });
    }
  }
  return { values, faults };
};
