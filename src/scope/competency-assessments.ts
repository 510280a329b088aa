import { SHARED } from '../appraisal/workflow/visibility';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { heldSubjects, visibleWithin } from '../../plugins/workflow/server/src/public';
import type { Scope } from './rules';

export const COMPETENCY_ASSESSMENT = 'api::competency-assessment.competency-assessment';

/** The appraising side at any time; the employee once the result is delivered, as with a review. */
export const competencyAssessmentScope: Scope = {
  uid: COMPETENCY_ASSESSMENT,
  fields: ['documentId', 'state', 'revision', 'stateSince', 'createdAt', 'updatedAt'],
  whole: ['ratings', 'assessedBy'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: (principal, now) => {
    const appraising = visibleWithin(COMPETENCY_ASSESSMENT, principal, now);
    const own = heldSubjects(APPRAISAL, principal, now, ['employee']);
    return {
      sql: `SELECT r.document_id FROM competency_assessments r JOIN appraisals a ON a.id = r.appraisal_id
        WHERE r.state <> 'discarded' AND (r.document_id IN (${appraising.sql})
          OR (a.state = ANY (?) AND a.document_id IN (${own.sql})))`,
      bindings: [...appraising.bindings, SHARED, ...own.bindings],
    };
  },
};
