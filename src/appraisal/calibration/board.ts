import type { OrgAchievement, Predicate, QuadrantPredicate, Rating, RuleSet } from '../plan';
import { QUADRANT_PREDICATES } from '../plan';
import { checkDistribution, type DistributionBreach, type PredicateCounts } from '../scoring/distribution';
import { QUADRANT } from '../scoring/quadrant';
import type { ScoringSettings } from '../scoring/settings';

/** What a calibration panel looks at: the people of a unit with their ratings, held against the guide (SE 3/2023). */

export interface Rated {
  appraisal: string;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate;
}

/** How the predicates of some people stand to the guide. `breaches` is empty where there is none to hold against. */
export interface Distribution {
  people: number;
  counts: PredicateCounts;
  /** Percent of the people, 2 decimals; null of nobody. */
  percent: Record<QuadrantPredicate, string> | null;
  /** The unit is too small for percentages, its achievement isn't known, or figures decide (numeric rule set). */
  skipped: boolean;
  breaches: DistributionBreach[];
}

export interface Guide {
  ruleSet: RuleSet;
  orgAchievement: OrgAchievement | null;
  settings: Pick<ScoringSettings, 'distribution' | 'minimumUnitSize' | 'unitHeadRating'>;
}

const isQuadrant = (predicate: Predicate): predicate is QuadrantPredicate =>
  (QUADRANT_PREDICATES as readonly string[]).includes(predicate);

/** `fair` of the numeric rule set has the place of needs_improvement. */
const countsOf = (people: readonly Pick<Rated, 'predicate'>[]): PredicateCounts => {
  const counts = Object.fromEntries(QUADRANT_PREDICATES.map((name) => [name, 0])) as PredicateCounts;
  for (const { predicate } of people) counts[isQuadrant(predicate) ? predicate : 'needs_improvement'] += 1;
  return counts;
};

/** Hundredths of a percent, half-up, in whole numbers. */
const percentOf = (number: number, of: number): string => {
  const hundredths = Math.floor((number * 20_000 + of) / (2 * of));
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
};

/** The predicates of these people against the guide for the achievement of their unit. */
export const distributionOf = (
  people: readonly Pick<Rated, 'predicate'>[],
  { ruleSet, orgAchievement, settings }: Guide,
): Distribution => {
  const counts = countsOf(people);
  const number = people.length;
  const percent =
    number === 0
      ? null
      : (Object.fromEntries(
          QUADRANT_PREDICATES.map((name) => [name, percentOf(counts[name], number)]),
        ) as Record<QuadrantPredicate, string>);
  if (ruleSet === 'numeric' || !orgAchievement) {
    return { people: number, counts, percent, skipped: true, breaches: [] };
  }
  const check = checkDistribution(orgAchievement, counts, settings.minimumUnitSize, settings.distribution);
  return { people: number, counts, percent, skipped: check.skipped, breaches: check.breaches };
};

/** A rating that somebody thinks about giving. */
export interface Change {
  appraisal: string;
  resultRating?: Rating | null;
  behaviourRating?: Rating | null;
}

/** The people as they would stand with these ratings: the quadrant says the predicate. Nothing else is changed. */
export const supposing = <P extends Rated>(people: readonly P[], changes: readonly Change[]): P[] => {
  const by = new Map(changes.map((change) => [change.appraisal, change]));
  return people.map((person) => {
    const change = by.get(person.appraisal);
    if (!change) return person;
    const resultRating = change.resultRating ?? person.resultRating;
    const behaviourRating = change.behaviourRating ?? person.behaviourRating;
    if (!resultRating || !behaviourRating) return person;
    return { ...person, resultRating, behaviourRating, predicate: QUADRANT[resultRating][behaviourRating] };
  });
};

/** Who stands otherwise than before. */
export const movedPeople = (
  before: readonly Rated[],
  after: readonly Rated[],
): { appraisal: string; from: Predicate; to: Predicate }[] => {
  const then = new Map(before.map(({ appraisal, predicate }) => [appraisal, predicate]));
  return after.flatMap(({ appraisal, predicate }) => {
    const from = then.get(appraisal);
    return from && from !== predicate ? [{ appraisal, from, to: predicate }] : [];
  });
};
