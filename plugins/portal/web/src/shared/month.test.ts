import { dayOf, monthOf, shiftDay, shiftMonth, weeksOf } from './month';

describe('months and days', () => {
  it('come one after the other over the ends of years', () => {
    expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect([shiftDay('2026-03-01', -1), shiftDay('2028-02-28', 1)]).toEqual(['2026-02-28', '2028-02-29']);
    expect(monthOf(dayOf(new Date(2026, 10, 9)))).toBe('2026-11');
  });

  it('are laid out in weeks from Monday on, each day once', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
    expect(weeksOf('2027-02')[0]?.[0]).toBe('2027-02-01');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
});
