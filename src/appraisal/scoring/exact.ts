import Fraction from 'fraction.js';
import type { Figure } from '../plan';

const DECIMAL = /^[+-]?\d{1,40}(?:\.\d{1,20})?$/;
const SCIENTIFIC = /^(-?\d+(?:\.\d+)?)e([+-]\d+)$/;
const MOST_DECIMALS = 12;

/** 10 to the power of a whole number, also a negative one. */
const powerOfTen = (exponent: bigint): Fraction =>
  exponent < 0n ? new Fraction(1n, 10n ** -exponent) : new Fraction(10n ** exponent);

/**
 * Reads a figure from outside exactly: 0.1 is one tenth. A number is taken as it is written in JSON; a string as a
 * decimal with a point, of at most 40 digits before and 20 after it.
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

/** Half-up (towards plus infinity): 79.5 → 80, at `places` decimals. */
export const halfUp = (x: Fraction, places = 0): Fraction => {
  const scale = powerOfTen(BigInt(places));
  return x.mul(scale).add(1, 2).floor().div(scale);
};

/** The decimal string with exactly `places` decimals, half-up: 25/12 → "2.08". */
export const decimals = (x: Fraction, places = 2): string => {
  const scaled = halfUp(x, places).mul(powerOfTen(BigInt(places)));
  const digits = scaled.n.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = scaled.compare(0) < 0 ? '-' : '';
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
};

/** Nothing lost: "79.5" where a short decimal says it all, otherwise "280/3". `exact` reads it back. */
export const exactText = (x: Fraction): string => {
  for (let places = 0; places <= MOST_DECIMALS; places += 1) {
    if (halfUp(x, places).equals(x)) return decimals(x, places);
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
