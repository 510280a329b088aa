import Fraction from 'fraction.js';
import type { Figure } from '../plan';

const DECIMAL = /^[+-]?\d{1,40}(?:\.\d{1,40})?$/;
const SCIENTIFIC = /^(-?\d+(?:\.\d+)?)e([+-]\d+)$/;
const MOST_DECIMALS = 12;

/** 10 to the power of a whole number, also a negative one. */
const powerOfTen = (exponent: bigint): Fraction =>
  exponent < 0n ? new Fraction(1n, 10n ** -exponent) : new Fraction(10n ** exponent);

/**
 * Reads a figure from outside exactly: 0.1 is one tenth. A number is taken as it is written in JSON; a string as a
 * decimal with a point, of at most 40 digits before and after it.
 * @returns null for all else: text, an empty string, a comma, NaN, infinity, nothing.
 */
export const parseFigure = (figure: Figure | null | undefined): Fraction | null => {
  const written = String(figure ?? '').trim();
  if (DECIMAL.test(written)) return new Fraction(written);
  const [, mantissa, exponent] = (typeof figure === 'number' && SCIENTIFIC.exec(written)) || [];
  return mantissa && exponent ? new Fraction(mantissa).mul(powerOfTen(BigInt(exponent))) : null;
};

/**
 * Reads a figure of our own: a policy's ("0.70", "10/9") or one printed by `exactText`.
 * @throws RangeError when it is none: a broken policy is a bug, not a refusal.
 */
export const exact = (figure: Figure): Fraction => {
  const [numerator, denominator, ...rest] = String(figure).split('/');
  const over = parseFigure(numerator);
  const under = denominator === undefined ? new Fraction(1) : parseFigure(denominator);
  if (!over || !under || under.equals(0) || rest.length > 0) throw new RangeError(`not a figure: ${figure}`);
  return over.div(under);
};

/** How many units of the last of `places` decimals, half-up (towards plus infinity). */
const unitsHalfUp = (x: Fraction, places: number): bigint => {
  const doubled = 2n * x.s * x.n * 10n ** BigInt(places) + x.d;
  const divisor = 2n * x.d;
  const units = doubled / divisor;
  return doubled % divisor < 0n ? units - 1n : units;
};

/** Half-up (towards plus infinity): 79.5 → 80, at `places` decimals. */
export const halfUp = (x: Fraction, places = 0): Fraction =>
  new Fraction(unitsHalfUp(x, places), 10n ** BigInt(places));

/** The decimal string with exactly `places` decimals, half-up: 25/12 → "2.08". */
export const decimals = (x: Fraction, places = 2): string => {
  const units = unitsHalfUp(x, places);
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = `${sign}${digits.slice(0, digits.length - places)}`;
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
};

/** Whether `places` decimals say it all. */
export const isDecimal = (x: Fraction, places: number): boolean => 10n ** BigInt(places) % x.d === 0n;

/** Nothing lost: "79.5" where a short decimal says it all, otherwise "280/3". `exact` reads it back. */
export const exactText = (x: Fraction): string => {
  for (let places = 0; places <= MOST_DECIMALS; places += 1) {
    if (isDecimal(x, places)) return decimals(x, places);
  }
  return x.toFraction();
};

export const sum = (values: readonly Fraction[]): Fraction =>
  values.reduce((total, value) => total.add(value), new Fraction(0));

/** @throws RangeError of an empty list: its callers refuse that before. */
export const mean = (values: readonly Fraction[]): Fraction => {
  if (values.length === 0) throw new RangeError('the mean of nothing');
  return sum(values).div(values.length);
};

export const atMost = (x: Fraction, ceiling: Fraction): Fraction => (x.gt(ceiling) ? ceiling : x);
