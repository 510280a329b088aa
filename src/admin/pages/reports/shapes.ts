/** Rows of a report, as the server gives them. */

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
