import { csvOf } from './csv';

/** Gives a table to the browser to keep as a file. */
export const keep = (name: string, rows: readonly (readonly string[])[]): void => {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
