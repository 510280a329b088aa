import fc from 'fast-check';
import Fraction from 'fraction.js';
import { atMost, decimals, exact, exactText, halfUp, mean, parseFigure, sum } from './exact';

const aFraction = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([n, d]) => new Fraction(n, d));

describe('a figure from outside', () => {
  it.each([
    [0.1, '1/10'],
    ['0.10', '1/10'],
    [12, '12'],
    [' 12 ', '12'],
    ['-3.5', '-7/2'],
    ['+4', '4'],
    [1e-7, '1/10000000'],
    [1.5e21, '1500000000000000000000'],
    [-2.5e-8, '-1/40000000'],
    ['007', '7'],
    [0, '0'],
    [-0, '0'],
  ])('%p is read exactly', (written, meant) => {
    expect(parseFigure(written)?.toFraction()).toBe(meant);
  });

  it.each([
    '',
    ' ',
    'selesai',
    '1,5',
    '1/2',
    '1e3',
    '.5',
    '5.',
    '1.2.3',
    '٣',
    '0x10',
    '--1',
    null,
    undefined,
  ])('%p is no figure', (written) => {
    expect(parseFigure(written)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%p is no figure', (number) => {
    expect(parseFigure(number)).toBeNull();
  });

  it('of absurd length is refused rather than counted', () => {
    expect(parseFigure('9'.repeat(41))).toBeNull();
    expect(parseFigure('9'.repeat(1_000_000))).toBeNull();
    expect(parseFigure(`0.${'1'.repeat(41)}`)).toBeNull();
    expect(parseFigure('9'.repeat(40))?.gt(0)).toBe(true);
  });

  it('is the same as a JSON number and as a string', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const text = decimals(new Fraction(digits, 10 ** places), places);
        const asNumber = parseFigure(Number(text));
        expect(asNumber?.toFraction()).toBe(parseFigure(text)?.toFraction());
      }),
    );
  });

  it('is read for every finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(parseFigure(number)?.valueOf())).toBeCloseTo(number, -300);
        expect(parseFigure(number)).not.toBeNull();
      }),
    );
  });
});

describe('a figure of our own', () => {
  it('may be a fraction', () => {
    expect(exact('10/9').toFraction()).toBe('10/9');
    expect(exact('0.70').toFraction()).toBe('7/10');
  });

  it.each(['', 'x', '1/0', '1/2/3', '1/', '/2'])('%p is a bug, not a refusal', (broken) => {
    expect(() => exact(broken)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it.each([
    ['79.5', '80'],
    ['79.4999', '79'],
    ['0.5', '1'],
    ['-0.5', '0'],
    ['-1.5', '-1'],
    ['100', '100'],
  ])('%s is rounded half-up to %s', (x, rounded) => {
    expect(halfUp(exact(x)).toFraction()).toBe(rounded);
  });

  it.each([
    ['25/12', 2, '2.08'],
    ['1.005', 2, '1.01'],
    ['0.004', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['-12.345', 2, '-12.34'],
    ['7', 2, '7.00'],
    ['7.5', 0, '8'],
    ['0.05', 1, '0.1'],
  ])('%s with %d decimals is written %s', (x, places, written) => {
    expect(decimals(exact(x), places)).toBe(written);
  });

  it('moves a figure by at most half of the last place', () => {
    fc.assert(
      fc.property(aFraction, fc.integer({ min: 0, max: 4 }), (x, places) => {
        const moved = halfUp(x, places).sub(x).abs();
        expect(moved.lte(new Fraction(1, 2 * 10 ** places))).toBe(true);
      }),
    );
  });
});

describe('a printed figure', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(aFraction, (x) => {
        expect(exact(exactText(x)).equals(x)).toBe(true);
      }),
    );
  });

  it.each([
    ['1/2', '0.5'],
    ['280/3', '280/3'],
    ['100', '100'],
    ['-5/4', '-1.25'],
  ])('%s is printed as %s', (x, printed) => {
    expect(exactText(exact(x))).toBe(printed);
  });
});

describe('sums', () => {
  it('do not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(aFraction, { maxLength: 20 }), (values) => {
        expect(sum(values).equals(sum([...values].reverse()))).toBe(true);
      }),
    );
  });

  it('of nothing are 0, but a mean of nothing is a bug', () => {
    expect(sum([]).equals(0)).toBe(true);
    expect(() => mean([])).toThrow(RangeError);
  });

  it('are capped at the ceiling itself', () => {
    expect(atMost(exact('10.01'), exact(10)).toFraction()).toBe('10');
    expect(atMost(exact('9.99'), exact(10)).toFraction()).toBe('999/100');
  });
});
