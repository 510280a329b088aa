import type { WorkResult } from '../plan';
import { allOrRefused, isRefused, type Refused } from '../refusal';
import type { NoAchievement } from './achievement';
import { atMost, exact, exactText, mean, sum } from './exact';
import { asTyped, explain, figure, type Part } from './explanation';
import { scoreIndicator } from './indicator-value';
import { LABELS } from './labels';
import { NUMERIC_RULES } from './numeric-rules';
import { placed, placedIndicators, type PlacedIndicator, type PlacedResult } from './places';
import { refuse } from './refusals';
import type { ScoringSettings } from './settings';
import { weightsOf } from './weights';

export type SkpCode = NoAchievement | 'NO_PRIMARY_RESULT' | 'NO_INDICATORS' | 'WEIGHT_INVALID';

const figures = (parts: readonly Part[]): Part['figure'][] => parts.map((part) => part.figure);
const explanations = (parts: readonly Part[]): Part['explanation'][] => parts.map((part) => part.explanation);

const scoreAll = (
  indicators: readonly PlacedIndicator[],
  settings: ScoringSettings,
): Part[] | Refused<NoAchievement> =>
  allOrRefused(indicators.map((indicator) => scoreIndicator(indicator, settings)));

/** The equal mean of the primary indicators. */
const primaryMean = (values: readonly Part[]): Part => {
  const value = mean(figures(values));
  const explanation = explain(NUMERIC_RULES.primaryMean, {
    label: LABELS.primary,
    ...figure(value),
    inputs: { total: exactText(sum(figures(values))), count: values.length },
    children: explanations(values),
  });
  return { figure: value, explanation };
};

/** The mean by weight: the primary weights are divided by their own sum. The sum isn't 0. */
const primaryWeighted = (values: readonly Part[], weights: readonly Part['figure'][]): Part => {
  const weighed = values.map((part, position) => ({ part, weight: weights[position] ?? exact(0) }));
  const total = sum(weighed.map(({ part, weight }) => part.figure.mul(weight)));
  const value = total.div(sum(weights));
  const explanation = explain(NUMERIC_RULES.primaryWeighted, {
    label: LABELS.primary,
    ...figure(value),
    inputs: { total: exactText(total), weights: exactText(sum(weights)) },
    children: weighed.map(({ part, weight }) => ({
      ...part.explanation,
      inputs: { ...part.explanation.inputs, weight: exactText(weight) },
    })),
  });
  return { figure: value, explanation };
};

/**
 * The mean of the values of all indicators of primary results: by weight where the policy uses weights and any primary
 * indicator has one, otherwise equally.
 */
export const scorePrimary = (
  primary: readonly PlacedResult[],
  settings: ScoringSettings,
): Part | Refused<SkpCode> => {
  const indicators = placedIndicators(primary);
  if (indicators.length === 0) return refuse('NO_PRIMARY_RESULT', 'workResults');
  const values = scoreAll(indicators, settings);
  if (isRefused(values)) return values;
  const weights = settings.weightsUsed ? weightsOf(indicators) : [];
  if (isRefused(weights)) return weights;
  return sum(weights).equals(0) ? primaryMean(values) : primaryWeighted(values, weights);
};

const scoreAdditionalResult = (
  { result, indicators }: PlacedResult,
  settings: ScoringSettings,
): Part | Refused<SkpCode> => {
  const values = scoreAll(indicators, settings);
  if (isRefused(values)) return values;
  const points = mean(figures(values)).div(100).mul(exact(settings.pointsPerAdditional));
  const explanation = explain(NUMERIC_RULES.additionalResult, {
    label: asTyped(result.title),
    ...figure(points),
    inputs: {
      total: exactText(sum(figures(values))),
      count: values.length,
      points: settings.pointsPerAdditional,
    },
    children: explanations(values),
  });
  return { figure: points, explanation };
};

/** Σ over additional results of (mean value of its indicators ÷ 100) × points, capped. */
export const scoreAdditional = (
  additional: readonly PlacedResult[],
  settings: ScoringSettings,
): Part | Refused<SkpCode> => {
  const parts = allOrRefused(additional.map((result) => scoreAdditionalResult(result, settings)));
  if (isRefused(parts)) return parts;
  const points = atMost(sum(figures(parts)), exact(settings.additionalCap));
  const explanation = explain(NUMERIC_RULES.additional, {
    label: LABELS.additional,
    ...figure(points),
    inputs: { total: exactText(sum(figures(parts))), cap: settings.additionalCap },
    children: explanations(parts),
  });
  return { figure: points, explanation };
};

/** The SKP value (0–120): primary plus additional, capped. Refuses what has no percentage, and an empty plan. */
export const scoreSkp = (
  workResults: readonly WorkResult[],
  settings: ScoringSettings,
): Part | Refused<SkpCode> => {
  const results = placed(workResults);
  const empty = results.find(({ indicators }) => indicators.length === 0);
  if (empty) return refuse('NO_INDICATORS', `${empty.path}.indicators`);
  const ofKind = (kind: WorkResult['kind']): PlacedResult[] =>
    results.filter(({ result }) => result.kind === kind);

  const primary = scorePrimary(ofKind('primary'), settings);
  if (isRefused(primary)) return primary;
  const additional = scoreAdditional(ofKind('additional'), settings);
  if (isRefused(additional)) return additional;
  const value = atMost(primary.figure.add(additional.figure), exact(settings.skpCap));
  const explanation = explain(NUMERIC_RULES.skp, {
    label: LABELS.skp,
    ...figure(value),
    inputs: {
      primary: exactText(primary.figure),
      additional: exactText(additional.figure),
      cap: settings.skpCap,
    },
    children: [primary.explanation, additional.explanation],
  });
  return { figure: value, explanation };
};
