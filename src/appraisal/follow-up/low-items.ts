import type { Behaviour, BehaviourValue, Indicator, WorkResult } from '../plan';
import { decimals, exact } from '../scoring/exact';
import { worthOf } from '../scoring/indicator-value';
import type { ScoringSettings } from '../scoring/settings';

/** What was rated low, from which needs for training are derived (PP 30/2019, follow-up of the appraisal). */

export type LowItem =
  | { kind: 'behaviour'; value: BehaviourValue }
  | { kind: 'indicator'; key: string; title: string; libraryIndicator: string | null };

export type ItemSettings = Pick<ScoringSettings, 'bands' | 'valueBands'>;

/** What an indicator that has no rating is worth in the numeric rule set, two decimals; null without a figure. */
export const itemScore = (
  indicator: Indicator,
  settings: Pick<ItemSettings, 'valueBands'>,
): string | null => {
  const worth = indicator.rating == null ? worthOf(indicator, settings) : null;
  return worth && decimals(worth);
};

/** In the numeric rule set what is below the policy's band "fair" is low; without such a band nothing is. */
const isLow = (
  { rating, score }: Pick<Behaviour, 'rating' | 'score'>,
  { bands }: Pick<ItemSettings, 'bands'>,
): boolean => {
  const fair = bands.find(({ predicate }) => predicate === 'fair');
  return (
    rating === 'below' ||
    (rating == null && score != null && fair !== undefined && exact(score).lt(exact(fair.from)))
  );
};

/**
 * Indicators and values that the appraiser rated below expectation, in the order of the plan.
 * @param settings in the numeric rule set its bands; null in the quadrant one, where ratings alone count
 */
export const lowItems = (
  {
    workResults,
    behaviours,
  }: {
    workResults: readonly WorkResult[];
    behaviours: readonly Behaviour[];
  },
  settings: ItemSettings | null,
): LowItem[] => [
  ...workResults
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => {
      const { rating = null } = indicator;
      return isLow({ rating, score: settings && itemScore(indicator, settings) }, settings ?? { bands: [] });
    })
    .map(({ key, title, libraryIndicator }) => ({
      kind: 'indicator' as const,
      key,
      title,
      libraryIndicator: libraryIndicator ?? null,
    })),
  ...behaviours
    .filter((one) => isLow(one, settings ?? { bands: [] }))
    .map(({ value }) => ({ kind: 'behaviour' as const, value })),
];
