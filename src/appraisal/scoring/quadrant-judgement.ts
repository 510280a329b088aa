import type { Behaviour, QuadrantPredicate, Rating, WorkResult } from '../plan';
import { isRefused, type Refused, type Text } from '../refusal';
import { refuseRepeatedValue } from './behaviours';
import { explain, onLegalBasis, type Explanation } from './explanation';
import { LABELS } from './labels';
import {
  QUADRANT,
  resultOfUnitHead,
  suggestForBehaviours,
  suggestForIndicator,
  suggestForResults,
  type UnitHead,
} from './quadrant';
import { explainBehaviours, explainDecided, explainResults, explainUnitHead } from './quadrant-explanation';
import { QUADRANT_RULES } from './quadrant-rules';
import type { ScoringSettings } from './settings';

/** What is judged. `decided`: the ratings an official gave; without them the suggestions stand. */
export interface QuadrantInput {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
  unitHead?: UnitHead | null;
  decided?: { resultRating?: Rating | null; behaviourRating?: Rating | null };
}

/** A rating that differs from its suggestion: an official gives a reason for it. */
export interface Departure {
  path: string;
  /** What people call it. */
  label: Text;
  suggested: Rating;
  given: Rating;
}

/** Ratings and predicate are null as long as there is neither a suggestion nor a decision. */
export interface QuadrantJudgement {
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: QuadrantPredicate | null;
  suggested: { resultRating: Rating | null; behaviourRating: Rating | null };
  departures: Departure[];
  explanation: Explanation;
}

export type QuadrantCode = 'UNIT_ACHIEVEMENT_MISSING' | 'RESULT_FROM_UNIT' | 'BEHAVIOUR_REPEATED';

/** A suggestion with the tree that leads to it. */
interface Suggestion {
  rating: Rating | null;
  explanation: Explanation;
}

const departure = (
  path: string,
  label: Text,
  suggested: Rating | null,
  given?: Rating | null,
): Departure[] => (suggested && given && suggested !== given ? [{ path, label, suggested, given }] : []);

const departuresOfIndicators = (workResults: readonly WorkResult[], settings: ScoringSettings): Departure[] =>
  workResults.flatMap(({ indicators }, result) =>
    indicators.flatMap((indicator, position) =>
      departure(
        `workResults.${result}.indicators.${position}.rating`,
        { id: indicator.title, en: indicator.title },
        suggestForIndicator(indicator, settings),
        indicator.rating,
      ),
    ),
  );

const suggestResult = (
  { workResults, unitHead, decided }: QuadrantInput,
  settings: ScoringSettings,
): Suggestion | Refused<QuadrantCode> => {
  if (!unitHead) {
    const rating = suggestForResults(workResults, settings);
    return { rating, explanation: explainResults(workResults, settings) };
  }
  const fromUnit = resultOfUnitHead(unitHead, settings, decided?.resultRating);
  if (isRefused(fromUnit)) return fromUnit;
  return { rating: fromUnit.resultRating, explanation: explainUnitHead(fromUnit.orgAchievement, settings) };
};

const decideOn = ({ rating, explanation }: Suggestion, decided?: Rating | null): Suggestion =>
  decided ? { rating: decided, explanation: explainDecided(decided, explanation) } : { rating, explanation };

/** The predicate of both ratings. The inputs show the row of the quadrant, by behaviour rating. */
const readPredicate = (
  result: Suggestion,
  behaviour: Suggestion,
  { policyVersion, legalBasis }: ScoringSettings,
): Pick<QuadrantJudgement, 'predicate' | 'explanation'> => {
  const row = result.rating && QUADRANT[result.rating];
  const predicate = row && behaviour.rating && row[behaviour.rating];
  const explanation = explain(predicate ? QUADRANT_RULES.predicate : QUADRANT_RULES.predicateOpen, {
    label: LABELS.predicate,
    value: predicate,
    inputs: { resultRating: result.rating, behaviourRating: behaviour.rating, ...row, policy: policyVersion },
    children: [result.explanation, behaviour.explanation],
  });
  return { predicate, explanation: onLegalBasis(explanation, legalBasis) };
};

/**
 * Judges by the quadrant rule set, PermenPANRB 6/2022 arts 24–25: suggests both ratings, lets an official's decision
 * stand over the suggestion, and reads the predicate from the quadrant. Weights enter no rating.
 * Refuses `UNIT_ACHIEVEMENT_MISSING`, `RESULT_FROM_UNIT` (unit heads) and `BEHAVIOUR_REPEATED`.
 */
export const judgeQuadrant = (
  input: QuadrantInput,
  settings: ScoringSettings,
): QuadrantJudgement | Refused<QuadrantCode> => {
  const repeated = refuseRepeatedValue(input.behaviours);
  if (repeated) return repeated;
  const suggestedResult = suggestResult(input, settings);
  if (isRefused(suggestedResult)) return suggestedResult;
  const suggestedBehaviour: Suggestion = {
    rating: suggestForBehaviours(input.behaviours, settings),
    explanation: explainBehaviours(input.behaviours, settings),
  };

  const { decided } = input;
  const result = decideOn(suggestedResult, decided?.resultRating);
  const behaviour = decideOn(suggestedBehaviour, decided?.behaviourRating);
  return {
    resultRating: result.rating,
    behaviourRating: behaviour.rating,
    ...readPredicate(result, behaviour, settings),
    suggested: { resultRating: suggestedResult.rating, behaviourRating: suggestedBehaviour.rating },
    departures: [
      ...departuresOfIndicators(input.workResults, settings),
      ...departure('resultRating', LABELS.resultRating, suggestedResult.rating, decided?.resultRating),
      ...departure(
        'behaviourRating',
        LABELS.behaviourRating,
        suggestedBehaviour.rating,
        decided?.behaviourRating,
      ),
    ],
  };
};
