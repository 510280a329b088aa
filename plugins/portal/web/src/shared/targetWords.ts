import type { ActionPlan } from '../api/shapes';

/** A target as people write it: "100 orang", "80–90 %", or its own words. */
export const targetWords = (
  target: ActionPlan['target'],
  unit: string,
  figure: (value: number | string) => string,
): string => {
  if (typeof target === 'object')
    return `${figure(String(target.min))}–${figure(String(target.max))} ${unit}`.trim();
  return Number.isFinite(Number(target)) ? `${figure(target)} ${unit}`.trim() : String(target);
};
