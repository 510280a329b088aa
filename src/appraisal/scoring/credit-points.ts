import Fraction from 'fraction.js';
import type { Figure, Predicate } from '../plan';
import type { Refused } from '../refusal';
import { decimals, exact } from './exact';
import { refuse } from './refusals';

/** Levels of functional posts: experts (ahli) first, then the skilled (keterampilan). */
export const CREDIT_LEVELS = [
  'pertama',
  'muda',
  'madya',
  'utama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
] as const;
export type CreditLevel = (typeof CREDIT_LEVELS)[number];

export interface CreditPointSettings {
  /** Percent of the coefficient that a predicate earns. */
  percent: Record<Predicate, Figure>;
  /** Points a year. */
  coefficient: Record<CreditLevel, Figure>;
}

/** PermenPANRB 1/2023 and Perban BKN 3/2023. */
export const CREDIT_POINTS: CreditPointSettings = {
  percent: { very_good: 150, good: 100, needs_improvement: 75, fair: 75, poor: 50, very_poor: 25 },
  coefficient: {
    pertama: '12.5',
    muda: 25,
    madya: '37.5',
    utama: 50,
    penyelia: 25,
    mahir: '12.5',
    terampil: 5,
    pemula: '3.75',
  },
};

const MONTHS_IN_A_YEAR = 12;

/** One person's appraised time: whole months of one year. */
export interface CreditedService {
  level: CreditLevel;
  predicate: Predicate;
  months: number;
}

/**
 * Credit points of a functional post, PermenPANRB 1/2023 and Perban BKN 3/2023: months ÷ 12 × percent × coefficient,
 * half-up to 2 decimals. Very good, Ahli Pertama, full year: "18.75". 0 months earn "0.00".
 * Refuses `MONTHS_OUT_OF_RANGE` what is no whole number from 0 to 12.
 */
export const creditPoints = (
  { level, predicate, months }: CreditedService,
  settings: CreditPointSettings = CREDIT_POINTS,
): { points: string } | Refused<'MONTHS_OUT_OF_RANGE'> => {
  if (!Number.isInteger(months) || months < 0 || months > MONTHS_IN_A_YEAR) {
    return refuse('MONTHS_OUT_OF_RANGE', 'months', String(months));
  }
  const year = exact(settings.percent[predicate]).div(100).mul(exact(settings.coefficient[level]));
  return { points: decimals(year.mul(new Fraction(months, MONTHS_IN_A_YEAR))) };
};
