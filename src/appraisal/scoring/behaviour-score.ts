import type Fraction from 'fraction.js';
import { BEHAVIOUR_VALUES, type Behaviour } from '../plan';
import type { Refused } from '../refusal';
import { behaviourOf, refuseRepeatedValue, refuseUnrated } from './behaviours';
import { exact, exactText, mean, parseFigure, sum } from './exact';
import { explain, figure, type Part } from './explanation';
import { BEHAVIOUR_LABELS, LABELS } from './labels';
import { NUMERIC_RULES } from './numeric-rules';
import { refuse } from './refusals';
import type { ScoringSettings } from './settings';

export type BehaviourCode = 'NOT_ALL_RATED' | 'BEHAVIOUR_REPEATED' | 'SCORE_OUT_OF_RANGE';

const isOutside = (score: Fraction | null, cap: Fraction): boolean => !score || score.lt(0) || score.gt(cap);

/**
 * The behaviour score (0–120) of the numeric rule set: the mean of the appraiser's seven scores.
 * Refuses `NOT_ALL_RATED`, `BEHAVIOUR_REPEATED` and `SCORE_OUT_OF_RANGE`.
 */
export const scoreBehaviour = (
  behaviours: readonly Behaviour[],
  settings: Pick<ScoringSettings, 'behaviourCap'>,
): Part | Refused<BehaviourCode> => {
  const unfit =
    refuseRepeatedValue(behaviours) ??
    refuseUnrated(behaviours, ({ score }) => score !== null && score !== undefined);
  if (unfit) return unfit;

  const cap = exact(settings.behaviourCap);
  const outside = behaviours.findIndex(({ score }) => isOutside(parseFigure(score), cap));
  if (outside >= 0) {
    return refuse('SCORE_OUT_OF_RANGE', `behaviours.${outside}.score`, String(behaviours[outside]?.score));
  }

  const scored = BEHAVIOUR_VALUES.map((value) => ({
    value,
    score: exact(behaviourOf(behaviours, value)?.score ?? ''),
  }));
  const scores = scored.map(({ score }) => score);
  const value = mean(scores);
  const explanation = explain(NUMERIC_RULES.behaviour, {
    label: LABELS.behaviour,
    ...figure(value),
    inputs: { total: exactText(sum(scores)), count: scores.length },
    children: scored.map(({ value: name, score }) =>
      explain(NUMERIC_RULES.behaviourScore, {
        label: BEHAVIOUR_LABELS[name],
        ...figure(score),
        inputs: { score: exactText(score) },
      }),
    ),
  });
  return { figure: value, explanation };
};
