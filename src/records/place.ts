import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import type { Predicate } from '../appraisal/plan';

/** Row ids around an appraisal: what a record that follows from it is tied to. */
export interface PlaceOfAppraisal {
  appraisal: number;
  employee: number;
  appraiser: number | null;
  unit: number | null;
  predicate: Predicate | null;
  /** documentId. */
  person: string;
  name: string;
}

export const placeOfAppraisal = async (on: Queryable, appraisal: string): Promise<PlaceOfAppraisal> => {
  const [row] = await query<PlaceOfAppraisal>(
    on,
    `SELECT a.id AS appraisal, a.employee_id AS employee, a.appraiser_id AS appraiser, a.org_unit_id AS unit,
       a.result ->> 'predicate' AS predicate, e.document_id AS person, e.name
     FROM appraisals a JOIN employees e ON e.id = a.employee_id WHERE a.document_id = ?`,
    [appraisal],
  );
  if (!row) throw new Error(`there is no appraisal ${appraisal}`);
  return row;
};
