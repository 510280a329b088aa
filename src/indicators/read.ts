import { z } from 'zod';
import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import { HINT_CODES, HINTS, type HintCode } from './hints';

/** The library of indicators page by page, with what could be better about each. */

export const FAMILIES = ['serviceQuality', 'discipline', 'innovation', 'productivity'] as const;

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');
const natural = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1));

export const indicatorQuery = z.strictObject({
  search: z.string().trim().max(200).optional(),
  category: documentId.optional(),
  family: z.enum(FAMILIES).optional(),
  position: documentId.optional(),
  active: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  hint: z.enum(HINT_CODES).optional(),
  page: natural.default(1),
  pageSize: natural.transform((size) => Math.min(size, 100)).default(25),
});
export type IndicatorQuery = z.infer<typeof indicatorQuery>;

export interface LibraryIndicator {
  documentId: string;
  title: string;
  category: string | null;
  family: (typeof FAMILIES)[number] | null;
  aspect: string | null;
  perspective: string | null;
  unit: string | null;
  direction: string;
  target: number | null;
  upper: number | null;
  weight: number | null;
  active: boolean;
  positions: number;
  hints: HintCode[];
}

const WITH_CATEGORY = `LEFT JOIN indicators_category_lnk cl ON cl.indicator_id = i.id
  LEFT JOIN indicator_categories c ON c.id = cl.indicator_category_id`;

// No join in the way of the index by title.
const ofCategory = (condition: string): string =>
  `EXISTS (SELECT 1 FROM indicators_category_lnk cl JOIN indicator_categories c ON c.id = cl.indicator_category_id
    WHERE cl.indicator_id = i.id AND ${condition})`;

const OF_POSITION = `EXISTS (SELECT 1 FROM indicators_positions_lnk l JOIN positions p ON p.id = l.position_id
  WHERE l.indicator_id = i.id AND p.document_id = ?)`;

/** A search for text is no pattern. */
const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const conditions = ({ search, category, family, position, active, hint }: IndicatorQuery) => {
  const all: [sql: string, ...bindings: (string | boolean)[]][] = [
    ...(search ? [['i.title ILIKE ?', like(search)] as [string, string]] : []),
    ...(category ? [[ofCategory('c.document_id = ?'), category] as [string, string]] : []),
    ...(family ? [[ofCategory('c.family = ?'), family] as [string, string]] : []),
    ...(position ? [[OF_POSITION, position] as [string, string]] : []),
    ...(active === undefined ? [] : [['coalesce(i.active, true) = ?', active] as [string, boolean]]),
    ...(hint ? [[HINTS[hint].sql] as [string]] : []),
  ];
  return {
    where: all.length === 0 ? '' : `WHERE ${all.map(([sql]) => `(${sql})`).join(' AND ')}`,
    bindings: all.flatMap(([, ...bindings]) => bindings),
  };
};

const FOUND_HINTS = `array_to_json(array_remove(ARRAY[${HINT_CODES.map(
  (code) => `CASE WHEN ${HINTS[code].sql} THEN '${code}' END`,
).join(', ')}]::text[], NULL))`;

/** One page by title, and how many there are in all. */
export const readIndicators = async (
  on: Queryable,
  asked: IndicatorQuery,
): Promise<{ rows: LibraryIndicator[]; total: number }> => {
  const { where, bindings } = conditions(asked);
  const { page, pageSize } = asked;
  const rows = await query<LibraryIndicator>(
    on,
    `WITH page AS (
       SELECT i.id FROM indicators i ${where} ORDER BY lower(i.title), i.id LIMIT ? OFFSET ?)
     SELECT i.document_id AS "documentId", i.title, c.name AS category, c.family, i.aspect, i.perspective, i.unit,
       i.direction, i.suggested_target::float8 AS target, i.suggested_target_upper::float8 AS upper,
       i.suggested_weight AS weight, coalesce(i.active, true) AS active,
       (SELECT count(*)::integer FROM indicators_positions_lnk l WHERE l.indicator_id = i.id) AS positions,
       ${FOUND_HINTS} AS hints
     FROM page JOIN indicators i ON i.id = page.id
     ${WITH_CATEGORY}
     ORDER BY lower(i.title), i.id`,
    [...bindings, pageSize, (page - 1) * pageSize],
  );
  const [count] = await query<{ total: number }>(
    on,
    `SELECT count(*)::integer AS total FROM indicators i ${where}`,
    bindings,
  );
  return { rows, total: count?.total ?? 0 };
};

export interface LibrarySummary {
  total: number;
  active: number;
  families: { family: string | null; indicators: number }[];
  hints: Record<HintCode, number>;
}

/** How many there are, of which family, and how many could be better. Duplicates are counted by a set, not one by one. */
export const readSummary = async (on: Queryable): Promise<LibrarySummary> => {
  const counts = HINT_CODES.map(
    (code) => `count(*) FILTER (WHERE ${HINTS[code].sql})::integer AS "${code}"`,
  ).join(', ');
  const [row] = await query<Record<HintCode | 'total' | 'active', number>>(
    on,
    `SELECT count(*)::integer AS total, count(*) FILTER (WHERE coalesce(i.active, true))::integer AS active, ${counts}
     FROM indicators i`,
  );
  const families = await query<{ family: string | null; indicators: number }>(
    on,
    `SELECT c.family, count(*)::integer AS indicators FROM indicators i ${WITH_CATEGORY} GROUP BY c.family ORDER BY c.family`,
  );
  if (!row) throw new Error('a count has no row');
  const { total, active, ...hints } = row;
  return { total, active, families, hints };
};
