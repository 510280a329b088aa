import fc from 'fast-check';
import { shiftDays } from '../calendar/plain-date';
import { PERIOD_KINDS, periodName, periodOf } from './period';

describe('the period of a day', () => {
  it.each([
    ['2026-05-31', 'monthly', '2026-05', '2026-05-01', '2026-05-31'],
    ['2026-12-01', 'monthly', '2026-12', '2026-12-01', '2026-12-31'],
    ['2028-02-29', 'monthly', '2028-02', '2028-02-01', '2028-02-29'],
    ['2026-02-28', 'monthly', '2026-02', '2026-02-01', '2026-02-28'],
    ['2026-01-01', 'quarterly', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-06-30', 'quarterly', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', 'quarterly', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-12-31', 'quarterly', '2026-Q4', '2026-10-01', '2026-12-31'],
  ] as const)('%s, %s, is %s', (day, kind, label, start, end) => {
    expect(periodOf(day, kind)).toEqual({ label, start, end });
  });

  it('holds the day, and the next one begins where it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...PERIOD_KINDS), (days, kind) => {
        const day = shiftDays('2020-01-01', days);
        const { start, end, label } = periodOf(day, kind);
        expect(start <= day && day <= end).toBe(true);
        const next = periodOf(shiftDays(end, 1), kind);
        expect([next.start, next.label === label]).toEqual([shiftDays(end, 1), false]);
      }),
    );
  });

  it('is called as people call it', () => {
    expect(periodName('2026-05')).toEqual({ id: 'Mei 2026', en: 'May 2026' });
    expect(periodName('2026-Q2')).toEqual({ id: 'Triwulan II 2026', en: 'Quarter 2 of 2026' });
  });
});
