import { APPRAISING, kindOf, rowsOf, type Kind } from '../records/kind';
import { PUBLIC_EMPLOYEE, type Scope } from './rules';

export const PEER_REVIEW = 'api::peer-review.peer-review';

const PEER_OF_ROW = `SELECT e.document_id FROM peer_reviews_peer_lnk pl JOIN employees e ON e.id = pl.employee_id
  WHERE pl.peer_review_id = r.id`;

/** Officials see all; the employee those of their own naming; a peer their own once it is confirmed. */
const seenBy = (readers: readonly string[], condition?: string) =>
  rowsOf(kindOf(PEER_REVIEW, 'peer_reviews', readers), condition);

interface PeerReviewRow {
  document_id: string;
  answered_at: string | null;
  nominated_by: string;
  state: string;
  peer: string;
}

export const peerReviews: Kind<PeerReviewRow> = {
  ...kindOf(PEER_REVIEW, 'peer_reviews', [...APPRAISING, 'employee', 'peer']),
  also: `json_build_object('peer', (${PEER_OF_ROW}))`,
  sees: ({ nominated_by: by, state, peer }, roles, caller) =>
    roles.some((role) => APPRAISING.some((one) => one === role)) ||
    (roles.includes('employee') && by === 'employee') ||
    (peer === caller && state === 'confirmed'),
};

const ofOfficials = seenBy(APPRAISING);
const ofEmployee = seenBy(['employee'], `r.nominated_by = 'employee'`);

/**
 * Who was named, and what became of it. Neither the answers nor whether somebody has answered: what changed with an
 * answer would tell whose it was. The answers come by routes of their own.
 */
export const peerReviewScope: Scope = {
  uid: PEER_REVIEW,
  fields: ['documentId', 'nominatedBy', 'state', 'feedback', 'createdAt'],
  relations: {
    appraisal: { fields: ['documentId', 'state', 'period'] },
    peer: { fields: PUBLIC_EMPLOYEE },
  },
  rows: (principal, now) => {
    const [officials, employee] = [ofOfficials(principal, now), ofEmployee(principal, now)];
    return {
      sql: `${officials.sql} UNION ${employee.sql} UNION
        SELECT r.document_id FROM peer_reviews r WHERE r.state = 'confirmed' AND (${PEER_OF_ROW}) = ?`,
      bindings: [...officials.bindings, ...employee.bindings, principal],
    };
  },
};
