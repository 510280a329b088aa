import type { KeptRating } from '../appraisal/competence/assessment';
import { SHARED } from '../appraisal/workflow/visibility';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { ALL_BUT_PEERS, APPRAISING, kindOf } from '../records/kind';
import { heldSubjects } from '../../plugins/workflow/server/src/public';
import type { Scope } from './rules';

export const COMPETENCY_ASSESSMENT = 'api::competency-assessment.competency-assessment';

export interface AssessmentRow {
  document_id: string;
  ratings: KeptRating[] | null;
}

export const competencyAssessments = kindOf<AssessmentRow>(
  COMPETENCY_ASSESSMENT,
  'competency_assessments',
  ALL_BUT_PEERS,
);

/** The appraising side at any time; the employee once the result is delivered, as with a review. */
export const competencyAssessmentScope: Scope = {
  uid: COMPETENCY_ASSESSMENT,
  fields: ['documentId', 'createdAt', 'updatedAt'],
  whole: ['ratings', 'assessedBy'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: (principal, now) => {
    const { table, link, column } = competencyAssessments;
    const appraising = heldSubjects(APPRAISAL, principal, now, [...APPRAISING]);
    const own = heldSubjects(APPRAISAL, principal, now, ['employee']);
    return {
      sql: `SELECT r.document_id FROM "${table}" r JOIN "${link}" k ON k."${column}" = r.id
        JOIN appraisals a ON a.id = k.appraisal_id
        WHERE a.document_id IN (${appraising.sql})
          OR (a.state = ANY (?) AND a.document_id IN (${own.sql}))`,
      bindings: [...appraising.bindings, SHARED, ...own.bindings],
    };
  },
};
