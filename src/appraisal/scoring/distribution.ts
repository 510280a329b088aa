import Fraction from 'fraction.js';
import { QUADRANT_PREDICATES, type Figure, type OrgAchievement, type QuadrantPredicate } from '../plan';
import { decimals, exact } from './exact';

/** People of a unit by their predicate. */
export type PredicateCounts = Record<QuadrantPredicate, number>;

export type DistributionRuleName = 'majority' | 'at_most' | 'at_least' | 'at_least_one_person';

/** One line of the guide: these predicates together, held against a limit (percent, or people for the last rule). */
export interface DistributionRule {
  predicates: readonly QuadrantPredicate[];
  rule: DistributionRuleName;
  limit: Figure;
}

export type DistributionGuide = Record<OrgAchievement, readonly DistributionRule[]>;

/** A rule that isn't kept. `limit` and `actual` are decimal strings in `unit`; `actual` is shown with 2 decimals. */
export interface DistributionBreach {
  predicates: QuadrantPredicate[];
  rule: DistributionRuleName;
  limit: string;
  actual: string;
  unit: 'percent' | 'people';
}

export interface DistributionCheck {
  people: number;
  /** The unit is too small for percentages: nothing was checked. */
  skipped: boolean;
  breaches: DistributionBreach[];
}

/** SE MenPANRB 3/2023: the guide to the distribution within a unit, by the achievement of the unit. */
export const DISTRIBUTION_GUIDE: DistributionGuide = {
  outstanding: [
    { predicates: ['very_good'], rule: 'majority', limit: 50 },
    { predicates: ['very_good'], rule: 'at_most', limit: 70 },
  ],
  good: [
    { predicates: ['good'], rule: 'majority', limit: 50 },
    { predicates: ['good'], rule: 'at_most', limit: 70 },
    { predicates: ['needs_improvement', 'poor'], rule: 'at_least_one_person', limit: 1 },
  ],
  needs_improvement: [
    { predicates: ['very_good'], rule: 'at_most', limit: 10 },
    { predicates: ['needs_improvement'], rule: 'at_least', limit: 60 },
  ],
  poor: [
    { predicates: ['very_good'], rule: 'at_most', limit: 10 },
    { predicates: ['needs_improvement'], rule: 'at_least', limit: 10 },
    { predicates: ['poor'], rule: 'at_least', limit: 60 },
  ],
  very_poor: [
    { predicates: ['very_good'], rule: 'at_most', limit: 0 },
    { predicates: ['needs_improvement', 'poor'], rule: 'at_least', limit: 10 },
    { predicates: ['very_poor'], rule: 'at_least', limit: 60 },
  ],
};

const KEEPS: Record<DistributionRuleName, (actual: Fraction, limit: Fraction) => boolean> = {
  majority: (actual, limit) => actual.gt(limit),
  at_most: (actual, limit) => actual.lte(limit),
  at_least: (actual, limit) => actual.gte(limit),
  at_least_one_person: (actual, limit) => actual.gte(limit),
};

const headcount = (counts: PredicateCounts): number => {
  const people = QUADRANT_PREDICATES.map((predicate) => counts[predicate]);
  if (!people.every((number) => Number.isSafeInteger(number) && number >= 0)) {
    throw new RangeError('people are counted in whole numbers from 0');
  }
  return people.reduce((total, number) => total + number, 0);
};

const breachOf = (line: DistributionRule, counts: PredicateCounts, people: number): DistributionBreach[] => {
  const concerned = new Fraction(line.predicates.reduce((total, predicate) => total + counts[predicate], 0));
  const inPeople = line.rule === 'at_least_one_person';
  const actual = inPeople ? concerned : concerned.mul(100).div(people);
  if (KEEPS[line.rule](actual, exact(line.limit))) return [];
  return [
    {
      predicates: [...line.predicates],
      rule: line.rule,
      limit: String(line.limit),
      actual: decimals(actual, inPeople ? 0 : 2),
      unit: inPeople ? 'people' : 'percent',
    },
  ];
};

/**
 * Holds a unit's predicates against the guide of SE MenPANRB 3/2023. A breach is a warning that needs a written reason
 * at calibration, no bar. Percentages are compared exactly. A unit of fewer than `minimumUnitSize` people, or of
 * nobody, is skipped.
 * @throws RangeError when a count is no whole number from 0 (the edge has parsed them).
 */
export const checkDistribution = (
  orgAchievement: OrgAchievement,
  counts: PredicateCounts,
  minimumUnitSize = 10,
  guide: DistributionGuide = DISTRIBUTION_GUIDE,
): DistributionCheck => {
  const people = headcount(counts);
  const skipped = people === 0 || people < minimumUnitSize;
  const breaches = skipped ? [] : guide[orgAchievement].flatMap((line) => breachOf(line, counts, people));
  return { people, skipped, breaches };
};

/** The counts if one person's predicate were changed: what the panel sees before it decides. */
export const afterChange = (
  counts: PredicateCounts,
  from: QuadrantPredicate,
  to: QuadrantPredicate,
): PredicateCounts => {
  const left = { ...counts, [from]: counts[from] - 1 };
  return { ...left, [to]: left[to] + 1 };
};
