import { RATINGS, type Rating } from '../../plan';
import type { AppraisalFacts } from '../facts';
import type { GivenReview } from '../forms';
import { judge, type Judgement } from '../judgement';
import type { Input } from '../../../../plugins/workflow/server/src/public';
import { because, listed, type Rules } from './reason';

/** Rules of the review, of its calibration and of a changed result. */

const reviewIn = ({ data }: Input<AppraisalFacts>): GivenReview => data as unknown as GivenReview;

const judged = (input: Input<AppraisalFacts>): Judgement | null => {
  const outcome = judge(input.facts, reviewIn(input));
  return 'refused' in outcome ? null : outcome;
};

const rank = (rating: Rating | null): number => (rating ? RATINGS.indexOf(rating) : -1);
/** Worst first, both rule sets. */
const PREDICATES = ['very_poor', 'poor', 'needs_improvement', 'fair', 'good', 'very_good'];

export const reviewRules: Rules = {
  // Unit heads: what their unit achieved is their result (SE MenPANRB 3/2023).
  unitAchievementIsKnown: ({ facts: { unitHead, policy } }) =>
    policy.ruleSet === 'quadrant' && unitHead && unitHead.orgAchievement === null
      ? because(
          'UNIT_ACHIEVEMENT_MISSING',
          {
            id: 'Capaian organisasi unit yang dipimpin belum ditetapkan',
            en: 'The achievement of the unit this person leads has not been set',
          },
          { fixer: 'admin' },
        )
      : null,

  resultFollowsUnit: (input) => {
    const outcome = judge(input.facts, reviewIn(input));
    if (!('refused' in outcome)) return null;
    const { code, message, path } = outcome.refused;
    // Said already by the rules that stand before this one.
    if (code === 'UNIT_ACHIEVEMENT_MISSING' || code === 'REALISATION_MISSING') return null;
    return because(code, message, { fixer: input.actor.role, ...(path ? { path } : {}) });
  },

  realisationsAreThere: (input) => {
    if (input.facts.policy.ruleSet !== 'numeric') return null;
    const outcome = judge(input.facts, reviewIn(input));
    if (!('refused' in outcome) || outcome.refused.code !== 'REALISATION_MISSING') return null;
    const { code, message, path } = outcome.refused;
    return because(code, message, { fixer: input.actor.role, ...(path ? { path } : {}) });
  },

  differingRatingHasReason: (input) => {
    const { reason } = reviewIn(input);
    const departures = judged(input)?.departures ?? [];
    if (departures.length === 0 || reason) return null;
    const names = listed(departures);
    return because(
      'REASON_REQUIRED',
      {
        id: `Penilaian berbeda dari saran sistem; tuliskan alasannya (${names.id})`,
        en: `A rating differs from its suggestion; write the reason (${names.en})`,
      },
      { fixer: input.actor.role, path: 'reason', actual: departures.length },
    );
  },

  dialogueIsDated: (input) => {
    const { policy } = input.facts;
    if (policy.gapDialogue !== 'required' || reviewIn(input).dialogueAt) return null;
    const gaps = judged(input)?.gaps ?? [];
    return gaps.length === 0
      ? null
      : because(
          'DIALOGUE_DATE_MISSING',
          {
            id: 'Penilaian diri dan penilaian atasan jauh berbeda; tetapkan tanggal dialog kinerja',
            en: 'Self-assessment and review are far apart; set a date for the performance dialogue',
          },
          { fixer: 'appraiser', path: 'dialogueAt', actual: gaps.length },
        );
  },

  // An objection may not make the result worse.
  resultIsNotWorse: (input) => {
    const before = input.facts.subject.result;
    const after = judged(input)?.result;
    if (!before || !after) return null;
    const worse =
      PREDICATES.indexOf(after.predicate) < PREDICATES.indexOf(before.predicate) ||
      rank(after.resultRating) < rank(before.resultRating) ||
      rank(after.behaviourRating) < rank(before.behaviourRating) ||
      (before.score !== null && Number(after.score) < Number(before.score));
    return worse
      ? because(
          'WORSE_THAN_BEFORE',
          {
            id: 'Keputusan keberatan tidak boleh memperburuk hasil',
            en: 'The decision on an appeal may not make the result worse',
          },
          { fixer: 'appraiserSuperior', path: 'resultRating', actual: before.predicate },
        )
      : null;
  },
};
