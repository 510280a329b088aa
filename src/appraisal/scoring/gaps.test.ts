import fc from 'fast-check';
import { RATINGS, type Rating } from '../plan';
import { gapsOver, perceptionGaps } from './gaps';
import { additional, anIndicator, primary } from './plan-builders';

const seen = (selfRating: Rating | null, rating: Rating | null) =>
  perceptionGaps({
    workResults: [],
    behaviours: [{ value: 'loyal', selfRating, rating }],
  });

describe('a perception gap', () => {
  it.each<[Rating, Rating, number]>([
    ['below', 'below', 0],
    ['below', 'meets', 1],
    ['below', 'above', 2],
    ['meets', 'below', -1],
    ['meets', 'meets', 0],
    ['meets', 'above', 1],
    ['above', 'below', -2],
    ['above', 'meets', -1],
    ['above', 'above', 0],
  ])("between an own %s and the appraiser's %s is %d steps", (selfRating, rating, steps) => {
    expect(seen(selfRating, rating)).toEqual([
      { kind: 'behaviour', key: 'loyal', selfRating, rating, steps },
    ]);
  });

  it('needs both ratings', () => {
    expect([...seen(null, 'meets'), ...seen('meets', null), ...seen(null, null)]).toEqual([]);
  });

  it('is found in indicators of all work results, and then in behaviour', () => {
    const gaps = perceptionGaps({
      workResults: [
        primary(anIndicator({ key: 'i1', selfRating: 'above', rating: 'meets' }), anIndicator({ key: 'i2' })),
        additional(anIndicator({ key: 'i3', selfRating: 'meets', rating: 'meets' })),
      ],
      behaviours: [{ value: 'adaptive', selfRating: 'above', rating: 'below' }],
    });
    expect(gaps.map(({ kind, key, steps }) => [kind, key, steps])).toEqual([
      ['indicator', 'i1', -1],
      ['indicator', 'i3', 0],
      ['behaviour', 'adaptive', -2],
    ]);
  });

  it('is talked through only when it is over the size of the policy, in either direction', () => {
    const gaps = [...seen('above', 'below'), ...seen('meets', 'above'), ...seen('meets', 'meets')];
    expect(gapsOver(gaps, 0).map(({ steps }) => steps)).toEqual([-2, 1]);
    expect(gapsOver(gaps, 1).map(({ steps }) => steps)).toEqual([-2]);
    expect(gapsOver(gaps, 2)).toEqual([]);
  });

  it('is the same size seen from the other side', () => {
    const aRating = fc.constantFrom(...RATINGS);
    fc.assert(
      fc.property(aRating, aRating, (one, other) => {
        const steps = (selfRating: Rating, rating: Rating) =>
          seen(selfRating, rating)[0]?.steps ?? Number.NaN;
        expect(steps(one, other) + steps(other, one)).toBe(0);
      }),
    );
  });
});
