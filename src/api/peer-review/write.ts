import type { z } from 'zod';
import { capRefusal, candidateRefusals, roleRefusal } from '../../appraisal/peer-review/nomination';
import { answersRefusal } from '../../appraisal/peer-review/opinions';
import type { Refusal as RuleRefusal } from '../../appraisal/refusal';
import { PEER_CONFIRMED } from '../../appraisal/workflow/visibility';
import { query } from '../../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../appraisal/workflow/open';
import { parse } from '../scoring/parse';
import { atOdds, byRules, enrol, mayAct } from '../../records/session';
import { createRecord, deleteRecord } from '../../records/store';
import { feedbackMissing, keptVerdict } from '../../records/verdict';
import { adding, changing, gone, nothing } from '../../records/writing';
import { peerReviews, peerReviewScope } from '../../scope/peer-reviews';
import { readCandidate } from './candidate';
import { answerForms, type anyAnswers, nomination, nominationVerdict } from './forms';

/** Colleagues are named by the employee or drawn by the unit, confirmed by the appraiser, and answer once. */

const DECIDED: RuleRefusal = {
  code: 'ALREADY_DECIDED',
  message: { id: 'Usulan ini sudah diputuskan', en: 'This nomination has been decided' },
};
const ANSWERED: RuleRefusal = {
  code: 'ALREADY_ANSWERED',
  message: { id: 'Anda sudah menjawab', en: 'You have answered already' },
};
const CLOSED: RuleRefusal = {
  code: 'ANSWERS_CLOSED',
  message: {
    id: 'Hasil sudah pernah disampaikan, jawaban rekan ditutup',
    en: 'A result was delivered before: answers of peers are closed',
  },
};

const NAMING = ['employee', 'performanceTeam'];

export const nominate = adding(
  nomination,
  peerReviewScope,
  async (session, standing, { data: { appraisal, peer } }) => {
    const acting = mayAct(standing, NAMING, 'nomination');
    if (!acting.ok) return acting;
    const candidate = await readCandidate(session.trx, peer, standing.ground, session.now);
    const broken = byRules(candidateRefusals(candidate, standing.ground.peerCap));
    if (broken) return broken;
    const id = await createRecord(session.strapi, peerReviews, {
      appraisal,
      peer,
      nominatedBy: acting.as.role,
      state: 'nominated',
    });
    return { ok: true, id };
  },
  // Nobody is named twice at the same moment.
  { willEnrol: true, populate: '*' },
);

/** Whoever named somebody may take it back until it is decided. */
export const withdraw = changing(peerReviews, nothing, async (session, { record, standing }) => {
  const acting = mayAct(standing, [record.nominated_by], 'nomination');
  if (!acting.ok) return acting;
  if (record.state !== 'nominated') return atOdds(DECIDED, standing.path);
  await deleteRecord(session, peerReviews, record.document_id);
  return gone;
});

/** A confirmed peer takes part in the appraisal from then on. */
export const judge = changing(
  peerReviews,
  nominationVerdict,
  async (session, { record, standing }, { verdict, feedback = null }) => {
    const { trx, now } = session;
    const acting = mayAct(standing, ['appraiser'], 'judging');
    if (!acting.ok) return acting;
    if (record.state !== 'nominated') return atOdds(DECIDED, standing.path);
    const unfounded = byRules(verdict === 'declined' && feedback === null ? [feedbackMissing] : []);
    if (unfounded) return unfounded;
    if (verdict === 'confirmed') {
      const candidate = await readCandidate(trx, record.peer, standing.ground, now);
      const against = candidate && [roleRefusal(candidate), capRefusal(candidate, standing.ground.peerCap)];
      const broken = byRules((against ?? []).filter((one) => one !== null));
      if (broken) return broken;
      const change = { role: 'peer', start: [record.peer] };
      const enrolled = await enrol(session, record.appraisal, {
        event: PEER_CONFIRMED,
        as: acting.as,
        change,
      });
      if (!enrolled.ok) return enrolled;
    }
    await query(
      trx,
      `UPDATE peer_reviews SET state = ?, feedback = ?, decision = ?::jsonb, updated_at = ? WHERE document_id = ?`,
      [
        verdict,
        feedback,
        JSON.stringify(keptVerdict(acting.as, verdict, feedback, now)),
        now,
        record.document_id,
      ],
    );
    return {
      ok: true,
      body: () => Promise.resolve({ data: { documentId: record.document_id, state: verdict } }),
    };
  },
  { willEnrol: true },
);

/** Once, by the peer alone. The row keeps its stamp of change, which others could tell the moment from. */
export const answer = changing(peerReviews, nothing, async (session, { record, standing }, body) => {
  const { trx, now, caller } = session;
  const { ground, path } = standing;
  const form: z.ZodType<z.infer<typeof anyAnswers>> = answerForms[ground.ruleSet];
  const parsed = parse(form, body ?? {});
  if (!parsed.ok) return parsed;
  const acting = mayAct(standing, record.peer === caller.id ? ['peer'] : [], 'answering');
  if (!acting.ok) return acting;
  if (record.answered_at !== null) return atOdds(ANSWERED, path);
  // What the employee was shown stays the whole of it: a later answer would stand out.
  const shownBefore = await query(
    trx,
    `SELECT 1 FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
     WHERE i.subject_type = ? AND i.subject_id = ? AND h.to_path = 'delivered' LIMIT 1`,
    [APPRAISAL, record.appraisal],
  );
  if (shownBefore.length > 0) return atOdds(CLOSED, path);
  const { answers, comment = null } = parsed.value;
  const refusal = answersRefusal(answers, ground.ruleSet);
  const incomplete = byRules(refusal ? [refusal] : []);
  if (incomplete) return incomplete;
  await query(
    trx,
    `UPDATE peer_reviews SET answers = ?::jsonb, comment = ?, answered_at = ? WHERE document_id = ?`,
    [JSON.stringify(answers), comment, now, record.document_id],
  );
  return {
    ok: true,
    body: () => Promise.resolve({ data: { documentId: record.document_id, answeredAt: now.toISOString() } }),
  };
});
