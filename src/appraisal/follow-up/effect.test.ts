import type { Behaviour, Indicator, WorkResult } from '../plan';
import { DEFAULT_SETTINGS } from '../scoring/settings';
import { changeOf, standingNow } from './effect';

const indicator = (more: Partial<Indicator>): Indicator => ({
  key: 'i1',
  title: 'Pasien dilayani',
  aspect: 'quantity',
  unit: 'orang',
  direction: 'higher',
  target: 100,
  ...more,
});
const plan = (...indicators: Indicator[]): WorkResult[] => [
  { key: 'r1', kind: 'primary', title: 'Pelayanan', indicators },
];
const low = { kind: 'indicator', key: 'old', title: 'Pasien dilayani', libraryIndicator: 'lib1' } as const;

describe('an item that was rated low', () => {
  it('is found again by the library first, then by its words, never by its key', () => {
    const workResults = plan(
      indicator({ key: 'a', title: ' pasien DILAYANI ', rating: 'meets' }),
      indicator({ key: 'b', title: 'Layanan', libraryIndicator: 'lib1', rating: 'above' }),
      indicator({ key: 'old', title: 'Lain' }),
    );
    expect(standingNow(low, { workResults, behaviours: [] })?.key).toBe('b');
    expect(standingNow({ ...low, libraryIndicator: null }, { workResults, behaviours: [] })?.key).toBe('a');
    expect(
      standingNow({ ...low, libraryIndicator: null, title: 'x' }, { workResults, behaviours: [] }),
    ).toBeNull();
  });

  it('stands unrated until the appraiser rates it', () => {
    const behaviours: Behaviour[] = [{ value: 'loyal', rating: 'above' }];
    const of = (value: Behaviour['value']) =>
      standingNow({ kind: 'behaviour', value }, { workResults: [], behaviours });
    expect(of('loyal')).toEqual({ key: 'loyal', rating: 'above', score: null });
    expect(of('adaptive')).toEqual({ key: 'adaptive', rating: null, score: null });
  });

  it.each([
    ['below', 'meets', 'better'],
    ['below', 'below', 'same'],
    ['meets', 'below', 'worse'],
    ['below', null, null],
  ] as const)('that was %s and is %s has become %s', (before, now, change) => {
    expect(changeOf({ rating: before, score: null }, { rating: now, score: null })).toBe(change);
  });

  it('is compared by its score where nothing is rated', () => {
    expect(changeOf({ rating: null, score: '62.5' }, { rating: null, score: 80 })).toBe('better');
    expect(changeOf({ rating: null, score: 9 }, { rating: null, score: '10' })).toBe('better');
    expect(changeOf({ rating: null, score: 9 }, null)).toBeNull();
  });

  it('stands by what its figure is worth where numbers are kept, once the appraiser has given it', () => {
    const workResults = plan(indicator({ libraryIndicator: 'lib1', realisation: 95 }));
    const now = standingNow(low, { workResults, behaviours: [] }, DEFAULT_SETTINGS);
    expect(now).toEqual({ key: 'i1', rating: null, score: '85.00' });
    expect(standingNow(low, { workResults, behaviours: [] })).toEqual({
      key: 'i1',
      rating: null,
      score: null,
    });
    expect(changeOf({ rating: null, score: '45.68' }, now)).toBe('better');
  });
});
