import Fraction from 'fraction.js';
import type { PlainDate } from '../calendar/plain-date';
import type { Predicate } from '../plan';
import type { Refused } from '../refusal';
import type { Basis } from './basis';
import { CREDIT_POINTS, creditPoints, type CreditLevel, type CreditPointSettings } from './credit-points';
import { exact, exactText } from './exact';
import { explain, type Explanation, type Rule } from './explanation';

/** Credit points of one final appraisal, explained: level from the position, months from the period. */

const BASIS: Basis = {
  regulation: 'PermenPANRB 1/2023; Perban BKN 3/2023',
  text: {
    id: 'Angka kredit pejabat fungsional dikonversi dari predikat kinerja.',
    en: 'Credit points of functional posts are converted from the predicate.',
  },
};

const RULES = {
  points: {
    text: {
      id: 'Angka kredit = bulan ÷ 12 × persen predikat × koefisien jenjang, dibulatkan sekali di akhir.',
      en: 'Credit points = months ÷ 12 × percent of the predicate × coefficient of the level, rounded once, at the end.',
    },
    basis: BASIS,
  },
} satisfies Record<string, Rule>;

/** Months since the beginning of time. */
const monthOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const isLastOfMonth = (day: PlainDate): boolean => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return Number(day.slice(8)) === new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/**
 * Whole months of a period: those whose last day lies in it. Periods that follow each other share no month and lose
 * none, so that those of a year add up to twelve. [D]
 */
export const creditedMonths = (start: PlainDate, end: PlainDate): number =>
  Math.max(0, monthOf(end) - monthOf(start) + (isLastOfMonth(end) ? 1 : 0));

export interface CreditedAppraisal {
  level: CreditLevel;
  predicate: Predicate;
  start: PlainDate;
  end: PlainDate;
}

export interface ExplainedCreditPoints {
  points: string;
  months: number;
  explanation: Explanation;
}

/** Refuses `MONTHS_OUT_OF_RANGE` a period of more than a year. */
export const explainedCreditPoints = (
  { level, predicate, start, end }: CreditedAppraisal,
  settings: CreditPointSettings = CREDIT_POINTS,
): ExplainedCreditPoints | Refused<'MONTHS_OUT_OF_RANGE'> => {
  const months = creditedMonths(start, end);
  const found = creditPoints({ level, predicate, months }, settings);
  if ('refusal' in found) return found;
  const percent = settings.percent[predicate];
  const coefficient = settings.coefficient[level];
  const unrounded = exact(percent).div(100).mul(exact(coefficient)).mul(new Fraction(months, 12));
  const explanation = explain(RULES.points, {
    label: { id: 'Angka kredit', en: 'Credit points' },
    value: found.points,
    exact: exactText(unrounded),
    inputs: { level, coefficient, predicate, percent, months, from: start, to: end },
    rounding: 'half-up-2',
  });
  return { points: found.points, months, explanation };
};
