import { reminderDaysOf, remindersBefore } from './reminders';

const WIB = 'Asia/Jakarta' as const;
const holidays = new Set(['2026-03-18', '2026-03-19', '2026-03-20']);
/** Tuesday. */
const due = new Date('2026-03-24T16:59:59.999Z');
const days = (count: number[], zone: 'Asia/Jakarta' | 'Asia/Jayapura' = WIB) =>
  remindersBefore(due, count, { zone, holidays }).map((at) => at.toISOString());

describe('reminders before a deadline', () => {
  it('come at the beginning of work, on working days alone', () => {
    // Monday the 23rd; then back over the weekend and three days off to Tuesday the 17th and Monday the 16th.
    expect(days([1, 2, 3])).toEqual([
      '2026-03-23T00:30:00.000Z',
      '2026-03-17T00:30:00.000Z',
      '2026-03-16T00:30:00.000Z',
    ]);
  });

  it('0 is the day itself, or the last working day before a day off', () => {
    expect(days([0])).toEqual(['2026-03-24T00:30:00.000Z']);
    const onHoliday = new Date('2026-03-19T16:59:59.999Z');
    expect(remindersBefore(onHoliday, [0], { zone: WIB, holidays })).toEqual([
      new Date('2026-03-17T00:30:00.000Z'),
    ]);
  });

  it('go by the clock of the unit: work begins two hours earlier in the east', () => {
    const endOfDay = new Date('2026-03-24T14:59:59.999Z');
    expect(remindersBefore(endOfDay, [1], { zone: 'Asia/Jayapura', holidays })).toEqual([
      new Date('2026-03-22T22:30:00.000Z'),
    ]);
  });

  it.each([
    [
      [5, 1],
      [5, 1],
    ],
    [[1, 1, 2.5, -1, '3', null, 1000], [1]],
    [[], []],
    ['soon', [3, 1]],
    [null, [3, 1]],
  ])('a policy that says %j means %j', (given, meant) => {
    expect(reminderDaysOf(given)).toEqual(meant);
  });
});
