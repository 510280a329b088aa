import fc from 'fast-check';
import type { Predicate } from '../plan';
import { CREDIT_LEVELS, CREDIT_POINTS, creditPoints, type CreditLevel } from './credit-points';
import { accepted } from './plan-builders';

const PREDICATES: Predicate[] = ['very_good', 'good', 'needs_improvement', 'fair', 'poor', 'very_poor'];

const points = (level: CreditLevel, predicate: Predicate, months: number): string =>
  accepted(creditPoints({ level, predicate, months })).points;

describe('credit points of a functional post', () => {
  it('are 18.75 for very good, Ahli Pertama, a full year', () => {
    expect(points('pertama', 'very_good', 12)).toBe('18.75');
  });

  it('are 2.08 for good, Ahli Pertama, 2 months', () => {
    expect(points('pertama', 'good', 2)).toBe('2.08');
  });

  it.each<[CreditLevel, string[]]>([
    ['pertama', ['18.75', '12.50', '9.38', '9.38', '6.25', '3.13']],
    ['muda', ['37.50', '25.00', '18.75', '18.75', '12.50', '6.25']],
    ['madya', ['56.25', '37.50', '28.13', '28.13', '18.75', '9.38']],
    ['utama', ['75.00', '50.00', '37.50', '37.50', '25.00', '12.50']],
    ['penyelia', ['37.50', '25.00', '18.75', '18.75', '12.50', '6.25']],
    ['mahir', ['18.75', '12.50', '9.38', '9.38', '6.25', '3.13']],
    ['terampil', ['7.50', '5.00', '3.75', '3.75', '2.50', '1.25']],
    ['pemula', ['5.63', '3.75', '2.81', '2.81', '1.88', '0.94']],
  ])('of a full year as %s, best predicate first: %j', (level, year) => {
    expect(PREDICATES.map((predicate) => points(level, predicate, 12))).toEqual(year);
  });

  it.each([
    [0, '0.00'],
    [1, '1.04'],
    [3, '3.13'],
    [6, '6.25'],
    [7, '7.29'],
    [11, '11.46'],
  ])('of %d months, good, Ahli Pertama, are %s', (months, expected) => {
    expect(points('pertama', 'good', months)).toBe(expected);
  });

  it.each([-1, 13, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %p months are refused', (months) => {
    expect(creditPoints({ level: 'muda', predicate: 'good', months })).toMatchObject({
      refusal: { code: 'MONTHS_OUT_OF_RANGE', path: 'months', actual: String(months) },
    });
  });

  const aLevel = fc.constantFrom(...CREDIT_LEVELS);
  const aPredicate = fc.constantFrom(...PREDICATES);

  it('of two parts of a year add up to the year, but for the rounding of each', () => {
    fc.assert(
      fc.property(aLevel, aPredicate, fc.integer({ min: 0, max: 12 }), (level, predicate, months) => {
        const parts =
          Number(points(level, predicate, months)) + Number(points(level, predicate, 12 - months));
        expect(Math.abs(parts - Number(points(level, predicate, 12)))).toBeLessThan(0.0151);
      }),
    );
  });

  it('never fall with more months or a better predicate', () => {
    fc.assert(
      fc.property(aLevel, fc.nat(11), fc.nat(4), (level, months, place) => {
        const of = (at: number, served: number) => Number(points(level, PREDICATES[at] ?? 'good', served));
        expect(of(place, months + 1)).toBeGreaterThanOrEqual(of(place, months));
        expect(of(place, months)).toBeGreaterThanOrEqual(of(place + 1, months));
      }),
    );
  });

  it('follow the policy', () => {
    const settings = { ...CREDIT_POINTS, coefficient: { ...CREDIT_POINTS.coefficient, utama: '52.25' } };
    expect(creditPoints({ level: 'utama', predicate: 'good', months: 12 }, settings)).toEqual({
      points: '52.25',
    });
  });
});
