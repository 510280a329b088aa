import fc from 'fast-check';
import { calendarDays, dayOfYear, isPlainDate, laterDate, shiftDays, weekday, yearOf } from './plain-date';

const START = '2000-01-01';

describe('a day of the calendar', () => {
  it.each(['2026-01-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
    'besok',
  ])('%p does not', (date) => {
    expect(isPlainDate(date)).toBe(false);
  });

  it('is shifted over months, leap days and years', () => {
    expect(shiftDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(shiftDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(shiftDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(() => shiftDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => shiftDays('2026-02-30', 1)).toThrow(RangeError);
  });

  it('has its day of the week', () => {
    expect(weekday('2026-03-17')).toBe(2);
    expect(weekday('2028-02-29')).toBe(2);
    expect(weekday('2026-03-22')).toBe(0);
  });

  it('of a policy falls on 28 February where there is no 29th', () => {
    expect(dayOfYear(2026, '01-14')).toBe('2026-01-14');
    expect(dayOfYear(2028, '02-29')).toBe('2028-02-29');
    expect(dayOfYear(2026, '02-29')).toBe('2026-02-28');
    expect(() => dayOfYear(2026, '02-30')).toThrow(RangeError);
    expect(() => dayOfYear(2026, 'Januari')).toThrow(RangeError);
  });

  it('comes later or earlier than another', () => {
    expect(laterDate('2026-01-14', '2026-01-15')).toBe('2026-01-15');
    expect(laterDate('2026-01-14', '2025-12-31')).toBe('2026-01-14');
    expect(yearOf('2026-01-14')).toBe(2026);
  });
});

describe('a period', () => {
  it('counts its first and its last day', () => {
    expect(calendarDays('2026-01-01', '2026-01-01')).toBe(1);
    expect(calendarDays('2026-01-01', '2026-12-31')).toBe(365);
    expect(calendarDays('2028-01-01', '2028-12-31')).toBe(366);
    expect(calendarDays('2026-01-02', '2026-01-01')).toBe(0);
  });

  it('is one day longer than the shift between its ends', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(5_000), (offset, days) => {
        const first = shiftDays(START, offset);
        expect(calendarDays(first, shiftDays(first, days))).toBe(days + 1);
      }),
    );
  });
});
