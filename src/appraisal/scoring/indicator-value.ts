import type Fraction from 'fraction.js';
import type { Indicator } from '../plan';
import { isRefused, type Refused } from '../refusal';
import { achievement, type NoAchievement } from './achievement';
import { explainAchievement } from './achievement-explanation';
import { exact, exactText, halfUp } from './exact';
import { asTyped, explain, figure, type Part } from './explanation';
import { NUMERIC_RULES } from './numeric-rules';
import type { PlacedIndicator } from './places';
import { refuse } from './refusals';
import type { ScoringSettings, ValueBand } from './settings';

/** The value of an indicator and how it was found. `to`: the highest whole c of the band, null for the highest band. */
export interface ValueOfAchievement {
  value: Fraction;
  rounded: Fraction;
  from: Fraction;
  to: Fraction | null;
  start: Fraction;
  step: Fraction;
}

/**
 * The value (0–120) of an achievement of c percent, PermenPANRB 8/2021: c is rounded half-up to a whole number, and
 * then value = start + step × (c − from) in its band.
 * @param maximal the target is the most that can be attained: exactly 100 % is then worth the highest value.
 * @throws RangeError when the policy has no band for c.
 */
export const valueOfAchievement = (
  c: Fraction,
  maximal: boolean,
  bands: readonly ValueBand[],
): ValueOfAchievement => {
  const rounded = halfUp(c);
  const place = bands.findIndex((band) => rounded.gte(exact(band.from)));
  const band = bands[place];
  if (!band) throw new RangeError(`the policy has no value band for c = ${exactText(c)}`);
  const higher = bands[place - 1];
  const from = exact(band.from);
  const start = exact((maximal ? band.startIfMaximal : undefined) ?? band.start);
  const step = exact(band.step);
  const to = higher ? exact(higher.from).sub(1) : null;
  return { value: start.add(step.mul(rounded.sub(from))), rounded, from, to, start, step };
};

/** An indicator without c is refused in the numeric rule set: the field to mend follows from the reason. */
const FIELD: Record<NoAchievement, 'target' | 'realisation'> = {
  TARGET_ZERO: 'target',
  TARGET_NEGATIVE: 'target',
  TARGET_NOT_NUMERIC: 'target',
  TARGET_RANGE_INVALID: 'target',
  REALISATION_MISSING: 'realisation',
};

/** The value of one indicator with its explanation; refuses what has no percentage, with the reason as code. */
export const scoreIndicator = (
  { indicator, path }: PlacedIndicator,
  settings: Pick<ScoringSettings, 'valueBands'>,
): Part | Refused<NoAchievement> => {
  const found = achievement(indicator);
  if (!found.c) return refuse(found.reason, `${path}.${FIELD[found.reason]}`);
  const maximal = indicator.maximal ?? false;
  const { value, rounded, from, to, start, step } = valueOfAchievement(found.c, maximal, settings.valueBands);
  const explanation = explain(NUMERIC_RULES.indicatorValue, {
    label: asTyped(indicator.title),
    ...figure(value),
    inputs: {
      c: exactText(found.c),
      cRounded: exactText(rounded),
      from: exactText(from),
      to: to && exactText(to),
      start: exactText(start),
      step: exactText(step),
      maximal: maximal ? 'yes' : 'no',
    },
    rounding: 'half-up-0',
    children: [explainAchievement(indicator, found)],
  });
  return { figure: value, explanation };
};

/** The same figure alone; null for what has no percentage. */
export const worthOf = (
  indicator: Indicator,
  settings: Pick<ScoringSettings, 'valueBands'>,
): Fraction | null => {
  const scored = scoreIndicator({ indicator, path: '' }, settings);
  return isRefused(scored) ? null : scored.figure;
};
