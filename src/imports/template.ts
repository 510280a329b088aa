import { Workbook } from 'exceljs';
import type { Text } from '../../plugins/workflow/server/src/public';
import type { KindOf } from './kinds';

/** Empty files to fill in: the headings, and a row that shows what is meant. */

type Language = keyof Text;

const headingsOf = ({ columns }: KindOf, language: Language): string[] =>
  columns.map(({ heading, required }) => `${heading[language]}${required ? ' *' : ''}`);

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvTemplate = (kind: KindOf, language: Language): string => {
  const lines = [headingsOf(kind, language), kind.columns.map(({ example }) => example)];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
};

/** All cells are formatted as text, so that no long number is rounded. */
export const xlsxTemplate = async (kind: KindOf, language: Language): Promise<Buffer> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(kind.what[language]);
  sheet.columns = kind.columns.map(() => ({ width: 24, style: { numFmt: '@' } }));
  sheet.addRow(headingsOf(kind, language)).font = { bold: true };
  sheet.addRow(kind.columns.map(({ example }) => example));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
