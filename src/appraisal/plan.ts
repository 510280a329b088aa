/**
 * The shapes of the target plan (SKP) and of the ratings given on it, as in the contract's "Shapes".
 * Optional fields may be null, as a stored record has them.
 */

/** A number as it comes from outside: a JSON number or a decimal string ("12.50"). Counted exactly, never as a float. */
export type Figure = number | string;

export const RULE_SETS = ['quadrant', 'numeric'] as const;
/** quadrant: PermenPANRB 6/2022, the default; numeric: PP 30/2019 with PermenPANRB 8/2021. Never mixed in one appraisal. */
export type RuleSet = (typeof RULE_SETS)[number];

/** Worst first. */
export const RATINGS = ['below', 'meets', 'above'] as const;
export type Rating = (typeof RATINGS)[number];

/** Best first. */
export const QUADRANT_PREDICATES = ['very_good', 'good', 'needs_improvement', 'poor', 'very_poor'] as const;
export type QuadrantPredicate = (typeof QUADRANT_PREDICATES)[number];

/** Best first. */
export const NUMERIC_PREDICATES = ['very_good', 'good', 'fair', 'poor', 'very_poor'] as const;
export type NumericPredicate = (typeof NUMERIC_PREDICATES)[number];

export type Predicate = QuadrantPredicate | NumericPredicate;

/** The seven BerAKHLAK values. */
export const BEHAVIOUR_VALUES = [
  'service_oriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
] as const;
export type BehaviourValue = (typeof BEHAVIOUR_VALUES)[number];

/** What the level above says of a unit, best first. */
export const ORG_ACHIEVEMENTS = ['outstanding', 'good', 'needs_improvement', 'poor', 'very_poor'] as const;
export type OrgAchievement = (typeof ORG_ACHIEVEMENTS)[number];

export const ASPECTS = ['quantity', 'quality', 'time', 'cost'] as const;
/** Senior executives have perspectives in the place of aspects. */
export const PERSPECTIVES = [
  'service_recipients',
  'business_process',
  'internal_strengthening',
  'budget',
] as const;
export type Aspect = (typeof ASPECTS)[number] | (typeof PERSPECTIVES)[number];

export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface TargetRange {
  min: Figure;
  max: Figure;
}

/** A string that is no figure is a text target (qualitative approach). */
export type Target = Figure | TargetRange;

/** An individual indicator (IKI). */
export interface Indicator {
  /** Short, unique and stable within its appraisal. */
  key: string;
  /** documentId of the library's indicator that it was copied from. */
  libraryIndicator?: string | null;
  title: string;
  aspect: Aspect;
  unit: string;
  direction: Direction;
  /** In `unit`. */
  target: Target;
  /** The target is the most that can be attained. */
  maximal?: boolean | null;
  /** Percent of the whole plan. */
  weight?: Figure | null;
  /** In `unit`. */
  realisation?: Figure | null;
  selfRating?: Rating | null;
  rating?: Rating | null;
  note?: string | null;
}

/** A work result (RHK) with its indicators. */
export interface WorkResult {
  key: string;
  kind: 'primary' | 'additional';
  title: string;
  scope?: 'organisational' | 'individual' | null;
  /** The leader's work result that it supports (cascade). */
  parent?: string | null;
  indicators: Indicator[];
}

export const APPROACHES = ['quantitative', 'qualitative'] as const;
/** quantitative: indicators with measurable targets; qualitative: expectations in words. */
export type Approach = (typeof APPROACHES)[number];

/** What belongs to a plan beside its results: the annexes of the form, and what the leader expects besides. */
export interface PlanDetails {
  approach?: Approach | null;
  /** Annexes (lampiran): support by resources, accountability scheme, consequences. */
  resources?: string[] | null;
  accountability?: string[] | null;
  consequences?: string[] | null;
  /** The leader's special expectation (ekspektasi khusus pimpinan) by behaviour value. */
  expectations?: Partial<Record<BehaviourValue, string>> | null;
}

/** One behaviour value: rated in the quadrant rule set, scored 0–120 in the numeric one. */
export interface Behaviour {
  value: BehaviourValue;
  rating?: Rating | null;
  score?: Figure | null;
  note?: string | null;
  selfRating?: Rating | null;
  /** In the numeric rule set, 0–120. */
  selfScore?: Figure | null;
  selfNote?: string | null;
}
