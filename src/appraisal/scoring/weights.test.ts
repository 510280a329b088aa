import fc from 'fast-check';
import type { Figure } from '../plan';
import { additional, anIndicator, primary } from './plan-builders';
import { refuseWeights } from './weights';

const weighing = (...weights: (Figure | null | undefined)[]) =>
  weights.map((weight) => anIndicator({ weight }));

describe('weights before submission', () => {
  it('of all indicators, primary and additional, sum to exactly 100', () => {
    expect(refuseWeights([primary(...weighing(50, '30.5')), additional(...weighing(19.5))])).toBeNull();
  });

  it.each([
    [[95], '95'],
    [[100, '0.01'], '100.01'],
    [['33.33', '33.33', '33.33'], '99.99'],
    [[], '0'],
    [[null, undefined], '0'],
  ])('%j are refused with their actual sum', (weights, actual) => {
    expect(refuseWeights([primary(...weighing(...weights))])).toMatchObject({
      refusal: { code: 'WEIGHTS_NOT_100', actual },
    });
  });

  it('are added exactly: ten times 0.1 and 99 make 100', () => {
    expect(refuseWeights([primary(...weighing(...Array.from({ length: 10 }, () => 0.1), 99))])).toBeNull();
  });

  it('of an indicator without one count as 0', () => {
    expect(refuseWeights([primary(...weighing(100, null))])).toBeNull();
  });

  it.each([-1, '-0.5', 'separuh', ''])('%p is no weight', (weight) => {
    expect(refuseWeights([primary(...weighing(100)), additional(...weighing(0, weight))])).toMatchObject({
      refusal: { code: 'WEIGHT_INVALID', path: 'workResults.1.indicators.1.weight', actual: String(weight) },
    });
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (weights) => {
        const inOrder = refuseWeights([primary(...weighing(...weights))]);
        expect(refuseWeights([primary(...weighing(...[...weights].reverse()))])).toEqual(inOrder);
      }),
    );
  });
});
