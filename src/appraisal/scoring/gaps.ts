import type { Behaviour, Rating, WorkResult } from '../plan';

const STEP: Record<Rating, number> = { below: 0, meets: 1, above: 2 };

/** What supervisor and employee see differently. */
export interface PerceptionGap {
  kind: 'indicator' | 'behaviour';
  /** The indicator's key, or the behaviour value. */
  key: string;
  selfRating: Rating;
  rating: Rating;
  /** Appraiser minus employee, −2 to 2: negative where the appraiser sees less than the employee feels. */
  steps: number;
}

/** What a gap is looked for in. */
export interface Perceived {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
}

interface TwiceRated {
  selfRating?: Rating | null;
  rating?: Rating | null;
}

const gapOf = (
  kind: PerceptionGap['kind'],
  key: string,
  { selfRating, rating }: TwiceRated,
): PerceptionGap[] =>
  selfRating && rating ? [{ kind, key, selfRating, rating, steps: STEP[rating] - STEP[selfRating] }] : [];

/** Everything that both have rated, indicators first; also where they agree (0 steps). */
export const perceptionGaps = ({ workResults, behaviours }: Perceived): PerceptionGap[] => [
  ...workResults.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => gapOf('indicator', indicator.key, indicator)),
  ),
  ...behaviours.flatMap((behaviour) => gapOf('behaviour', behaviour.value, behaviour)),
];

/** The gaps of more than `size` steps, in either direction: those to talk through. */
export const gapsOver = (gaps: readonly PerceptionGap[], size: number): PerceptionGap[] =>
  gaps.filter(({ steps }) => Math.abs(steps) > size);
