import type { LibraryIndicator, WorkResult } from '../../../api/shapes';
import { fromLibrary, fromPlan, toPlan } from './targets';

const plan: WorkResult[] = [
  {
    key: 'r1',
    kind: 'primary',
    title: 'Pelayanan tepat waktu',
    indicators: [
      {
        key: 'i1',
        title: 'Pasien',
        aspect: 'quantity',
        unit: 'orang',
        direction: 'higher',
        target: 100,
        weight: 60,
      },
      {
        key: 'i2',
        title: 'Waktu',
        aspect: 'time',
        unit: 'menit',
        direction: 'lower',
        target: { min: 20, max: 30 },
        weight: 40,
      },
      {
        key: 'i3',
        title: 'Laporan',
        aspect: 'quality',
        unit: '',
        direction: 'higher',
        target: 'Tersusun rapi',
        weight: null,
      },
    ],
  },
];

const library = {
  documentId: 'abc',
  title: 'Kehadiran',
  aspect: null,
  perspective: 'businessProcess',
  unit: '%',
  direction: 'higher',
  suggestedTarget: 90,
  suggestedTargetUpper: 95,
  suggestedWeight: 10,
  maximal: null,
  workResultTitle: 'Disiplin terjaga',
} as LibraryIndicator;

describe('a plan that is being typed', () => {
  it('is sent as it was read when nothing was changed', () => {
    const [sent] = toPlan(fromPlan(plan));
    expect(sent).toMatchObject({ key: 'r1', kind: 'primary', title: 'Pelayanan tepat waktu' });
    expect(sent?.indicators.map(({ target, weight }) => [target, weight])).toEqual([
      [100, 60],
      [{ min: 20, max: 30 }, 40],
      ['Tersusun rapi', undefined],
    ]);
  });

  it('takes an indicator of the library under its work result, with its perspective, range and weight', () => {
    const once = fromLibrary([], library);
    const twice = fromLibrary(once, library);
    expect(twice).toHaveLength(1);
    expect(twice[0]?.title).toBe('Disiplin terjaga');
    expect(toPlan(once)[0]?.indicators[0]).toMatchObject({
      aspect: 'business_process',
      target: { min: 90, max: 95 },
      weight: 10,
      libraryIndicator: 'abc',
    });
  });
});
