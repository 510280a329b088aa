import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { stream } from 'exceljs';
import type { Value } from './columns';

/** An .xlsx as a stream: rows are packed as they come, and wait while the reader is slow. Texts are never formulas. */

const MOST = 1_048_575; // rows of a sheet below its headings

export const xlsxStream = (
  title: string,
  headings: string[],
  batches: Iterable<Value[][]> | AsyncIterable<Value[][]>,
): Readable => {
  const out = new PassThrough();
  const write = async (): Promise<void> => {
    const workbook = new stream.xlsx.WorkbookWriter({
      stream: out,
      useStyles: true,
      useSharedStrings: false,
    });
    const newSheet = (number: number) => {
      const sheet = workbook.addWorksheet(number === 1 ? title : `${title} ${String(number)}`, {
        views: [{ state: 'frozen', ySplit: 1 }],
      });
      const first = sheet.addRow(headings);
      first.font = { bold: true };
      first.commit();
      return sheet;
    };
    let number = 1;
    let sheet = newSheet(number);
    let rows = 0;
    for await (const batch of batches) {
      for (const values of batch) {
        if (rows === MOST) {
          sheet.commit();
          number += 1;
          sheet = newSheet(number);
          rows = 0;
        }
        sheet.addRow(values).commit();
        rows += 1;
      }
      if (out.writableNeedDrain) await once(out, 'drain');
      if (out.destroyed) return;
    }
    await workbook.commit();
  };
  write().catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
};
