import { query, type Queryable } from '../../plugins/workflow/server/src/public';

/** Where an indicator of the library is in use. */

export interface Uses {
  positions: { documentId: string; name: string }[];
  positionCount: number;
  /** Of the latest cycles: appraisals whose plan took it from the library. */
  cycles: { documentId: string; name: string; appraisals: number }[];
}

const MOST_POSITIONS = 100;
const LATEST_CYCLES = 3;

/** Null when there is no such indicator. Plans are looked through one by one: asked for one indicator, never for a list. */
export const readUses = async (on: Queryable, documentId: string): Promise<Uses | null> => {
  const [known] = await query<{ id: number; positions: number }>(
    on,
    `SELECT i.id, (SELECT count(*)::integer FROM indicators_positions_lnk l WHERE l.indicator_id = i.id) AS positions
     FROM indicators i WHERE i.document_id = ? LIMIT 1`,
    [documentId],
  );
  if (!known) return null;
  const positions = await query<{ documentId: string; name: string }>(
    on,
    `SELECT p.document_id AS "documentId", p.name FROM indicators_positions_lnk l JOIN positions p ON p.id = l.position_id
     WHERE l.indicator_id = ? ORDER BY p.name, p.id LIMIT ?`,
    [known.id, MOST_POSITIONS],
  );
  const cycles = await query<{ documentId: string; name: string; appraisals: number }>(
    on,
    `WITH latest AS (SELECT id, document_id, name, start_date FROM appraisal_cycles ORDER BY start_date DESC, id DESC LIMIT ?)
     SELECT c.document_id AS "documentId", c.name, count(a.id)::integer AS appraisals
     FROM latest c LEFT JOIN appraisals a ON a.cycle_id = c.id AND a.work_results @> ?::jsonb
     GROUP BY c.id, c.document_id, c.name, c.start_date ORDER BY c.start_date DESC, c.id DESC`,
    [LATEST_CYCLES, JSON.stringify([{ indicators: [{ libraryIndicator: documentId }] }])],
  );
  return { positions, positionCount: known.positions, cycles };
};
