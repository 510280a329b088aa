import { visibleSubjects } from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, related, type Scope } from './rules';

export const ENROLMENT = 'api::enrolment.enrolment';

const employee = { fields: PUBLIC_EMPLOYEE };

/** Trainings of people: one's own, and those in which one takes part as appraiser or performance team. */
export const enrolmentScope: Scope = {
  uid: ENROLMENT,
  fields: [
    'documentId',
    'title',
    'proposedBy',
    'reason',
    'feedback',
    'completedOn',
    'hours',
    'score',
    'certificateLink',
    'completionNote',
    'state',
    'revision',
    'stateSince',
    'dueAt',
    'createdAt',
    'updatedAt',
  ],
  whole: ['item'],
  relations: {
    employee,
    appraiser: employee,
    orgUnit: related.unit,
    training: { fields: ['documentId', 'title', 'provider', 'hours', 'mode', 'startDate', 'endDate'] },
    appraisal: { fields: ['documentId', 'state', 'period'] },
  },
  rows: (principal, now) => visibleSubjects(ENROLMENT, principal, now),
};
