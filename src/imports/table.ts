import type { Text } from '../../plugins/workflow/server/src/public';

/** A file as rows of text, one at a time, so that its size never matters to memory. */

export interface Line {
  /** As the spreadsheet program numbers it: the headings are 1. */
  row: number;
  /** By the position of the column; null where a cell is empty. */
  cells: (string | null)[];
  /** Positions of cells that hold a formula. */
  formulas: number[];
}

export type Lines = AsyncGenerator<Line, void>;

/** The file can't be read at all; the sentence says why. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly text: Text,
  ) {
    super(text.en);
  }
}

export const LIMITS = {
  /** Rows of one file, without the headings. */
  rows: 200_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 5000,
  /** Bytes of all that is inside an .xlsx, unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** Parts of an .xlsx. */
  parts: 500,
  /** Characters of all shared texts of an .xlsx. */
  texts: 60_000_000,
} as const;

export const unreadable = {
  format: () =>
    new UnreadableFile('FILE_FORMAT', {
      id: 'Berkas bukan XLSX atau CSV (UTF-8) yang sah',
      en: 'The file is no valid XLSX or CSV (UTF-8)',
    }),
  tooLarge: () =>
    new UnreadableFile('FILE_TOO_LARGE', {
      id: 'Isi berkas melampaui batas; bagilah menjadi beberapa berkas',
      en: 'There is more in the file than is allowed; divide it into several',
    }),
  noSheet: () =>
    new UnreadableFile('FILE_EMPTY', {
      id: 'Berkas tidak berisi lembar atau baris judul',
      en: 'The file holds no sheet or no row of headings',
    }),
};
