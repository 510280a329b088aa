import type { Figure, NumericPredicate, OrgAchievement, Rating } from '../plan';
import type { LegalBasis } from './basis';
import { CREDIT_POINTS, type CreditPointSettings } from './credit-points';
import { DISTRIBUTION_GUIDE, type DistributionGuide } from './distribution';
import { SURVEY_SETTINGS, type SurveySettings } from './survey';

/** The shares of work results and behaviour in NK; they add up to 1. */
export interface Shares {
  skp: Figure;
  behaviour: Figure;
}

/** From this c on (percent, whole): value = start + step × (c − from). */
export interface ValueBand {
  from: Figure;
  start: Figure;
  /** Instead of `start` where the target is the maximum attainable. */
  startIfMaximal?: Figure;
  step: Figure;
}

/** From this NK on. */
export interface PredicateBand {
  from: Figure;
  predicate: NumericPredicate;
  /** Only with a recorded new idea that benefits organisation or state. */
  needsIdea?: boolean;
}

/** What a dated policy gives to the scoring. Figures may be decimals or fractions ("10/9"). */
export interface ScoringSettings {
  /** Name and version of the policy, printed in every explanation. */
  policyVersion: string;
  /** Sources of rules that the policy names in the place of the default ones. */
  legalBasis: LegalBasis;

  /** Percent: c under `below` is below expectation, c over `above` is above it. */
  thresholds: { below: Figure; above: Figure };
  /** Percent: "most" is more than this. */
  mostIsOver: Figure;
  unitHeadRating: Record<OrgAchievement, Rating>;

  weightsUsed: boolean;
  /** Highest first. */
  valueBands: readonly ValueBand[];
  /** Points that an additional work result of value 100 is worth. */
  pointsPerAdditional: Figure;
  additionalCap: Figure;
  skpCap: Figure;
  /** The highest behaviour score. */
  behaviourCap: Figure;
  shares: { withoutPeerOpinions: Shares; withPeerOpinions: Shares };
  /** People: so many confirmed peers have to answer before there are peer opinions. */
  minimumPeers: number;
  /** Highest first; of two with the same `from` the more demanding one first. */
  bands: readonly PredicateBand[];

  distribution: DistributionGuide;
  /** People: the distribution of a smaller unit is not checked. */
  minimumUnitSize: number;
  survey: SurveySettings;
  creditPoints: CreditPointSettings;
  /** Steps: a perception gap over this is talked through. */
  gapSize: number;
}

/** The figures of the default policy; each rule names its own source where it is applied. */
export const DEFAULT_SETTINGS: ScoringSettings = {
  policyVersion: 'default',
  legalBasis: {},

  thresholds: { below: 90, above: 110 },
  mostIsOver: 50,
  unitHeadRating: {
    outstanding: 'above',
    good: 'meets',
    needs_improvement: 'below',
    poor: 'below',
    very_poor: 'below',
  },

  weightsUsed: true,
  valueBands: [
    { from: 111, start: 120, step: 0 },
    { from: 101, start: 110, step: '10/9' },
    { from: 100, start: 109, startIfMaximal: 120, step: 0 },
    { from: 80, start: 70, step: 1 },
    { from: 60, start: 50, step: 1 },
    { from: 0, start: 0, step: '49/59' },
  ],
  pointsPerAdditional: 2,
  additionalCap: 10,
  skpCap: 120,
  behaviourCap: 120,
  shares: {
    withoutPeerOpinions: { skp: '0.70', behaviour: '0.30' },
    withPeerOpinions: { skp: '0.60', behaviour: '0.40' },
  },
  minimumPeers: 3,
  bands: [
    { from: 110, predicate: 'very_good', needsIdea: true },
    { from: 90, predicate: 'good' },
    { from: 70, predicate: 'fair' },
    { from: 50, predicate: 'poor' },
    { from: 0, predicate: 'very_poor' },
  ],

  distribution: DISTRIBUTION_GUIDE,
  minimumUnitSize: 10,
  survey: SURVEY_SETTINGS,
  creditPoints: CREDIT_POINTS,
  gapSize: 1,
};
