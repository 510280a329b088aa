import { emptyPlan, fromPlans, toPlans } from './planned';

const plan = {
  key: 'a1',
  title: 'Posyandu',
  indicator: 'i1',
  unit: 'desa',
  direction: 'higher' as const,
  target: 4,
  maximal: false,
  realisation: 3,
  note: null,
  evidence: null,
};

describe('action plans of a month', () => {
  it('go back as they came, with their keys and without what was reported', () => {
    const { realisation: _r, note: _n, evidence: _e, ...sent } = plan;
    expect(toPlans(fromPlans([plan]))).toEqual({ actionPlans: [sent] });
  });

  it('keep a range and words as targets', () => {
    const range = { min: 80, max: 90 };
    const sent = toPlans(
      fromPlans([
        { ...plan, target: range },
        { ...plan, key: 'a2', target: 'Laporan tersusun' },
      ]),
    );
    expect(sent.actionPlans.map(({ target }) => target)).toEqual([range, 'Laporan tersusun']);
  });

  it('are given a key by the server where they are new', () => {
    expect(toPlans([{ ...emptyPlan(), title: ' Baru ', target: 2 }]).actionPlans).toEqual([
      { title: 'Baru', indicator: null, unit: '', direction: 'higher', target: 2, maximal: false },
    ]);
  });
});
