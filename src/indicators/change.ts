import { z } from 'zod';
import {
  malformed,
  query,
  type Connection,
  type Refusal,
  type Transaction,
} from '../../plugins/workflow/server/src/public';

/** What is changed for many indicators of the library at once. Running appraisals hold copies and do not change. */

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');
const AT_ONCE = 500;

export const changeForm = z.strictObject({
  documentIds: z.array(documentId).min(1).max(AT_ONCE),
  change: z
    .strictObject({
      active: z.boolean().optional(),
      category: documentId.nullish(),
      unit: z.string().trim().min(1).max(100).optional(),
      suggestedWeight: z.int().min(0).max(100).nullish(),
      addPosition: documentId.optional(),
      removePosition: documentId.optional(),
    })
    .refine((change) => Object.keys(change).length > 0, 'nothing to change'),
});
export type Change = z.infer<typeof changeForm>;

const COLUMNS = { active: 'active', unit: 'unit', suggestedWeight: 'suggested_weight' } as const;
type Column = keyof typeof COLUMNS;

const idOf = async (
  trx: Transaction,
  table: 'indicator_categories' | 'positions',
  documentIdAsked: string,
): Promise<number | null> => {
  const [row] = await query<{ id: number }>(trx, `SELECT id FROM ${table} WHERE document_id = ? LIMIT 1`, [
    documentIdAsked,
  ]);
  return row?.id ?? null;
};

const unknown = (path: string): Refusal =>
  malformed([{ path: `change.${path}`, message: 'there is no such record' }]);

const changeCategory = async (
  trx: Transaction,
  ids: string[],
  category: string | null,
): Promise<Refusal | null> => {
  const id = category === null ? null : await idOf(trx, 'indicator_categories', category);
  if (category !== null && id === null) return unknown('category');
  await query(trx, `DELETE FROM indicators_category_lnk WHERE indicator_id = ANY (?::integer[])`, [ids]);
  if (id !== null)
    await query(
      trx,
      `INSERT INTO indicators_category_lnk (indicator_id, indicator_category_id) SELECT unnest(?::integer[]), ?`,
      [ids, id],
    );
  return null;
};

const changePositions = async (
  trx: Transaction,
  ids: string[],
  { addPosition, removePosition }: Change['change'],
): Promise<Refusal | null> => {
  if (addPosition !== undefined) {
    const id = await idOf(trx, 'positions', addPosition);
    if (id === null) return unknown('addPosition');
    await query(
      trx,
      `INSERT INTO indicators_positions_lnk (indicator_id, position_id) SELECT unnest(?::integer[]), ?
       ON CONFLICT (indicator_id, position_id) DO NOTHING`,
      [ids, id],
    );
  }
  if (removePosition !== undefined) {
    const id = await idOf(trx, 'positions', removePosition);
    if (id === null) return unknown('removePosition');
    await query(
      trx,
      `DELETE FROM indicators_positions_lnk WHERE indicator_id = ANY (?::integer[]) AND position_id = ?`,
      [ids, id],
    );
  }
  return null;
};

const changeIn = async (
  trx: Transaction,
  { documentIds, change }: Change,
  by: number,
): Promise<Refusal | { ok: true; changed: number }> => {
  const columns = (Object.keys(COLUMNS) as Column[]).filter((name) => change[name] !== undefined);
  const rows = await query<{ id: string }>(
    trx,
    `UPDATE indicators SET updated_at = now(), updated_by_id = ?${columns
      .map((name) => `, ${COLUMNS[name]} = ?`)
      .join('')}
     WHERE document_id = ANY (?) RETURNING id::text`,
    [by, ...columns.map((name) => change[name] ?? null), documentIds],
  );
  const ids = rows.map(({ id }) => id);
  const refused =
    (change.category === undefined ? null : await changeCategory(trx, ids, change.category)) ??
    (await changePositions(trx, ids, change));
  return refused ?? { ok: true, changed: ids.length };
};

/** All or nothing. @param by id of the admin, for the record's own `updatedBy` */
export const changeIndicators = async (
  on: Connection,
  change: Change,
  by: number,
): Promise<Refusal | { ok: true; changed: number }> => {
  const trx = await on.transaction();
  try {
    const done = await changeIn(trx, change, by);
    await (done.ok ? trx.commit() : trx.rollback());
    return done;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
};
