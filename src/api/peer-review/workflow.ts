import type { Core } from '@strapi/strapi';
import {
  query,
  workflowOf,
  type ActingAs,
  type Binding,
  type Queryable,
  type Transaction,
  type Written,
} from '../../../plugins/workflow/server/src/public';
import {
  peerReviewDefinition,
  type ReviewFacts,
  type ReviewFields,
} from '../../appraisal/peer-review/definition';
import { PEER_CONFIRMED, PEER_RELEASED } from '../../appraisal/workflow/visibility';
import { recordBinding } from '../../records/binding';
import { APPRAISAL } from '../appraisal/workflow/open';
import { readCandidate } from './candidate';

const REVIEWS = `
  SELECT r.document_id AS id, a.document_id AS appraisal, p.document_id AS peer, r.nominated_by AS "nominatedBy",
    r.feedback, r.answers::json, r.comment, r.answered_at::text AS "answeredAt",
    EXISTS (SELECT 1 FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
      WHERE i.subject_type = '${APPRAISAL}' AND i.subject_id = a.document_id AND h.to_path = 'delivered') AS delivered
  FROM peer_reviews r JOIN appraisals a ON a.id = r.appraisal_id JOIN employees p ON p.id = r.peer_id
  WHERE r.document_id = ANY (?)`;

type ReviewRow = ReviewFields & { id: string; appraisal: string; delivered: boolean };

const readReviews = (on: Queryable, ids: string[]) => query<ReviewRow>(on, REVIEWS, [ids]);

const SYSTEM: ActingAs = { id: null, name: 'system', role: 'system' };

/** A confirmed peer takes part in the appraisal too, and one who declines after all does so no more. */
const followInAppraisal = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { facts: { subject, ground }, decision, now }: Written<ReviewFacts>,
): Promise<void> => {
  const turnover = decision.participants.find(({ role }) => role === 'peer');
  const [step] = decision.steps;
  if (!turnover || !step) return;
  const workflow = workflowOf(strapi);
  const appraisals = workflow.registry.byUid(APPRAISAL);
  if (!appraisals) throw new Error('the appraisal workflow is not registered');
  const joins = turnover.started.length > 0;
  const given = joins
    ? { event: PEER_CONFIRMED, as: step.actor, change: { role: 'peer', start: [subject.peer] } }
    : // Not by name: who declines may be one whom the employee does not know of.
      { event: PEER_RELEASED, as: SYSTEM, change: { role: 'peer', end: { principal: subject.peer } } };
  const done = await workflow.enrolIn(trx, appraisals, ground.appraisal, given, now);
  if (!done.ok) throw new Error(`${given.event} of ${ground.appraisal} was refused: ${done.code}`);
};

/** Ties peer reviews to their table. */
export const peerReviewBinding = (strapi: Core.Strapi): Binding<ReviewFacts> => {
  const binding = recordBinding<ReviewRow, ReviewFacts>(peerReviewDefinition, {
    read: readReviews,
    facts: async ({ id, appraisal: _appraisal, delivered, ...subject }, ground, { on, event, now }) => {
      const settles = event === 'NOMINATE' || event === 'CONFIRM';
      const candidate = await readCandidate(on, subject.peer, ground, now, { review: id, alone: settles });
      if (!candidate) throw new Error(`peer review ${id} names nobody`);
      return { subject, ground, candidate, wasDelivered: delivered };
    },
  });
  return {
    ...binding,
    title: ({ ground }) => ground.employee.name,
    within: (facts) => ({
      subjectType: APPRAISAL,
      subjectId: facts.ground.appraisal,
      // Whom the unit draws the employee does not learn.
      ...(facts.subject.nominatedBy === 'performanceTeam' ? { hiddenFrom: ['employee'] } : {}),
    }),
    writesOuter: true,
    afterWrite: (trx, written) => followInAppraisal(strapi, trx, written),
  };
};
