import type { Behaviour, Rating, WorkResult } from '../plan';
import { isRefused, type Text } from '../refusal';
import { judgeNumeric } from '../scoring/numeric';
import { judgeQuadrant } from '../scoring/quadrant-judgement';
import { gapsOver, perceptionGaps, type PerceptionGap } from '../scoring/gaps';
import type { AppraisalFacts, Result } from './facts';
import type { GivenReview } from './forms';

/** What a review amounts to: the plan with its ratings, the result, what departs from its suggestion, the gaps. */
export interface Judgement {
  workResults: WorkResult[];
  behaviours: Behaviour[];
  result: Result;
  /** What is rated otherwise than the system suggests, by name. */
  departures: Text[];
  gaps: PerceptionGap[];
}

export interface Unjudged {
  refused: { code: string; message: { id: string; en: string }; path?: string };
}

export const ratedPlan = (plan: WorkResult[], { ratings }: GivenReview): WorkResult[] => {
  const given = new Map(ratings.map((one) => [one.indicator, one]));
  return plan.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => {
      const rated = given.get(indicator.key);
      return {
        ...indicator,
        realisation: rated?.realisation ?? indicator.realisation ?? null,
        rating: rated?.rating ?? null,
        note: rated?.note ?? null,
      };
    }),
  }));
};

export const ratedBehaviours = (before: Behaviour[], { behaviours }: GivenReview): Behaviour[] =>
  behaviours.map((given) => {
    const self = before.find(({ value }) => value === given.value);
    return {
      value: given.value,
      rating: given.rating ?? null,
      ...('score' in given ? { score: given.score } : {}),
      note: given.note ?? null,
      selfRating: self?.selfRating ?? null,
      ...(self?.selfScore == null ? {} : { selfScore: self.selfScore }),
      selfNote: self?.selfNote ?? null,
    };
  });

/** Judges a review by the policy's rule set: the very functions behind the calculators. */
export const judge = (facts: AppraisalFacts, review: GivenReview): Judgement | Unjudged => {
  const { subject, policy, unitHead } = facts;
  const workResults = ratedPlan(subject.workResults, review);
  const behaviours = ratedBehaviours(subject.behaviours, review);
  const perceived = { workResults, behaviours, selfAssessment: subject.selfAssessment };
  const gaps = gapsOver(
    perceptionGaps(perceived, policy.ruleSet === 'numeric' ? policy.scoring : null),
    policy.scoring.gapSize,
  );

  if (policy.ruleSet === 'numeric') {
    const numeric = judgeNumeric(
      { workResults, behaviours, peerOpinions: facts.peerOpinions, beneficialIdea: facts.beneficialIdea },
      policy.scoring,
    );
    if (isRefused(numeric)) return { refused: numeric.refusal };
    const { predicate, score, explanation } = numeric;
    const result = { resultRating: null, behaviourRating: null, predicate, score, explanation };
    return { workResults, behaviours, result, departures: [], gaps };
  }

  const decided: { resultRating: Rating; behaviourRating: Rating } | undefined =
    'resultRating' in review
      ? { resultRating: review.resultRating, behaviourRating: review.behaviourRating }
      : undefined;
  const quadrant = judgeQuadrant(
    { workResults, behaviours, unitHead, ...(decided ? { decided } : {}) },
    policy.scoring,
  );
  if (isRefused(quadrant)) return { refused: quadrant.refusal };
  const { resultRating, behaviourRating, predicate, explanation, departures } = quadrant;
  if (!predicate) throw new Error('a review with both ratings has a predicate');
  return {
    workResults,
    behaviours,
    result: { resultRating, behaviourRating, predicate, score: null, explanation },
    departures: departures.map(({ label }) => label),
    gaps,
  };
};
