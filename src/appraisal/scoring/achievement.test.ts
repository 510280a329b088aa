import fc from 'fast-check';
import type { Direction, Figure, Target } from '../plan';
import { achievement, targetProblem, type Measured } from './achievement';
import { decimals, exactText, parseFigure } from './exact';
import { anIndicator } from './plan-builders';

const of = (direction: Direction, target: Target, realisation?: Figure | null): Measured => ({
  direction,
  target,
  realisation,
});

const percent = (measured: Measured): string | null => {
  const { c } = achievement(measured);
  return c && exactText(c);
};

describe('higher is better: c = R ÷ T × 100', () => {
  it.each([
    [10, 10, '100'],
    [10, 12, '120'],
    [10, 0, '0'],
    [3, 1, '100/3'],
    ['0.3', '0.1', '100/3'],
    [0.3, 0.1, '100/3'],
    [200, 159, '79.5'],
    [10, -5, '0'],
    [7, 1e9, '100000000000/7'],
  ])('target %p, realisation %p: %s', (target, realisation, c) => {
    expect(percent(of('higher', target, realisation))).toBe(c);
  });
});

describe('lower is better: c = (1 + (1 − R ÷ T)) × 100', () => {
  it.each([
    [10, 10, '100'],
    [10, 5, '150'],
    [10, 0, '200'],
    [10, 15, '50'],
    [10, 20, '0'],
    [10, 30, '0'],
    [3, 2, '400/3'],
  ])('target %p days, realisation %p days: %s', (target, realisation, c) => {
    expect(percent(of('lower', target, realisation))).toBe(c);
  });
});

describe('a target range', () => {
  const range = { min: 10, max: '20' };

  it.each([10, 15, 20, '20.0'])('is met inside, its bounds included: %p', (realisation) => {
    expect(percent(of('higher', range, realisation))).toBe('100');
    expect(percent(of('lower', range, realisation))).toBe('100');
  });

  it('is held against its upper bound above it', () => {
    expect(percent(of('higher', range, 25))).toBe('125');
    expect(percent(of('lower', range, 25))).toBe('75');
  });

  it('is held against its lower bound below it', () => {
    expect(percent(of('higher', range, 8))).toBe('80');
    expect(percent(of('lower', range, 8))).toBe('120');
  });

  it('may begin at 0, which is divided by only for a realisation below 0', () => {
    expect(percent(of('lower', { min: 0, max: 3 }, 0))).toBe('100');
    expect(percent(of('lower', { min: 0, max: 3 }, 6))).toBe('0');
    expect(achievement(of('lower', { min: 0, max: 3 }, -1))).toEqual({ c: null, reason: 'TARGET_ZERO' });
  });
});

describe('an indicator without a percentage says why', () => {
  it.each<[Target, Figure | null | undefined, string]>([
    [0, 5, 'TARGET_ZERO'],
    ['0.00', 5, 'TARGET_ZERO'],
    [-10, 5, 'TARGET_NEGATIVE'],
    ['Tersusunnya laporan', 5, 'TARGET_NOT_NUMERIC'],
    ['', 5, 'TARGET_NOT_NUMERIC'],
    [Number.NaN, 5, 'TARGET_NOT_NUMERIC'],
    [{ min: 'satu', max: 5 }, 5, 'TARGET_NOT_NUMERIC'],
    [{ min: 1, max: 'lima' }, 5, 'TARGET_NOT_NUMERIC'],
    [{ min: 5, max: 5 }, 5, 'TARGET_RANGE_INVALID'],
    [{ min: 6, max: 5 }, 5, 'TARGET_RANGE_INVALID'],
    [{ min: -1, max: 5 }, 5, 'TARGET_NEGATIVE'],
    [10, null, 'REALISATION_MISSING'],
    [10, undefined, 'REALISATION_MISSING'],
    [10, '', 'REALISATION_MISSING'],
    [10, 'selesai', 'REALISATION_MISSING'],
  ])('target %j, realisation %j: %s', (target, realisation, reason) => {
    expect(achievement(of('higher', target, realisation))).toEqual({ c: null, reason });
  });

  it('is known at planning, before there is a realisation', () => {
    expect(targetProblem(0)).toBe('TARGET_ZERO');
    expect(targetProblem('kualitatif')).toBe('TARGET_NOT_NUMERIC');
    expect(targetProblem({ min: 2, max: 1 })).toBe('TARGET_RANGE_INVALID');
    expect(targetProblem(anIndicator().target)).toBeNull();
    expect(targetProblem({ min: 0, max: 3 })).toBeNull();
  });
});

describe('whatever is entered', () => {
  const aTarget = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
  const aRealisation = fc.double({ min: -1e12, max: 1e12, noNaN: true });

  it('c is never below 0, and for "lower" never above 200 unless the realisation is negative', () => {
    fc.assert(
      fc.property(aTarget, aRealisation, (target, realisation) => {
        expect(achievement(of('higher', target, realisation)).c?.gte(0)).toBe(true);
        const lower = achievement(of('lower', target, realisation)).c;
        expect(lower?.gte(0)).toBe(true);
        if (realisation >= 0) expect(lower?.lte(200)).toBe(true);
      }),
    );
  });

  it('more never lowers c where higher is better, and never raises it where lower is better', () => {
    fc.assert(
      fc.property(aTarget, aRealisation, aRealisation, (target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const c = (direction: Direction, realisation: number) =>
          achievement(of(direction, target, realisation)).c ?? parseFigure(-1);
        expect(c('higher', more)?.compare(c('higher', less) ?? 0)).toBeGreaterThanOrEqual(0);
        expect(c('lower', more)?.compare(c('lower', less) ?? 0)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the largest and smallest numbers of JSON are counted exactly', () => {
    expect(percent(of('higher', Number.MAX_VALUE, Number.MAX_VALUE))).toBe('100');
    expect(percent(of('higher', Number.MIN_VALUE, Number.MIN_VALUE))).toBe('100');
    const { c } = achievement(of('higher', 5e-324, 1e308));
    expect(c && decimals(c, 0)).toHaveLength(634);
  });
});
