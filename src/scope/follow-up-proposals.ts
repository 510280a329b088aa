import { visibleSubjects } from '../../plugins/workflow/server/src/public';
import { PUBLIC_EMPLOYEE, related, type Scope } from './rules';

export const FOLLOW_UP_PROPOSAL = 'api::follow-up-proposal.follow-up-proposal';

/** Rewards and sanctions: those who propose and decide; the employee takes part once one is approved. */
export const proposalScope: Scope = {
  uid: FOLLOW_UP_PROPOSAL,
  fields: [
    'documentId',
    'kind',
    'title',
    'reason',
    'legalBasis',
    'decision',
    'decree',
    'effectiveOn',
    'state',
    'revision',
    'stateSince',
    'dueAt',
    'createdAt',
    'updatedAt',
  ],
  whole: ['proposedBy'],
  relations: {
    employee: { fields: PUBLIC_EMPLOYEE },
    orgUnit: related.unit,
    appraisal: { fields: ['documentId', 'state', 'period'] },
  },
  rows: (principal, now) => visibleSubjects(FOLLOW_UP_PROPOSAL, principal, now),
};
