import { calendarDaysBetween } from './days';

describe('days until a deadline', () => {
  it.each([
    ['2026-11-23T08:00', '2026-11-23T23:59', 0],
    ['2026-11-23T23:00', '2026-11-24T00:30', 1],
    ['2026-11-23T08:00', '2026-11-26T23:59', 3],
    ['2026-11-23T08:00', '2026-11-20T23:59', -3],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(calendarDaysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
