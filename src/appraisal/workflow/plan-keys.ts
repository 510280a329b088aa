import type { WorkResult } from '../plan';
import type { GivenPlan } from './forms';

/**
 * Gives every item of a plan a key: its own where it has one, else the first free `r1`, `r1i1` … so that keys stay
 * stable when items are added, moved or taken away.
 */
export const withKeys = (plan: GivenPlan): WorkResult[] => {
  const taken = new Set(plan.flatMap((result) => [result.key, ...result.indicators.map((one) => one.key)]));
  const free = (prefix: string): string => {
    for (let n = 1; ; n += 1) {
      const key = `${prefix}${String(n)}`;
      if (!taken.has(key)) {
        taken.add(key);
        return key;
      }
    }
  };
  return plan.map((result) => {
    const key = result.key ?? free('r');
    return {
      ...result,
      key,
      indicators: result.indicators.map((indicator) => ({
        ...indicator,
        key: indicator.key ?? free(`${key}i`),
      })),
    };
  });
};
