import type { Figure, Indicator, Target } from '../plan';
import type { Text } from '../refusal';
import type { Achievement } from './achievement';
import { BASES } from './basis';
import { exactText } from './exact';
import { explain, figure, type Explanation, type Rule } from './explanation';

const LABEL: Text = { id: 'Capaian c (%)', en: 'Achievement c (%)' };

/** What is done to find c, in words. */
export const ACHIEVEMENT_RULES = {
  higher: {
    text: {
      id: 'Makin tinggi makin baik: c = realisasi ÷ target × 100; di bawah 0 dihitung 0.',
      en: 'Higher is better: c = realisation ÷ target × 100; below 0 counts as 0.',
    },
    basis: BASES.numericModel,
  },
  lower: {
    text: {
      id: 'Makin rendah makin baik: c = (1 + (1 − realisasi ÷ target)) × 100; di bawah 0 dihitung 0.',
      en: 'Lower is better: c = (1 + (1 − realisation ÷ target)) × 100; below 0 counts as 0.',
    },
    basis: BASES.numericModel,
  },
  insideRange: {
    text: {
      id: 'Realisasi berada di dalam rentang target: c = 100.',
      en: 'The realisation lies inside the target range: c = 100.',
    },
    basis: BASES.policy,
  },
  none: {
    text: { id: 'Persentase tidak dapat dihitung.', en: 'No percentage can be computed.' },
    basis: BASES.numericModel,
  },
} satisfies Record<string, Rule>;

const asPlanned = (target: Target): Figure =>
  typeof target === 'object' ? `${target.min}–${target.max}` : target;

/** The node that shows how c came about. `target` in its inputs is the T that counted, `planned` the whole target. */
export const explainAchievement = (indicator: Indicator, found: Achievement): Explanation => {
  const planned = asPlanned(indicator.target);
  if (!found.c) {
    const realisation = indicator.realisation ?? null;
    return explain(ACHIEVEMENT_RULES.none, {
      label: LABEL,
      value: null,
      inputs: { planned, realisation, reason: found.reason, unit: indicator.unit },
    });
  }
  const target = found.target && exactText(found.target);
  return explain(target === null ? ACHIEVEMENT_RULES.insideRange : ACHIEVEMENT_RULES[indicator.direction], {
    label: LABEL,
    ...figure(found.c),
    inputs: { planned, target, realisation: exactText(found.realisation), unit: indicator.unit },
  });
};
