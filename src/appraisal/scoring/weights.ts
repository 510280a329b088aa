import Fraction from 'fraction.js';
import type { WorkResult } from '../plan';
import { allOrRefused, isRefused, type Refused } from '../refusal';
import { exactText, parseFigure, sum } from './exact';
import { placed, placedIndicators, type PlacedIndicator } from './places';
import { refuse } from './refusals';

/** The weight in percent; none counts as 0. Refuses `WEIGHT_INVALID` text and what is below 0. */
const weightOf = ({ indicator, path }: PlacedIndicator): Fraction | Refused<'WEIGHT_INVALID'> => {
  if (indicator.weight === null || indicator.weight === undefined) return new Fraction(0);
  const weight = parseFigure(indicator.weight);
  return !weight || weight.lt(0)
    ? refuse('WEIGHT_INVALID', `${path}.weight`, String(indicator.weight))
    : weight;
};

/** The weights of these indicators, in percent, in their order. */
export const weightsOf = (indicators: readonly PlacedIndicator[]): Fraction[] | Refused<'WEIGHT_INVALID'> =>
  allOrRefused(indicators.map(weightOf));

/**
 * The rule before submission, where the policy uses weights: those of all indicators of all work results, primary and
 * additional, sum to exactly 100. Null when they do; otherwise `WEIGHTS_NOT_100` with the actual sum, or
 * `WEIGHT_INVALID`.
 */
export const refuseWeights = (
  workResults: readonly WorkResult[],
): Refused<'WEIGHTS_NOT_100' | 'WEIGHT_INVALID'> | null => {
  const weights = weightsOf(placedIndicators(placed(workResults)));
  if (isRefused(weights)) return weights;
  const total = sum(weights);
  return total.equals(100) ? null : refuse('WEIGHTS_NOT_100', 'workResults', exactText(total));
};
