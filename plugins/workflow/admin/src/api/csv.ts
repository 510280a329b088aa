/** Tables for a spreadsheet, made in the browser of what it has read. */

/** What a spreadsheet would take for a formula is text to it by the quote before it. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => {
  const plain = safe(text);
  return /[",;\n\r]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
};

/** With the mark by which Excel knows that it is UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
