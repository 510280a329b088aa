import type Fraction from 'fraction.js';
import {
  BEHAVIOUR_VALUES,
  type Behaviour,
  type Indicator,
  type OrgAchievement,
  type QuadrantPredicate,
  type Rating,
  type WorkResult,
} from '../plan';
import type { Refused } from '../refusal';
import { achievement } from './achievement';
import { behaviourOf } from './behaviours';
import { exact } from './exact';
import { refuse } from './refusals';
import type { ScoringSettings } from './settings';

/** PermenPANRB 6/2022: [result rating][behaviour rating] gives the predicate. */
export const QUADRANT: Record<Rating, Record<Rating, QuadrantPredicate>> = {
  above: { below: 'poor', meets: 'good', above: 'very_good' },
  meets: { below: 'poor', meets: 'good', above: 'good' },
  below: { below: 'very_poor', meets: 'needs_improvement', above: 'needs_improvement' },
};

export type SuggestionSettings = Pick<ScoringSettings, 'thresholds' | 'mostIsOver'>;

/** How many of each rating; `without`: those that have none and are left out of the count. */
export type RatingCounts = Record<Rating | 'without', number>;

export const countRatings = (ratings: readonly (Rating | null)[]): RatingCounts => {
  const count = (wanted: Rating | null): number => ratings.filter((rating) => rating === wanted).length;
  return { above: count('above'), meets: count('meets'), below: count('below'), without: count(null) };
};

/** The ratings of the seven values; `without` are those still to be rated. */
export const countBehaviours = (behaviours: readonly Behaviour[]): RatingCounts =>
  countRatings(BEHAVIOUR_VALUES.map((value) => behaviourOf(behaviours, value)?.rating ?? null));

/** The rating that most have, where `aboveIsOpen` allows an above; null where nothing was counted. */
export const ratingOfMost = (
  { above, meets, below }: RatingCounts,
  aboveIsOpen: boolean,
  mostIsOver: ScoringSettings['mostIsOver'],
): Rating | null => {
  const counted = above + meets + below;
  const isMost = (number: number): boolean =>
    exact(mostIsOver)
      .mul(counted)
      .lt(number * 100);
  if (counted === 0) return null;
  if (isMost(above) && aboveIsOpen) return 'above';
  return isMost(below) ? 'below' : 'meets';
};

/** The suggestion for c percent, unrounded; both thresholds themselves still meet the expectation. Null without c. */
export const suggestForAchievement = (
  c: Fraction | null,
  { below, above }: ScoringSettings['thresholds'],
): Rating | null => {
  if (!c) return null;
  if (c.lt(exact(below))) return 'below';
  return c.gt(exact(above)) ? 'above' : 'meets';
};

/** What the realisation of an indicator suggests, whatever rating was given. */
export const suggestForIndicator = (indicator: Indicator, settings: SuggestionSettings): Rating | null =>
  suggestForAchievement(achievement(indicator).c, settings.thresholds);

/** What counts for an indicator: a rating wins over a realisation. */
export const indicatorRating = (indicator: Indicator, settings: SuggestionSettings): Rating | null =>
  indicator.rating ?? suggestForIndicator(indicator, settings);

/** Above: more than half of its indicators above and none below; below: more than half below; else meets. */
export const suggestForWorkResult = (result: WorkResult, settings: SuggestionSettings): Rating | null => {
  const counts = countRatings(result.indicators.map((indicator) => indicatorRating(indicator, settings)));
  return ratingOfMost(counts, counts.below === 0, settings.mostIsOver);
};

/**
 * The suggested result rating, PermenPANRB 6/2022: above = most work results above and no primary one below;
 * below = most below; else meets. Primary and additional ones count alike; null where none has a suggestion.
 */
export const suggestForResults = (
  workResults: readonly WorkResult[],
  settings: SuggestionSettings,
): Rating | null => {
  const suggested = workResults.map((result) => suggestForWorkResult(result, settings));
  const primaryIsBelow = workResults.some(
    ({ kind }, position) => kind === 'primary' && suggested[position] === 'below',
  );
  return ratingOfMost(countRatings(suggested), !primaryIsBelow, settings.mostIsOver);
};

/** Above: more than half of the seven above and none below; below: more than half below; null until all are rated. */
export const suggestForBehaviours = (
  behaviours: readonly Behaviour[],
  settings: Pick<ScoringSettings, 'mostIsOver'>,
): Rating | null => {
  const counts = countBehaviours(behaviours);
  return counts.without > 0 ? null : ratingOfMost(counts, counts.below === 0, settings.mostIsOver);
};

/** The head of a unit: whose achievement is missing as long as nobody has set it. */
export interface UnitHead {
  orgAchievement?: OrgAchievement | null;
}

/**
 * The result rating of a unit head is the achievement of the unit led. Refuses `UNIT_ACHIEVEMENT_MISSING`, and another
 * rating that an official gives instead: `RESULT_FROM_UNIT`.
 */
export const resultOfUnitHead = (
  { orgAchievement }: UnitHead,
  settings: Pick<ScoringSettings, 'unitHeadRating'>,
  given?: Rating | null,
):
  | { resultRating: Rating; orgAchievement: OrgAchievement }
  | Refused<'UNIT_ACHIEVEMENT_MISSING' | 'RESULT_FROM_UNIT'> => {
  if (!orgAchievement) return refuse('UNIT_ACHIEVEMENT_MISSING', 'unitHead.orgAchievement');
  const resultRating = settings.unitHeadRating[orgAchievement];
  if (given && given !== resultRating) return refuse('RESULT_FROM_UNIT', 'resultRating', given);
  return { resultRating, orgAchievement };
};
