import type { Indicator } from '../../api/shapes';

type Format = (value: number | string) => string;

/** A target as people write it: "100 orang", "80–90 %", or its own words. */
export const targetText = ({ target, unit }: Pick<Indicator, 'target' | 'unit'>, figure: Format): string => {
  const shown = typeof target === 'object' ? `${figure(target.min)}–${figure(target.max)}` : figure(target);
  return isFigureTarget(target) ? `${shown} ${unit}`.trim() : shown;
};

export const isFigureTarget = (target: Indicator['target']): boolean =>
  typeof target === 'object' || (target !== '' && Number.isFinite(Number(target)));

/** Weights are decimals of at most six places: added up in millionths, exactly. */
export const sumOfWeights = (weights: (number | string | null | undefined)[]): number =>
  weights.reduce<number>((sum, weight) => sum + Math.round(Number(weight ?? 0) * 1e6), 0) / 1e6;
