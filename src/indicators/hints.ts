import type { Text } from '../../plugins/workflow/server/src/public';

/**
 * What makes an indicator of the library hard to measure or to find: hints, never bars. Each is a condition on a row
 * `i` of the table, so that counting, filtering and showing say the same.
 */

export interface Hint {
  sql: string;
  message: Text;
  /** What would mend it. */
  fix: Text;
}

/** Titles that differ in case, spaces and punctuation alone are the same; an index stands on it. */
export const SAME_TITLE = (table: string): string =>
  `regexp_replace(lower(${table}.title), '[^[:alnum:]]+', ' ', 'g')`;

const none = (table: string): string => `NOT EXISTS (SELECT 1 FROM ${table} l WHERE l.indicator_id = i.id)`;

export const HINTS = {
  TARGET_MISSING: {
    sql: 'i.suggested_target IS NULL',
    message: { id: 'Tidak terukur: tanpa target', en: 'Not measurable: no target' },
    fix: { id: 'Isi target anjuran', en: 'Give a suggested target' },
  },
  TARGET_ZERO: {
    sql: 'i.suggested_target = 0',
    message: {
      id: 'Target 0 tidak dapat dihitung dengan angka',
      en: 'A target of 0 cannot be computed with figures',
    },
    fix: {
      id: 'Nyatakan sebagai yang dicapai, misalnya 100 %',
      en: 'Say it as what is reached, such as 100 %',
    },
  },
  RANGE_REVERSED: {
    sql: 'i.suggested_target_upper <= i.suggested_target',
    message: {
      id: 'Batas atas tidak melebihi target',
      en: 'The upper bound is not above the target',
    },
    fix: { id: 'Perbaiki rentang target', en: 'Mend the range' },
  },
  UNIT_MISSING: {
    sql: `coalesce(trim(i.unit), '') = ''`,
    message: { id: 'Tanpa satuan', en: 'No unit of measurement' },
    fix: { id: 'Isi satuan, misalnya dokumen atau %', en: 'Give the unit, such as documents or %' },
  },
  ASPECT_MISSING: {
    sql: 'i.aspect IS NULL AND i.perspective IS NULL',
    message: { id: 'Tanpa aspek atau perspektif', en: 'Neither aspect nor perspective' },
    fix: {
      id: 'Pilih kuantitas, kualitas, waktu, biaya, atau perspektif',
      en: 'Choose quantity, quality, time, cost, or a perspective',
    },
  },
  TITLE_SHORT: {
    sql: `cardinality(regexp_split_to_array(trim(i.title), '[[:space:]]+')) < 3`,
    message: { id: 'Judul terlalu singkat untuk spesifik', en: 'The title is too short to be specific' },
    fix: { id: 'Sebutkan apa yang diukur dan dari siapa', en: 'Say what is measured, and of whom' },
  },
  DUPLICATE: {
    sql: `EXISTS (SELECT 1 FROM indicators o WHERE ${SAME_TITLE('o')} = ${SAME_TITLE('i')} AND o.id <> i.id)`,
    message: { id: 'Judul yang sama ada lebih dari sekali', en: 'The same title is there more than once' },
    fix: { id: 'Nonaktifkan salah satunya atau bedakan judulnya', en: 'Switch one off, or tell them apart' },
  },
  CATEGORY_MISSING: {
    sql: none('indicators_category_lnk'),
    message: { id: 'Tanpa kategori', en: 'No category' },
    fix: { id: 'Pilih kategori', en: 'Choose a category' },
  },
  POSITION_MISSING: {
    sql: none('indicators_positions_lnk'),
    message: { id: 'Tidak dipakai jabatan mana pun', en: 'No position uses it' },
    fix: { id: 'Hubungkan dengan jabatan', en: 'Tie it to a position' },
  },
} satisfies Record<string, Hint>;

export type HintCode = keyof typeof HINTS;
export const HINT_CODES = Object.keys(HINTS) as [HintCode, ...HintCode[]];
