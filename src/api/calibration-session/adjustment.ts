import {
  malformed,
  query,
  refuseByRules,
  type Queryable,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import type { Behaviour, Rating, WorkResult } from '../../appraisal/plan';
import { readGuide, type Placed } from './standing';

/** Other ratings of a whole result: those of indicators and behaviours stay as the appraiser gave them. */

export const notQuadrant = (): Refusal =>
  refuseByRules([
    {
      code: 'RULE_SET_NUMERIC',
      message: {
        id: 'Predikat dihitung dari angka, bukan dari rating',
        en: 'Predicates follow from figures here, not from ratings',
      },
    },
  ]);

interface Row {
  workResults: WorkResult[] | null;
  behaviours: Behaviour[] | null;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  dialogueAt: string | null;
}

/** By documentId, and of this unit and cycle alone. */
const readReview = async (on: Queryable, { unit, cycle }: Placed, id: string): Promise<Row | null> => {
  const [row] = await query<Row>(
    on,
    `SELECT a.work_results::json AS "workResults", a.behaviours::json AS behaviours,
       a.result->>'resultRating' AS "resultRating", a.result->>'behaviourRating' AS "behaviourRating",
       a.review->>'dialogueAt' AS "dialogueAt"
     FROM appraisals a JOIN org_units u ON u.id = a.org_unit_id JOIN appraisal_cycles c ON c.id = a.cycle_id
     WHERE a.document_id = ? AND u.document_id = ? AND c.document_id = ? AND a.result IS NOT NULL`,
    [id, unit, cycle],
  );
  return row ?? null;
};

interface Change {
  resultRating?: Rating | undefined;
  behaviourRating?: Rating | undefined;
  reason: string;
}

/** The data of ADJUST_RESULT that gives an appraisal these ratings. */
export const adjustmentOf = async (
  on: Queryable,
  place: Placed,
  appraisal: string,
  { resultRating, behaviourRating, reason }: Change,
): Promise<Refusal | { ok: true; data: Record<string, unknown> }> => {
  const guide = await readGuide(on, place);
  if (guide?.ruleSet === 'numeric') return notQuadrant();
  const row = await readReview(on, place, appraisal);
  if (!row) return malformed([{ path: 'appraisal', message: 'not among these people' }]);
  const indicators = (row.workResults ?? []).flatMap((result) => result.indicators);
  const data = {
    ratings: indicators.flatMap(({ key, rating, note = null }) =>
      rating ? [{ indicator: key, rating, note }] : [],
    ),
    behaviours: (row.behaviours ?? []).flatMap(({ value, rating, note = null }) =>
      rating ? [{ value, rating, note }] : [],
    ),
    resultRating: resultRating ?? row.resultRating,
    behaviourRating: behaviourRating ?? row.behaviourRating,
    reason,
    dialogueAt: row.dialogueAt,
  };
  return { ok: true, data };
};
