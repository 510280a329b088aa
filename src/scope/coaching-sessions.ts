import { recordRows } from '../records/kind';
import type { Scope } from './rules';

export const COACHING_SESSION = 'api::coaching-session.coaching-session';

/** Coaching, feedback and dialogues of the appraisals one takes part in: visible to the employee at once. */
export const coachingSessionScope: Scope = {
  uid: COACHING_SESSION,
  fields: [
    'documentId',
    'kind',
    'date',
    'note',
    'reply',
    'acknowledgedAt',
    'state',
    'revision',
    'stateSince',
    'createdAt',
    'updatedAt',
  ],
  whole: ['followUps', 'heldBy'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: recordRows(COACHING_SESSION, 'coaching_sessions'),
};
