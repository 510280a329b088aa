import fc from 'fast-check';
import { shiftDays } from '../calendar/plain-date';
import { exact } from './exact';
import { annualScore, periodicSkp, type ScoredPeriod } from './periods';
import { accepted } from './plan-builders';
import { DEFAULT_SETTINGS } from './settings';

const annual = (periods: ScoredPeriod[], idea = false) => annualScore(periods, idea, DEFAULT_SETTINGS);
const scoreOf = (periods: ScoredPeriod[]): string => accepted(annual(periods)).score;

describe('the annual score of a person who was transferred', () => {
  it('is the mean of the periods weighted by calendar days', () => {
    // 31 days of 80, 334 of 100
    const periods = [
      { start: '2026-01-01', end: '2026-01-31', score: '80.00' },
      { start: '2026-02-01', end: '2026-12-31', score: '100.00' },
    ];
    expect(annual(periods)).toMatchObject({ score: '98.30', predicate: 'good' });
  });

  it('counts the leap day', () => {
    const periods = (year: number) => [
      { start: `${year}-02-01`, end: `${year}-02-${year === 2028 ? 29 : 28}`, score: 0 },
      { start: `${year}-03-01`, end: `${year}-03-28`, score: 100 },
    ];
    expect(scoreOf(periods(2026))).toBe('50.00');
    expect(scoreOf(periods(2028))).toBe('49.12');
  });

  it('of one period is the NK of that period, also of a single day', () => {
    expect(scoreOf([{ start: '2026-05-01', end: '2026-05-01', score: '87.65' }])).toBe('87.65');
  });

  it('is very good only with a beneficial idea', () => {
    const year = [{ start: '2026-01-01', end: '2026-12-31', score: 115 }];
    expect(annual(year, true)).toMatchObject({ predicate: 'very_good' });
    expect(annual(year)).toMatchObject({ predicate: 'good' });
  });

  it('adds up: a period cut in two at any day gives the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 363 }), fc.nat(12_000), (cut, hundredths) => {
        const score = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const end = shiftDays('2026-01-01', cut);
        const halves = [
          { start: '2026-01-01', end, score },
          { start: shiftDays(end, 1), end: '2026-12-31', score },
        ];
        expect(exact(scoreOf(halves)).equals(exact(score))).toBe(true);
        expect(scoreOf([...halves].reverse())).toBe(scoreOf(halves));
      }),
    );
  });

  it.each([
    [[], 'NO_PERIOD', 'periods'],
    [[{ start: '2026-02-01', end: '2026-01-31', score: 1 }], 'PERIOD_INVALID', 'periods.0'],
    [[{ start: '2026-02-30', end: '2026-03-31', score: 1 }], 'PERIOD_INVALID', 'periods.0'],
    [
      [
        { start: '2026-01-01', end: '2026-06-30', score: 1 },
        { start: '2026-06-30', end: '2026-12-31', score: 1 },
      ],
      'PERIODS_OVERLAP',
      'periods.1',
    ],
  ])('is refused for unfit periods (%#)', (periods, code, path) => {
    expect(annual(periods)).toMatchObject({ refusal: { code, path } });
  });
});

describe('the SKP of a month or quarter', () => {
  it('is half the mean of the action plans and half that of the primary results', () => {
    expect(periodicSkp({ actionPlans: [100, 90, '80.5'], primary: ['310/3', 70] })).toMatchObject({
      skp: '88.42',
      explanation: { exact: '1061/12', inputs: { actionPlans: '541/6', primary: '260/3' } },
    });
  });

  it.each([
    [{ actionPlans: [], primary: [1] }, 'NO_ACTION_PLAN'],
    [{ actionPlans: [1], primary: [] }, 'NO_PRIMARY_RESULT'],
  ])('is refused where one half is missing: %j', (values, code) => {
    expect(periodicSkp(values)).toMatchObject({ refusal: { code } });
  });
});
