import { noSuchEmployee } from '../../appraisal/peer-review/nomination';
import { byRules, mayAct } from '../../records/session';
import { createRecord } from '../../records/store';
import { adding } from '../../records/writing';
import { PEER_REVIEW, peerReviewScope } from '../../scope/peer-reviews';
import { readCandidate } from './candidate';
import { nomination } from './forms';

/** The employee names a colleague, or the performance team draws one; what follows is the workflow's. */
export const nameColleague = adding(
  nomination,
  peerReviewScope,
  async ({ strapi, trx, now }, standing, { data }) => {
    const acting = mayAct(standing, ['employee', 'performanceTeam'], 'nomination');
    if (!acting.ok) return acting;
    const candidate = await readCandidate(trx, data.peer, standing.ground, now);
    const unknown = byRules(candidate ? [] : [noSuchEmployee]);
    if (unknown) return unknown;
    const id = await createRecord(strapi, PEER_REVIEW, { ...data, nominatedBy: acting.as.role });
    return { ok: true, id };
  },
  // Confirming writes into the appraisal: no two at a time.
  { willEnrol: true, populate: '*', submits: 'NOMINATE' },
);
