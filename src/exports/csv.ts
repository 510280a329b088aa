import type { Value } from './columns';

/** CSV for spreadsheet programs: UTF-8 with its mark, CRLF, and no cell that would be taken for a formula. */

export const BOM = '\uFEFF';

// A program that opens the file would compute these; a number of ours is no text and may be negative.
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

const cellOf = (value: Value): string => {
  if (value === null) return '';
  const text = typeof value === 'string' && LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : String(value);
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (values: Value[]): string => `${values.map(cellOf).join(',')}\r\n`;
