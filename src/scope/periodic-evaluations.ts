import { visibleWithin } from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, related, type Scope } from './rules';

export const PERIODIC_EVALUATION = 'api::periodic-evaluation.periodic-evaluation';

const employee = { fields: PUBLIC_EMPLOYEE };

/** Evaluations of a month or quarter in which one takes part; what is in them was delivered or is the employee's own. */
export const periodicScope: Scope = {
  uid: PERIODIC_EVALUATION,
  fields: [
    'documentId',
    'kind',
    'period',
    'periodStart',
    'periodEnd',
    'state',
    'revision',
    'stateSince',
    'dueAt',
    'createdAt',
    'updatedAt',
  ],
  whole: ['actionPlans', 'ratings', 'behaviours', 'result'],
  relations: {
    employee,
    appraiser: employee,
    orgUnit: related.unit,
    appraisal: { fields: ['documentId', 'state', 'period'] },
  },
  rows: (principal, now) => visibleWithin(PERIODIC_EVALUATION, principal, now),
};
