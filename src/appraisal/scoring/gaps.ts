import type Fraction from 'fraction.js';
import type { Behaviour, Figure, Rating, WorkResult } from '../plan';
import { decimals, exact, parseFigure } from './exact';
import { worthOf } from './indicator-value';
import type { ScoringSettings } from './settings';

const STEP: Record<Rating, number> = { below: 0, meets: 1, above: 2 };

/** What supervisor and employee see differently. */
export interface PerceptionGap {
  kind: 'indicator' | 'behaviour';
  /** The indicator's key, or the behaviour value. */
  key: string;
  /** Null in the numeric rule set, which has figures. */
  selfRating: Rating | null;
  rating: Rating | null;
  /** In the numeric rule set, 0–120 with two decimals: what each side's figure is worth. */
  selfScore?: string;
  score?: string;
  /**
   * Appraiser minus employee, negative where the appraiser sees less than the employee feels: −2 to 2 between ratings,
   * −4 to 4 between the bands of the predicates.
   */
  steps: number;
}

/** What a gap is looked for in. */
export interface Perceived {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
  /** What the employee handed in: the realisation may be another by now. */
  selfAssessment?: { ratings: readonly { indicator: string; realisation?: unknown }[] } | null;
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

type Numbers = Pick<ScoringSettings, 'valueBands' | 'bands'>;

/** Which band of the predicates a value lies in, 0 the highest: an idea is asked for of the whole, not of one item. */
const bandOf = (value: Fraction, bands: Numbers['bands']): number =>
  bands.findIndex(({ from }) => value.gte(exact(from)));

const numericGap = (
  kind: PerceptionGap['kind'],
  key: string,
  own: Fraction | null,
  given: Fraction | null,
  { bands }: Numbers,
): PerceptionGap[] =>
  own && given
    ? [
        {
          kind,
          key,
          selfRating: null,
          rating: null,
          selfScore: decimals(own),
          score: decimals(given),
          steps: bandOf(own, bands) - bandOf(given, bands),
        },
      ]
    : [];

const numericGaps = (
  { workResults, behaviours, selfAssessment }: Perceived,
  numbers: Numbers,
): PerceptionGap[] => {
  const own = new Map(selfAssessment?.ratings.map(({ indicator, realisation }) => [indicator, realisation]));
  return [
    ...workResults.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => {
        const realisation = (own.get(indicator.key) ?? null) as Figure | null;
        const seen = worthOf({ ...indicator, realisation }, numbers);
        return numericGap('indicator', indicator.key, seen, worthOf(indicator, numbers), numbers);
      }),
    ),
    ...behaviours.flatMap(({ value, selfScore, score }) =>
      numericGap('behaviour', value, parseFigure(selfScore), parseFigure(score), numbers),
    ),
  ];
};

/**
 * Everything that both have rated, indicators first; also where they agree (0 steps).
 * @param numbers in the numeric rule set: its values and bands
 */
export const perceptionGaps = (perceived: Perceived, numbers: Numbers | null = null): PerceptionGap[] =>
  numbers
    ? numericGaps(perceived, numbers)
    : [
        ...perceived.workResults.flatMap(({ indicators }) =>
          indicators.flatMap((indicator) => gapOf('indicator', indicator.key, indicator)),
        ),
        ...perceived.behaviours.flatMap((behaviour) => gapOf('behaviour', behaviour.value, behaviour)),
      ];

/** The gaps of more than `size` steps, in either direction: those to talk through. */
export const gapsOver = (gaps: readonly PerceptionGap[], size: number): PerceptionGap[] =>
  gaps.filter(({ steps }) => Math.abs(steps) > size);
