import type { OrgAchievement, QuadrantPredicate, Rating } from '../appraisal/plan';
import { DEFAULT_SETTINGS } from '../appraisal/scoring/settings';
import { PEOPLE } from './agency/people';
import { UNITS, UNIT_KEYS, type UnitKey } from './agency/units';

/** Who comes to which result: spread over each unit as its achievement asks (SE MenPANRB 3/2023). */

export interface Outcome {
  result: Rating;
  behaviour: Rating;
}

export const OUTCOMES: Record<QuadrantPredicate, Outcome> = {
  very_good: { result: 'above', behaviour: 'above' },
  good: { result: 'meets', behaviour: 'meets' },
  needs_improvement: { result: 'below', behaviour: 'meets' },
  poor: { result: 'meets', behaviour: 'below' },
  very_poor: { result: 'below', behaviour: 'below' },
};

export const ACHIEVEMENTS: Record<UnitKey, OrgAchievement> = {
  regency: 'good',
  secretariat: 'good',
  civil: 'outstanding',
  licensing: 'good',
  education: 'needs_improvement',
  health: 'good',
  healthCentre: 'good',
};

const PATTERNS: Partial<Record<OrgAchievement, QuadrantPredicate[]>> = {
  outstanding: ['very_good', 'good', 'very_good'],
  good: ['good', 'very_good', 'good', 'good', 'needs_improvement', 'good', 'poor', 'good'],
  needs_improvement: ['needs_improvement', 'good', 'needs_improvement', 'needs_improvement', 'very_poor'],
};

/** Those whose story needs a certain result. */
const GIVEN: Record<string, QuadrantPredicate> = {
  'civil.employee': 'good',
  'licensing.officer3': 'needs_improvement',
  'education.teacher2': 'needs_improvement',
};

const patternOf = (unit: UnitKey): QuadrantPredicate[] => PATTERNS[ACHIEVEMENTS[unit]] ?? ['good'];

const inUnit = (unit: UnitKey): [string, Outcome][] => {
  const pattern = patternOf(unit);
  const members = PEOPLE.filter((person) => person.unit === unit);
  const outcomes = members.map(({ key }, index): [string, Outcome] => [
    key,
    OUTCOMES[GIVEN[key] ?? pattern[index % pattern.length] ?? 'good'],
  ]);
  // What a unit achieved is the result of its head.
  const ofHead: Outcome = { result: DEFAULT_SETTINGS.unitHeadRating[ACHIEVEMENTS[unit]], behaviour: 'meets' };
  return [...outcomes, [UNITS[unit].head, ofHead]];
};

export const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(UNIT_KEYS.flatMap(inUnit));
