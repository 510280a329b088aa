import type { Rating } from '../plan';
import { decimals, exact, mean } from '../scoring/exact';
import { countRatings, ratingOfMost, type RatingCounts } from '../scoring/quadrant';
import type { ScoringSettings } from '../scoring/settings';
import type { PeriodicResult } from './facts';

/** What the months or quarters say of the year: shown beside the annual appraisal, which decides on its own. */
export interface PeriodicSummary {
  periods: number;
  evaluated: number;
  result: RatingCounts;
  behaviour: RatingCounts;
  /** As results suggest a rating: above = most above and none below, below = most below, else meets. */
  suggested: { resultRating: Rating | null; behaviourRating: Rating | null };
  /** Means over the evaluated periods, half-up to 2 decimals; null where none has a figure. */
  skp: string | null;
  score: string | null;
}

type Summed = Pick<PeriodicResult, 'resultRating' | 'behaviourRating' | 'skp' | 'score'>;

const meanOf = (figures: (string | null)[]): string | null => {
  const given = figures.flatMap((one) => (one === null ? [] : [exact(one)]));
  return given.length === 0 ? null : decimals(mean(given));
};

export const summaryOf = (
  periods: readonly { result: Summed | null }[],
  { mostIsOver }: Pick<ScoringSettings, 'mostIsOver'>,
): PeriodicSummary => {
  const results = periods.flatMap(({ result }) => result ?? []);
  const result = countRatings(results.map(({ resultRating }) => resultRating));
  const behaviour = countRatings(results.map(({ behaviourRating }) => behaviourRating));
  return {
    periods: periods.length,
    evaluated: results.length,
    result,
    behaviour,
    suggested: {
      resultRating: ratingOfMost(result, result.below === 0, mostIsOver),
      behaviourRating: ratingOfMost(behaviour, behaviour.below === 0, mostIsOver),
    },
    skp: meanOf(results.map(({ skp }) => skp)),
    score: meanOf(results.map(({ score }) => score)),
  };
};
