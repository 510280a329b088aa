import { recordRows } from '../records/kind';
import { PUBLIC_EMPLOYEE, type Scope } from './rules';

export const PEER_REVIEW = 'api::peer-review.peer-review';

/**
 * Who was named, and what became of it: officials see all, the employee those of their own naming, a peer their own once
 * it is confirmed. Neither the answers nor whether somebody has answered (the record's state stays `confirmed`): what
 * changed with an answer would tell whose it was. The answers come by routes of their own.
 */
export const peerReviewScope: Scope = {
  uid: PEER_REVIEW,
  fields: ['documentId', 'nominatedBy', 'state', 'feedback', 'createdAt'],
  relations: {
    appraisal: { fields: ['documentId', 'state', 'period'] },
    peer: { fields: PUBLIC_EMPLOYEE },
  },
  rows: recordRows(PEER_REVIEW, 'peer_reviews'),
};
