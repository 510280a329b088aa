import Fraction from 'fraction.js';
import type { Direction, Figure, Indicator, Target, TargetRange } from '../plan';
import { parseFigure } from './exact';

/** Why an indicator has no percentage. */
export type NoAchievement =
  'TARGET_ZERO' | 'TARGET_NEGATIVE' | 'TARGET_NOT_NUMERIC' | 'TARGET_RANGE_INVALID' | 'REALISATION_MISSING';

/**
 * `c` in percent, exact, never below 0. `target` is the T it was held against; null where the realisation lay inside
 * the target range.
 */
export type Achievement =
  { c: Fraction; realisation: Fraction; target: Fraction | null } | { c: null; reason: NoAchievement };

/** What of an indicator its achievement depends on. */
export type Measured = Pick<Indicator, 'direction' | 'target' | 'realisation'>;

/** PermenPANRB 8/2021: R ÷ T where more is better, 1 + (1 − R ÷ T) where less is better. Times 100 = percent. */
const PERCENT: Record<Direction, (ratio: Fraction) => Fraction> = {
  higher: (ratio) => ratio.mul(100),
  lower: (ratio) => new Fraction(2).sub(ratio).mul(100),
};

const isRange = (target: Target): target is TargetRange => typeof target === 'object';

const boundProblem = (figure: Figure, zeroAllowed: boolean): NoAchievement | null => {
  const bound = parseFigure(figure);
  if (!bound) return 'TARGET_NOT_NUMERIC';
  if (bound.lt(0)) return 'TARGET_NEGATIVE';
  return bound.equals(0) && !zeroAllowed ? 'TARGET_ZERO' : null;
};

/**
 * Why this target can give no percentage, whatever the realisation; null where it can.
 * A range may begin at 0 (0–3 complaints): 0 is then never divided by, unless the realisation is below it.
 */
export const targetProblem = (target: Target): NoAchievement | null => {
  if (!isRange(target)) return boundProblem(target, false);
  const min = parseFigure(target.min);
  const max = parseFigure(target.max);
  if (min && max && min.gte(max)) return 'TARGET_RANGE_INVALID';
  return boundProblem(target.min, true) ?? boundProblem(target.max, false);
};

/** The T that counts: the bound that was passed, null inside the range. The target has no problem. */
const targetThatCounts = (target: Target, realisation: Fraction): Fraction | null => {
  if (!isRange(target)) return parseFigure(target);
  const [min, max] = [parseFigure(target.min), parseFigure(target.max)];
  if (max && realisation.gt(max)) return max;
  return min && realisation.lt(min) ? min : null;
};

/**
 * The achievement of one indicator, c %, of PermenPANRB 8/2021. Realisation and target are in the indicator's unit.
 * Above a range its upper bound is T, below it the lower one, inside c = 100. c below 0 counts as 0.
 * A text target, a target of 0 or less and a missing realisation give no percentage, but a reason.
 */
export const achievement = ({ direction, target, realisation }: Measured): Achievement => {
  const problem = targetProblem(target);
  if (problem) return { c: null, reason: problem };

  const reached = parseFigure(realisation);
  if (!reached) return { c: null, reason: 'REALISATION_MISSING' };

  const counted = targetThatCounts(target, reached);
  if (!counted) return { c: new Fraction(100), realisation: reached, target: null };
  if (counted.equals(0)) return { c: null, reason: 'TARGET_ZERO' };

  const percent = PERCENT[direction](reached.div(counted));
  return { c: percent.lt(0) ? new Fraction(0) : percent, realisation: reached, target: counted };
};
