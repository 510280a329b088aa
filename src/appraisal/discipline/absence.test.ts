import { shiftDays } from '../calendar/plain-date';
import { addDays, isWorkingDay } from '../calendar/working-days';
import { rungReached, yearOfAbsence } from './absence';
import { DISCIPLINE_RULES, disciplineRulesOf } from './rules';

const none: ReadonlySet<string> = new Set();
const of = (days: string[], year = 2026, holidays = none) =>
  yearOfAbsence(days, year, holidays, DISCIPLINE_RULES);

/** So many working days on end, from that day on. */
const run = (from: string, days: number, holidays = none): string[] =>
  Array.from({ length: days }, (_day, index) => addDays(shiftDays(from, -1), index + 1, 'working', holidays));

/** So many working days of a year, never two on end. */
const scattered = (days: number): string[] =>
  Array.from({ length: days }, (_day, index) => addDays('2025-12-31', 1 + 2 * index, 'working', none));

describe('thresholds of PP 94/2021 by the year’s sum', () => {
  it.each([
    [0, null, null],
    [2, null, null],
    [3, 'oralReprimand', '9'],
    [4, 'writtenReprimand', '9'],
    [6, 'writtenReprimand', '9'],
    [7, 'statementOfDissatisfaction', '9'],
    [10, 'statementOfDissatisfaction', '9'],
    [11, 'allowanceCut6Months', '10'],
    [13, 'allowanceCut6Months', '10'],
    [14, 'allowanceCut9Months', '10'],
    [16, 'allowanceCut9Months', '10'],
    [17, 'allowanceCut12Months', '10'],
    [20, 'allowanceCut12Months', '10'],
    [21, 'demotion12Months', '11 (2) d 1'],
    [24, 'demotion12Months', '11 (2) d 1'],
    [25, 'releaseToImplementingPost12Months', '11 (2) d 2'],
    [27, 'releaseToImplementingPost12Months', '11 (2) d 2'],
    [28, 'discharge', '11 (2) d 3'],
    [100, 'discharge', '11 (2) d 3'],
  ])('%i days: %s, article %s', (days, penalty, article) => {
    const { unexcused, inARow, reached } = of(scattered(days));
    expect([unexcused, inARow]).toEqual([days, days === 0 ? 0 : 1]);
    expect(reached && [reached.penalty, reached.article, reached.by]).toEqual(
      penalty && [penalty, article, 'total'],
    );
    expect(rungReached(days, DISCIPLINE_RULES.ladder)?.penalty ?? null).toBe(penalty);
  });

  it('tell how far the next one is', () => {
    expect(of([]).next).toMatchObject({ penalty: 'oralReprimand', daysLeft: 3 });
    expect(of(scattered(9)).next).toMatchObject({ penalty: 'allowanceCut6Months', daysLeft: 2 });
    expect(of(scattered(28)).next).toBeNull();
  });

  it('begin anew with each calendar year', () => {
    const days = [...run('2025-12-30', 2), '2026-01-05', '2026-01-07'];
    expect(of(days, 2025)).toMatchObject({ unexcused: 2, reached: null });
    expect(of(days, 2026)).toMatchObject({ unexcused: 2, reached: null });
  });
});

describe('ten working days on end', () => {
  it('are discharge, nine are not', () => {
    expect(of(run('2026-03-02', 9))).toMatchObject({
      inARow: 9,
      reached: { penalty: 'statementOfDissatisfaction', by: 'total' },
    });
    expect(of(run('2026-03-02', 10))).toMatchObject({
      inARow: 10,
      reached: { penalty: 'discharge', article: '11 (2) d 4', by: 'inARow' },
    });
  });

  it('go on over weekends and holidays, and end with a day at work', () => {
    const holidays = new Set(['2026-03-09']);
    expect(of(run('2026-03-02', 10, holidays), 2026, holidays).inARow).toBe(10);
    const broken = run('2026-03-02', 11).filter((_day, index) => index !== 5);
    expect(of(broken)).toMatchObject({ unexcused: 10, inARow: 5 });
  });

  it('count over the turn of the year, in the year in which they are full', () => {
    const holidays = new Set(['2026-01-01']);
    const days = run('2025-12-23', 10, holidays);
    expect(days.filter((day) => day < '2026').length).toBe(7);
    expect(of(days, 2025, holidays)).toMatchObject({ unexcused: 7, inARow: 7 });
    expect(of(days, 2026, holidays)).toMatchObject({
      unexcused: 3,
      inARow: 10,
      reached: { penalty: 'discharge', by: 'inARow' },
    });
  });

  it('are the year before’s matter where they ended there', () => {
    expect(of(run('2025-12-01', 10), 2026)).toMatchObject({ unexcused: 0, inARow: 0, reached: null });
  });

  it('stand behind 28 days of the year, which say the same', () => {
    expect(of(run('2026-03-02', 28)).reached).toMatchObject({ by: 'total', article: '11 (2) d 3' });
  });
});

it('counts no day off, and no day twice', () => {
  const days = ['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-09', '2026-03-10'];
  expect(days.filter((day) => !isWorkingDay(day, none))).toHaveLength(2);
  expect(of(days)).toMatchObject({ unexcused: 2, inARow: 2 });
});

describe('the figures of a policy', () => {
  const ladder = [{ from: 1, penalty: 'oralReprimand' as const, article: '7' }];

  it('take the place of the regulation’s, each part by itself', () => {
    const rules = disciplineRulesOf({ ladder });
    expect(rules).toEqual({ ...DISCIPLINE_RULES, ladder });
    expect(yearOfAbsence(['2026-03-09'], 2026, none, rules).reached).toMatchObject({ article: '7' });
  });

  it.each([[null], [undefined], [{}]])('are those of the regulation where it says nothing: %j', (given) => {
    expect(disciplineRulesOf(given)).toEqual(DISCIPLINE_RULES);
  });

  it.each([
    [{ ladder: [] }],
    [{ ladder: [{ from: 0, penalty: 'discharge', article: '1' }] }],
    [{ ladder: [...ladder, ...ladder] }],
    [{ ladder: [{ from: 3, penalty: 'flogging', article: '1' }] }],
    [{ weeklyMinutes: '2250' }],
    ['nonsense'],
  ])('are those of the regulation where they make no sense: %j', (given) => {
    expect(disciplineRulesOf(given)).toEqual(DISCIPLINE_RULES);
  });
});
