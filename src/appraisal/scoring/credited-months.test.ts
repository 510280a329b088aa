import fc from 'fast-check';
import { shiftDays } from '../calendar/plain-date';
import { creditedMonths, explainedCreditPoints } from './credited-months';

describe('the months of a period', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-01', '2026-03-14', 2],
    ['2026-03-15', '2026-12-31', 10],
    ['2026-03-15', '2026-03-31', 1],
    ['2026-03-01', '2026-03-30', 0],
    ['2028-02-01', '2028-02-29', 1],
    ['2028-02-01', '2028-02-28', 0],
    ['2026-11-01', '2027-01-31', 3],
    ['2026-05-31', '2026-05-31', 1],
    ['2026-05-30', '2026-05-30', 0],
  ])('%s to %s are %i', (start, end, months) => {
    expect(creditedMonths(start, end)).toBe(months);
  });

  it('of two periods that follow each other add up to those of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 2020, max: 2032 }), (days, year) => {
        const [start, end] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
        const cut = shiftDays(start, days);
        const rest = cut === end ? 0 : creditedMonths(shiftDays(cut, 1), end);
        expect(creditedMonths(start, cut) + rest).toBe(12);
      }),
    );
  });
});

describe('credit points of an appraisal', () => {
  const of = (predicate: 'very_good' | 'good', end: string, start = '2026-01-01') =>
    explainedCreditPoints({ level: 'pertama', predicate, start, end });

  it('are 18.75 for a very good year of an Ahli Pertama, and 2.08 for two good months', () => {
    expect(of('very_good', '2026-12-31')).toMatchObject({ points: '18.75', months: 12 });
    expect(of('good', '2026-02-28')).toMatchObject({ points: '2.08', months: 2 });
  });

  it('tell what they were found from, and can be counted again from it', () => {
    const found = of('good', '2026-02-28');
    if ('refusal' in found) throw new Error('refused');
    expect(found.explanation).toMatchObject({
      value: '2.08',
      exact: '25/12',
      inputs: { level: 'pertama', coefficient: '12.5', predicate: 'good', percent: 100, months: 2 },
      rounding: 'half-up-2',
      basis: { regulation: 'PermenPANRB 1/2023; Perban BKN 3/2023' },
    });
  });

  it('are none for a period of more than a year', () => {
    expect(of('good', '2027-03-31')).toMatchObject({ refusal: { code: 'MONTHS_OUT_OF_RANGE' } });
  });
});
