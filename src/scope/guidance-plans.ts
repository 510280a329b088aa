import { visibleSubjects } from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, related, type Scope } from './rules';

export const GUIDANCE_PLAN = 'api::guidance-plan.guidance-plan';

const employee = { fields: PUBLIC_EMPLOYEE };

/** Guidance in which one takes part: the person guided, their appraiser and superior, the performance team. */
export const guidanceScope: Scope = {
  uid: GUIDANCE_PLAN,
  fields: [
    'documentId',
    'goals',
    'until',
    'startedOn',
    'outcome',
    'outcomeNote',
    'state',
    'revision',
    'stateSince',
    'dueAt',
    'createdAt',
    'updatedAt',
  ],
  whole: ['measures', 'notes', 'feedback'],
  relations: {
    employee,
    appraiser: employee,
    orgUnit: related.unit,
    appraisal: { fields: ['documentId', 'state', 'period'] },
  },
  rows: (principal, now) => visibleSubjects(GUIDANCE_PLAN, principal, now),
};
