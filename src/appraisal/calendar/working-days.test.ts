import fc from 'fast-check';
import { HOLIDAYS_2026 } from './holidays-2026';
import { shiftDays } from './plain-date';
import { MOST_DAYS, addDays, dueDate, isHolidayYearKnown, isWorkingDay } from './working-days';

const holidays = new Set(HOLIDAYS_2026.map(({ date }) => date));
const NONE: ReadonlySet<string> = new Set();

describe('a working day', () => {
  it.each<[string, boolean, string]>([
    ['2026-03-17', true, 'an ordinary Tuesday'],
    ['2026-03-14', false, 'a Saturday'],
    ['2026-03-15', false, 'a Sunday'],
    ['2026-03-19', false, 'a public holiday on a Thursday'],
    ['2026-03-20', false, 'collective leave on a Friday'],
    ['2026-03-22', false, 'a public holiday on a Sunday'],
    ['2026-03-25', true, 'the first day after Idul Fitri'],
    ['2028-02-29', true, 'a leap day on a Tuesday'],
  ])('%s: %s (%s)', (date, works) => {
    expect(isWorkingDay(date, holidays)).toBe(works);
  });
});

describe('working days', () => {
  it('17 March 2026 and 3 working days is 27 March 2026', () => {
    expect(addDays('2026-03-17', 3, 'working', holidays)).toBe('2026-03-27');
  });

  it.each([
    ['2026-03-17', 0, '2026-03-17'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2026-03-17', 2, '2026-03-26'],
    ['2026-01-09', 1, '2026-01-12'],
    ['2026-01-10', 1, '2026-01-12'],
    ['2026-02-13', 1, '2026-02-18'],
    ['2026-05-13', 1, '2026-05-18'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-23', 6, '2027-01-04'],
  ])('%s and %d are %s', (from, days, due) => {
    expect(addDays(from, days, 'working', holidays)).toBe(due);
  });

  it('leave out weekends alone where no holiday is known', () => {
    expect(addDays('2026-03-17', 3, 'working', NONE)).toBe('2026-03-20');
    expect(addDays('2028-02-28', 1, 'working', NONE)).toBe('2028-02-29');
    expect(addDays('2027-02-26', 1, 'working', NONE)).toBe('2027-03-01');
  });

  const aDate = fc.integer({ min: 0, max: 4000 }).map((offset) => shiftDays('2020-01-01', offset));

  it('end on a working day, and each further one ends later', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const due = addDays(from, days, 'working', holidays);
        expect(isWorkingDay(due, holidays)).toBe(true);
        expect(addDays(from, days + 1, 'working', holidays) > due).toBe(true);
        expect(due >= addDays(from, days, 'calendar', holidays)).toBe(true);
      }),
    );
  });

  it('never end earlier for a later start or one more holiday', () => {
    fc.assert(
      fc.property(aDate, fc.nat(30), fc.nat(40), aDate, (from, later, days, dayOff) => {
        const due = addDays(from, days, 'working', holidays);
        expect(addDays(shiftDays(from, later), days, 'working', holidays) >= due).toBe(true);
        expect(addDays(from, days, 'working', new Set([...holidays, dayOff])) >= due).toBe(true);
      }),
    );
  });

  it('add up: some and then some more are all of them', () => {
    fc.assert(
      fc.property(aDate, fc.nat(30), fc.nat(30), (from, some, more) => {
        const inTwo = addDays(addDays(from, some, 'working', holidays), more, 'working', holidays);
        expect(inTwo).toBe(addDays(from, some + more, 'working', holidays));
      }),
    );
  });
});

describe('calendar days', () => {
  it('end where they end, also on a day off', () => {
    expect(addDays('2026-03-17', 3, 'calendar', holidays)).toBe('2026-03-20');
    expect(addDays('2026-03-08', 14, 'calendar', holidays)).toBe('2026-03-22');
    expect(addDays('2028-02-28', 2, 'calendar', holidays)).toBe('2028-03-01');
    expect(addDays('2026-03-17', 0, 'calendar', holidays)).toBe('2026-03-17');
  });
});

describe('a due date', () => {
  it('is the day alone where every year touched has its holidays', () => {
    expect(dueDate('2026-03-17', 3, 'working', holidays)).toEqual({ date: '2026-03-27' });
    expect(dueDate('2025-12-31', 1, 'working', holidays)).toEqual({ date: '2026-01-02' });
    expect(dueDate('2026-12-30', 1, 'working', holidays)).toEqual({ date: '2026-12-31' });
  });

  it.each([
    ['2027-03-17', 3, '2027-03-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-23', 6, '2027-01-04'],
    ['2025-12-30', 2, '2026-01-02'],
  ])('warns where a year without holidays was counted over: %s and %d', (from, days, date) => {
    expect(dueDate(from, days, 'working', holidays)).toEqual({ date, warning: 'NO_HOLIDAYS' });
  });

  it('warns of a gap in the middle', () => {
    const gap = new Set(['2026-01-01', '2028-01-03']);
    expect(dueDate('2026-12-01', 300, 'working', gap)).toMatchObject({ warning: 'NO_HOLIDAYS' });
  });

  it('in calendar days, or in 0 days, needs no holidays', () => {
    expect(dueDate('2030-05-01', 14, 'calendar', NONE)).toEqual({ date: '2030-05-15' });
    expect(dueDate('2030-05-01', 0, 'working', NONE)).toEqual({ date: '2030-05-01' });
  });

  it.each([-1, 1.5, MOST_DAYS + 1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    'is refused for %p days',
    (days) => {
      for (const dayType of ['working', 'calendar'] as const) {
        expect(dueDate('2026-01-01', days, dayType, holidays)).toMatchObject({
          refusal: { code: 'DAYS_OUT_OF_RANGE', path: 'days' },
        });
        expect(() => addDays('2026-01-01', days, dayType, holidays)).toThrow(RangeError);
      }
    },
  );

  it.each(['2026-02-29', '1899-12-31', '3000-01-01', 'besok', ''])('is refused from %p', (from) => {
    expect(dueDate(from, 3, 'working', holidays)).toMatchObject({
      refusal: { code: 'DATE_INVALID', path: 'from' },
    });
  });

  it('is found for the most days that may be asked', () => {
    expect(dueDate('2999-12-31', MOST_DAYS, 'working', holidays)).toMatchObject({ warning: 'NO_HOLIDAYS' });
    expect(dueDate('2026-01-01', MOST_DAYS, 'calendar', holidays)).toEqual({ date: '2036-01-09' });
  });
});

describe('the holidays of a year', () => {
  it('are known as soon as there is one row', () => {
    expect(isHolidayYearKnown(2026, holidays)).toBe(true);
    expect(isHolidayYearKnown(2027, holidays)).toBe(false);
    expect(isHolidayYearKnown(2027, new Set(['2027-12-25']))).toBe(true);
  });
});
