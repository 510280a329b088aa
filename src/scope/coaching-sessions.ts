import type { FollowUp } from '../appraisal/monitoring/coaching';
import { ALL_BUT_PEERS, kindOf, rowsOf } from '../records/kind';
import type { Scope } from './rules';

export const COACHING_SESSION = 'api::coaching-session.coaching-session';

export interface SessionRow {
  document_id: string;
  date: string;
  follow_ups: FollowUp[] | null;
  acknowledged_at: string | null;
}

export const coachingSessions = kindOf<SessionRow>(COACHING_SESSION, 'coaching_sessions', ALL_BUT_PEERS);

/** Coaching, feedback and dialogues of the appraisals one takes part in: visible to the employee at once. */
export const coachingSessionScope: Scope = {
  uid: COACHING_SESSION,
  fields: ['documentId', 'kind', 'date', 'note', 'reply', 'acknowledgedAt', 'createdAt', 'updatedAt'],
  whole: ['followUps', 'heldBy'],
  relations: { appraisal: { fields: ['documentId', 'state', 'period'] } },
  rows: rowsOf(coachingSessions),
};
