import type Fraction from 'fraction.js';
import type { Behaviour, NumericPredicate, WorkResult } from '../plan';
import { isRefused, type Refused } from '../refusal';
import { scoreBehaviour, type BehaviourCode } from './behaviour-score';
import { decimals, exact, exactText, halfUp } from './exact';
import { explain, figure, onLegalBasis, type Explanation, type Part } from './explanation';
import { LABELS } from './labels';
import { NUMERIC_RULES } from './numeric-rules';
import type { PredicateBand, ScoringSettings } from './settings';
import { scoreSkp, type SkpCode } from './skp';

export interface NumericInput {
  workResults: readonly WorkResult[];
  behaviours: readonly Behaviour[];
  /** There are opinions of peers or subordinates: see `hasPeerOpinions`. */
  peerOpinions?: boolean;
  /** A new idea that benefits organisation or state was recorded: an approved achievement of that kind. */
  beneficialIdea?: boolean;
}

/** Decimal strings with 2 decimals, half-up; the unrounded SKP and behaviour stand in the explanation. */
export interface NumericJudgement {
  skp: string;
  behaviourScore: string;
  /** NK. */
  score: string;
  predicate: NumericPredicate;
  explanation: Explanation;
}

export type NumericCode = SkpCode | BehaviourCode;

/** Peer opinions exist when at least the threshold of confirmed peers answered. */
export const hasPeerOpinions = (
  confirmedAnswers: number,
  { minimumPeers }: Pick<ScoringSettings, 'minimumPeers'>,
): boolean => confirmedAnswers >= minimumPeers;

/**
 * NK = 0.70 SKP + 0.30 behaviour, with peer opinions 0.60 and 0.40 (PP 30/2019, PermenPANRB 8/2021), rounded half-up
 * to 2 decimals: the only rounding beside that of c.
 */
export const scoreNk = (
  skp: Part,
  behaviour: Part,
  peerOpinions: boolean,
  settings: ScoringSettings,
): Part => {
  const shares = settings.shares[peerOpinions ? 'withPeerOpinions' : 'withoutPeerOpinions'];
  const nk = halfUp(skp.figure.mul(exact(shares.skp)).add(behaviour.figure.mul(exact(shares.behaviour))), 2);
  const explanation = explain(NUMERIC_RULES.score, {
    label: LABELS.score,
    ...figure(nk),
    inputs: {
      skp: exactText(skp.figure),
      skpShare: shares.skp,
      behaviour: exactText(behaviour.figure),
      behaviourShare: shares.behaviour,
      peerOpinions: peerOpinions ? 'yes' : 'no',
    },
    rounding: 'half-up-2',
    children: [skp.explanation, behaviour.explanation],
  });
  return { figure: nk, explanation };
};

/**
 * The predicate of a rounded NK, PP 30/2019: the highest band reached; very good only with a beneficial idea.
 * @throws RangeError when the policy has no band for it.
 */
export const predicateOfScore = (
  nk: Fraction,
  beneficialIdea: boolean,
  bands: readonly PredicateBand[],
): NumericPredicate => {
  const band = bands.find(({ from, needsIdea }) => nk.gte(exact(from)) && (beneficialIdea || !needsIdea));
  if (!band) throw new RangeError(`the policy has no predicate for NK = ${exactText(nk)}`);
  return band.predicate;
};

/** The root of a numeric tree: the predicate of an NK, with the lower bounds of all bands. */
export const judgeScore = (
  nk: Part,
  beneficialIdea: boolean,
  settings: ScoringSettings,
): { predicate: NumericPredicate; explanation: Explanation } => {
  const predicate = predicateOfScore(nk.figure, beneficialIdea, settings.bands);
  const ideaNeeded = settings.bands.filter((band) => band.needsIdea).map((band) => band.predicate);
  const explanation = explain(NUMERIC_RULES.predicate, {
    label: LABELS.predicate,
    value: predicate,
    inputs: {
      score: decimals(nk.figure),
      beneficialIdea: beneficialIdea ? 'yes' : 'no',
      ...Object.fromEntries(settings.bands.map((band) => [band.predicate, band.from])),
      ideaNeeded: ideaNeeded.join(', '),
      policy: settings.policyVersion,
    },
    children: [nk.explanation],
  });
  return { predicate, explanation: onLegalBasis(explanation, settings.legalBasis) };
};

/**
 * Judges by the numeric rule set (PP 30/2019 with PermenPANRB 8/2021): the realisations decide the work results, the
 * seven scores the behaviour. Refuses the first indicator that has no percentage (`TARGET_ZERO`, `TARGET_NOT_NUMERIC`,
 * `REALISATION_MISSING` …), a plan without primary results or indicators, unfit weights and behaviour scores.
 */
export const judgeNumeric = (
  { workResults, behaviours, peerOpinions = false, beneficialIdea = false }: NumericInput,
  settings: ScoringSettings,
): NumericJudgement | Refused<NumericCode> => {
  const skp = scoreSkp(workResults, settings);
  if (isRefused(skp)) return skp;
  const behaviour = scoreBehaviour(behaviours, settings);
  if (isRefused(behaviour)) return behaviour;
  const nk = scoreNk(skp, behaviour, peerOpinions, settings);
  return {
    skp: decimals(skp.figure),
    behaviourScore: decimals(behaviour.figure),
    score: decimals(nk.figure),
    ...judgeScore(nk, beneficialIdea, settings),
  };
};
