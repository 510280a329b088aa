import type { Behaviour, WorkResult } from '../plan';
import { DEFAULT_SETTINGS, type PredicateBand } from '../scoring/settings';
import { lowItems } from './low-items';

const plan = (...ratings: (WorkResult['indicators'][number]['rating'] | undefined)[]): WorkResult[] => [
  {
    key: 'r1',
    kind: 'primary',
    title: 'Layanan',
    indicators: ratings.map((rating, index) => ({
      key: `i${String(index)}`,
      title: `Indikator ${String(index)}`,
      aspect: 'quantity',
      unit: 'berkas',
      direction: 'higher',
      target: 10,
      ...(rating === undefined ? {} : { rating }),
    })),
  },
];
const of = (
  workResults: WorkResult[],
  behaviours: Behaviour[],
  bands: readonly PredicateBand[] = DEFAULT_SETTINGS.bands,
) =>
  lowItems({ workResults, behaviours }, { ...DEFAULT_SETTINGS, bands }).map((item) =>
    item.kind === 'behaviour' ? item.value : item.key,
  );

describe('what needs training', () => {
  it('is what was rated below expectation, and nothing else', () => {
    expect(of(plan('below', 'meets', 'above', undefined), [])).toEqual(['i0']);
    expect(
      of(plan(), [
        { value: 'loyal', rating: 'below' },
        { value: 'adaptive', rating: 'meets' },
        { value: 'competent', rating: 'above' },
        { value: 'harmonious' },
      ]),
    ).toEqual(['loyal']);
  });

  it.each([
    [69.99, ['loyal']],
    [70, []],
    [120, []],
    [0, ['loyal']],
  ])('is a value with a score of %s, where numbers are given: %j', (score, expected) => {
    expect(of(plan(), [{ value: 'loyal', score }])).toEqual(expected);
  });

  it.each([
    [79, ['loyal']],
    [80, []],
  ])('goes by the band of the policy: %s of 80', (score, expected) => {
    expect(of(plan(), [{ value: 'loyal', score }], [{ from: 80, predicate: 'fair' }])).toEqual(expected);
  });

  const measured = (realisation: number | null, target: number | string = 100): WorkResult[] =>
    plan(null).map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => ({ ...indicator, target, realisation })),
    }));

  it.each<[number | null, string[]]>([
    [0, ['i0']],
    [79, ['i0']],
    // 79.5 rounds to 80, which is worth 70.
    [79.5, []],
    [80, []],
    [120, []],
    [null, []],
  ])(
    'is an indicator worth less than fair, where numbers are kept: %s %% gives %j',
    (realisation, expected) => {
      expect(of(measured(realisation), [])).toEqual(expected);
    },
  );

  it('is no indicator by its figure where ratings count, nor one without a measure', () => {
    const bare = lowItems({ workResults: measured(10), behaviours: [] }, null);
    expect([...bare, ...of(measured(10, 'baik'), [])]).toEqual([]);
    const rated = measured(10).map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => ({ ...indicator, rating: 'meets' as const })),
    }));
    expect(of(rated, [])).toEqual([]);
  });
});
