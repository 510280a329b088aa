import type { Behaviour, BehaviourValue, WorkResult } from '../plan';

/** What was rated low, from which needs for training are derived (PP 30/2019, follow-up of the appraisal). */

export type LowItem =
  | { kind: 'behaviour'; value: BehaviourValue }
  | { kind: 'indicator'; key: string; title: string; libraryIndicator: string | null };

/** In the numeric rule set a behaviour below the band "fair" (70) is low. */
const FAIR = 70;

const isLow = ({ rating, score }: Pick<Behaviour, 'rating' | 'score'>): boolean =>
  rating === 'below' || (rating == null && score != null && Number(score) < FAIR);

/** Indicators and values that the appraiser rated below expectation, in the order of the plan. */
export const lowItems = ({
  workResults,
  behaviours,
}: {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
}): LowItem[] => [
  ...workResults
    .flatMap(({ indicators }) => indicators)
    .filter(({ rating }) => rating === 'below')
    .map(({ key, title, libraryIndicator }) => ({
      kind: 'indicator' as const,
      key,
      title,
      libraryIndicator: libraryIndicator ?? null,
    })),
  ...behaviours.filter(isLow).map(({ value }) => ({ kind: 'behaviour' as const, value })),
];
