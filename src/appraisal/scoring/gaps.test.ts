import fc from 'fast-check';
import { RATINGS, type Figure, type Rating } from '../plan';
import { gapsOver, perceptionGaps } from './gaps';
import { additional, anIndicator, primary } from './plan-builders';
import { DEFAULT_SETTINGS } from './settings';

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

describe('where numbers are kept, a perception gap', () => {
  const scored = (selfScore: Figure | null, score: Figure | null) =>
    perceptionGaps({ workResults: [], behaviours: [{ value: 'loyal', selfScore, score }] }, DEFAULT_SETTINGS);

  it.each<[Figure, Figure, number]>([
    [120, 110, 0],
    [110, 109.99, -1],
    [109.99, 110, 1],
    [90, 89.99, -1],
    [70, 69.99, -1],
    [50, 49.99, -1],
    ['115', '60', -3],
    [120, 0, -4],
    [0, 120, 4],
    ['89.5', '70.00', 0],
  ])('between an own score of %s and the appraiser’s %s is %d bands', (own, given, steps) => {
    expect(scored(own, given)).toMatchObject([
      { kind: 'behaviour', key: 'loyal', selfRating: null, rating: null, steps },
    ]);
  });

  it('of an indicator is what both realisations are worth', () => {
    const workResults = [primary(anIndicator({ key: 'i1', realisation: 55 }), anIndicator({ key: 'i2' }))];
    const selfAssessment = { ratings: [{ indicator: 'i1', realisation: '95' }, { indicator: 'i2' }] };
    const found = perceptionGaps({ workResults, behaviours: [], selfAssessment }, DEFAULT_SETTINGS);
    // c 95 → 85 (fair), c 55 → 55 ÷ 59 × 49 = 45.68 (very poor); i2 has no figure.
    expect(found).toEqual([
      {
        kind: 'indicator',
        key: 'i1',
        selfRating: null,
        rating: null,
        selfScore: '85.00',
        score: '45.68',
        steps: -2,
      },
    ]);
  });

  it('needs a figure of both', () => {
    expect([...scored(null, 90), ...scored(90, null)]).toEqual([]);
    const workResults = [primary(anIndicator({ realisation: 55 }))];
    expect(perceptionGaps({ workResults, behaviours: [] }, DEFAULT_SETTINGS)).toEqual([]);
    expect(perceptionGaps({ workResults, behaviours: [], selfAssessment: null }, DEFAULT_SETTINGS)).toEqual(
      [],
    );
  });

  it('is the same size seen from the other side', () => {
    const aScore = fc.integer({ min: 0, max: 12_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(aScore, aScore, (one, other) => {
        const steps = (own: number, given: number) => scored(own, given)[0]?.steps ?? Number.NaN;
        expect(steps(one, other) + steps(other, one)).toBe(0);
      }),
    );
  });
});
