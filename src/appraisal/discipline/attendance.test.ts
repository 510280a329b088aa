import { attendanceFigures, workedMinutes, type AttendanceDay } from './attendance';
import { DISCIPLINE_RULES } from './rules';

const day = (date: string, given: Partial<AttendanceDay> = {}): AttendanceDay => ({
  date,
  status: 'present',
  timeIn: null,
  timeOut: null,
  minutes: null,
  ...given,
});
const none: ReadonlySet<string> = new Set();
/** Monday to Friday. */
const week = { start: '2026-03-02', end: '2026-03-06', today: '2026-12-31' };
const of = (days: AttendanceDay[], period = week, holidays = none) =>
  attendanceFigures(days, period, holidays, DISCIPLINE_RULES);

describe('minutes of a day', () => {
  it.each([
    ['from 07:30 to 16:00 with an hour’s break', '2026-03-02', '07:30', '16:00', null, 450],
    ['of a Friday with its longer break', '2026-03-06', '07:30', '16:30', null, 450],
    ['over midnight', '2026-03-02', '22:00', '06:30', null, 450],
    ['as the device says', '2026-03-02', '07:30', '16:00', 400, 400],
    ['of a short visit, never below none', '2026-03-02', '08:00', '08:20', null, 0],
  ])('%s', (_what, date, timeIn, timeOut, minutes, expected) => {
    expect(workedMinutes(day(date, { timeIn, timeOut, minutes }), DISCIPLINE_RULES)).toBe(expected);
  });

  it('are unknown while one of the times is', () => {
    expect(workedMinutes(day('2026-03-02', { timeIn: '07:30' }), DISCIPLINE_RULES)).toBeNull();
  });
});

describe('the figures of a period', () => {
  it('tell each kind of day, and leave out days off', () => {
    const days = [
      day('2026-03-01', { status: 'unexcused' }),
      day('2026-03-02', { timeIn: '07:30', timeOut: '16:00' }),
      day('2026-03-03', { status: 'late', minutes: 400 }),
      day('2026-03-04', { status: 'sick' }),
      day('2026-03-05', { status: 'unexcused' }),
    ];
    expect(of(days)).toMatchObject({
      workingDays: 5,
      present: 1,
      late: 1,
      officialDuty: 0,
      excused: 1,
      unexcused: 1,
      unrecorded: 1,
      hours: { requiredMinutes: 900, workedMinutes: 850, daysWithoutTimes: 0 },
      discipline: [{ year: 2026, unexcused: 1, reached: null }],
    });
  });

  it('are those of 37 h 30 for a full week', () => {
    const days = ['02', '03', '04', '05', '06'].map((date) => day(`2026-03-${date}`, { minutes: 450 }));
    expect(of(days).hours).toEqual({ requiredMinutes: 2250, workedMinutes: 2250, daysWithoutTimes: 0 });
  });

  it('ask no hours of a day whose times nobody knows', () => {
    expect(of([day('2026-03-02')]).hours).toEqual({
      requiredMinutes: 0,
      workedMinutes: 0,
      daysWithoutTimes: 1,
    });
  });

  it('know holidays, and nothing of what lies ahead', () => {
    const holidays = new Set(['2026-03-03']);
    const early = { ...week, today: '2026-03-04' };
    expect(of([day('2026-03-05', { status: 'unexcused' })], early, holidays)).toMatchObject({
      workingDays: 2,
      unrecorded: 2,
      discipline: [{ unexcused: 0 }],
    });
  });

  it('count absence by the calendar year, not by the period', () => {
    const before = ['2026-01-05', '2026-01-07', '2026-01-09'].map((date) =>
      day(date, { status: 'unexcused' }),
    );
    expect(of(before)).toMatchObject({
      unexcused: 0,
      discipline: [{ unexcused: 3, reached: { penalty: 'oralReprimand' } }],
    });
  });

  it('are empty before the period begins', () => {
    expect(of([], { ...week, today: '2026-02-01' })).toMatchObject({ workingDays: 0, discipline: [] });
  });

  it('hold one year of absence for each year that the period touches', () => {
    const over = { start: '2025-12-01', end: '2026-01-31', today: '2026-06-01' };
    expect(of([], over).discipline.map(({ year }) => year)).toEqual([2025, 2026]);
  });
});
