import type { Behaviour, BehaviourValue, WorkResult } from '../plan';
import { exact } from '../scoring/exact';
import type { PredicateBand } from '../scoring/settings';

/** What was rated low, from which needs for training are derived (PP 30/2019, follow-up of the appraisal). */

export type LowItem =
  | { kind: 'behaviour'; value: BehaviourValue }
  | { kind: 'indicator'; key: string; title: string; libraryIndicator: string | null };

/** In the numeric rule set a behaviour below the policy's band "fair" is low; without such a band none is. */
const isLow = (
  { rating, score }: Pick<Behaviour, 'rating' | 'score'>,
  bands: readonly PredicateBand[],
): boolean => {
  const fair = bands.find(({ predicate }) => predicate === 'fair');
  return (
    rating === 'below' ||
    (rating == null && score != null && fair !== undefined && exact(score).lt(exact(fair.from)))
  );
};

/** Indicators and values that the appraiser rated below expectation, in the order of the plan. */
export const lowItems = (
  {
    workResults,
    behaviours,
  }: {
    workResults: readonly WorkResult[];
    behaviours: readonly Behaviour[];
  },
  bands: readonly PredicateBand[],
): LowItem[] => [
  ...workResults
    .flatMap(({ indicators }) => indicators)
    .filter(({ rating }) => rating === 'below')
    .map(({ key, title, libraryIndicator }) => ({
      kind: 'indicator' as const,
      key,
      title,
      libraryIndicator: libraryIndicator ?? null,
    })),
  ...behaviours
    .filter((one) => isLow(one, bands))
    .map(({ value }) => ({ kind: 'behaviour' as const, value })),
];
