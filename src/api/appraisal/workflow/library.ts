import type { Aspect, WorkResult } from '../../../appraisal/plan';

/** An indicator of the library that fits a position. */
export interface LibraryRow {
  id: string;
  title: string;
  aspect: string | null;
  perspective: string | null;
  unit: string | null;
  direction: 'higher' | 'lower' | null;
  target: number | null;
  upper: number | null;
  maximal: boolean | null;
  weight: number | null;
  workResult: string | null;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const targetOf = ({ target, upper }: LibraryRow) =>
  target === null ? '' : upper === null ? target : { min: target, max: upper };

/**
 * The plan that a person begins with: the library's indicators for the position, by the work result they serve.
 * They are copies: a later edit of the library changes no running appraisal.
 */
export const planFromLibrary = (rows: LibraryRow[]): WorkResult[] => {
  const titles = [...new Set(rows.map(({ workResult, title }) => workResult ?? title))];
  return titles.map((title, r) => {
    const key = `r${String(r + 1)}`;
    const own = rows.filter((row) => (row.workResult ?? row.title) === title);
    return {
      key,
      kind: 'primary' as const,
      title,
      indicators: own.map((row, i) => ({
        key: `${key}i${String(i + 1)}`,
        libraryIndicator: row.id,
        title: row.title,
        aspect: (row.aspect ?? snake(row.perspective ?? 'quantity')) as Aspect,
        unit: row.unit ?? '',
        direction: row.direction ?? 'higher',
        target: targetOf(row),
        maximal: row.maximal ?? false,
        weight: row.weight,
      })),
    };
  });
};
