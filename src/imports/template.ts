import { Workbook } from 'exceljs';
import type { Text } from '../../plugins/workflow/server/src/public';
import { EMPTIES } from './cells';
import type { CellRule, KindOf } from './kinds';

/** Empty files to fill in: the headings, and a row that shows what is meant; a spreadsheet tells of its columns too. */

type Language = keyof Text;

const headingsOf = ({ columns }: KindOf, language: Language): string[] =>
  columns.map(({ heading, required }) => `${heading[language]}${required ? ' *' : ''}`);

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvTemplate = (kind: KindOf, language: Language): string => {
  const lines = [headingsOf(kind, language), kind.columns.map(({ example }) => example)];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
};

const HELP: { title: Text; lines: Text[] } = {
  title: { id: 'Petunjuk', en: 'Help' },
  lines: [
    { id: 'Kolom bertanda * wajib diisi.', en: 'Columns with * must be filled.' },
    {
      id: `Sel kosong membiarkan isi yang ada; tulis ${EMPTIES.id} untuk mengosongkannya.`,
      en: `An empty cell leaves what is there; write ${EMPTIES.en} to take it away.`,
    },
  ],
};

/** What may be written, where there is a choice. */
const choicesOf = (rule: CellRule, language: Language): string =>
  rule.is === 'choice'
    ? Object.entries(rule.of)
        .map(([code, [word]]) => (language === 'id' ? (word ?? code) : code))
        .join(', ')
    : '';

/** All cells are formatted as text, so that no long number is rounded. */
export const xlsxTemplate = async (kind: KindOf, language: Language): Promise<Buffer> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(kind.what[language]);
  sheet.columns = kind.columns.map(() => ({ width: 24, style: { numFmt: '@' } }));
  sheet.addRow(headingsOf(kind, language)).font = { bold: true };
  sheet.addRow(kind.columns.map(({ example }) => example));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  const help = workbook.addWorksheet(HELP.title[language]);
  help.columns = [{ width: 28 }, { width: 90 }];
  for (const line of HELP.lines) help.addRow([line[language]]);
  help.addRow([]);
  for (const { heading, rule } of kind.columns) help.addRow([heading[language], choicesOf(rule, language)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
