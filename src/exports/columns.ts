import type { Text } from '../../plugins/workflow/server/src/public';
import type { Row } from '../scope/rules';

/** The columns of a list that is taken along: a heading, and what of a row stands under it. */

export type Value = string | number | boolean | null;

export interface ExportColumn {
  heading: Text;
  value: (row: Row, language: keyof Text) => Value;
}

export const plain = (value: unknown): Value => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

export const field = (name: string, id: string, en: string): ExportColumn => ({
  heading: { id, en },
  value: (row) => plain(row[name]),
});

export const of = (relation: string, name: string, id: string, en: string): ExportColumn => ({
  heading: { id, en },
  value: (row) => plain((row[relation] as Row | null | undefined)?.[name]),
});

export const coded = (name: string, id: string, en: string, words: Record<string, Text>): ExportColumn => ({
  heading: { id, en },
  value: (row, language) => {
    const code = plain((row.result as Row | null | undefined)?.[name]);
    return words[String(code)]?.[language] ?? code;
  },
});

/** The same as `field`, in words. */
export const inWords = (name: string, id: string, en: string, words: Record<string, Text>): ExportColumn => ({
  heading: { id, en },
  value: (row, language) => {
    const code = plain(row[name]);
    return words[String(code)]?.[language] ?? code;
  },
});
