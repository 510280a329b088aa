import fc from 'fast-check';
import type { WorkResult } from '../plan';
import { asTemplate, linked, resultsToSupport, roleResultMatrix, supportedBy } from './cascade';

const result = (key: string, title: string, parent: string | null = null): WorkResult => ({
  key,
  kind: 'primary',
  title,
  parent,
  indicators: [
    {
      key: `${key}i1`,
      title: 'Berkas',
      aspect: 'quantity',
      unit: 'berkas',
      direction: 'higher',
      target: 10,
      weight: 100,
      realisation: 12,
      selfRating: 'above',
      rating: 'meets',
      note: 'Baik',
    },
  ],
});
const LEADERS = [result('r1', 'Layanan tepat waktu'), result('r2', 'Arsip tertib')];
const someone = (name: string, plan: WorkResult[]) => ({
  appraisal: `of ${name}`,
  employee: { documentId: name, name },
  plan,
});

describe('the cascade', () => {
  it('finds the leader’s result by its key or its words', () => {
    expect(supportedBy('r2', LEADERS)?.title).toBe('Arsip tertib');
    expect(supportedBy(' layanan TEPAT waktu', LEADERS)?.key).toBe('r1');
    expect(supportedBy('Penugasan langsung', LEADERS)).toBeNull();
    expect(supportedBy(null, LEADERS)).toBeNull();
  });

  it('shows who supports what, and what supports nothing', () => {
    const people = [
      someone('Ayu', [result('a', 'Berkas lengkap', 'r1'), result('b', 'Tugas lain')]),
      someone('Budi', [result('a', 'Loket cepat', 'Layanan tepat waktu')]),
    ];
    const { results, unlinked } = roleResultMatrix(resultsToSupport(LEADERS), people);
    expect(
      results.map(({ key, supporters }) => [key, supporters.map(({ employee }) => employee.name)]),
    ).toEqual([
      ['r1', ['Ayu', 'Budi']],
      ['r2', []],
    ]);
    expect(unlinked).toEqual([
      {
        appraisal: 'of Ayu',
        employee: { documentId: 'Ayu', name: 'Ayu' },
        workResult: { key: 'b', title: 'Tugas lain' },
        parent: null,
      },
    ]);
  });

  it('has each result of each person in one place exactly', () => {
    const parents = fc.constantFrom('r1', 'r2', 'Arsip tertib', 'lain', null);
    fc.assert(
      fc.property(fc.array(fc.array(parents)), (plans) => {
        const people = plans.map((list, n) =>
          someone(
            `p${String(n)}`,
            list.map((parent, m) => result(`k${String(m)}`, 'x', parent)),
          ),
        );
        const { results, unlinked } = roleResultMatrix(LEADERS, people);
        const placed = results.reduce((sum, { supporters }) => sum + supporters.length, unlinked.length);
        expect(placed).toBe(plans.flat().length);
      }),
    );
  });

  it('is linked later without touching anything else', () => {
    const plan = [result('a', 'Berkas'), result('b', 'Loket', 'r1')];
    expect(linked(plan, [{ workResult: 'a', parent: 'r2' }])).toEqual([
      { ...plan[0], parent: 'r2' },
      plan[1],
    ]);
    expect(linked(plan, [{ workResult: 'b', parent: null }])[1]?.parent).toBeNull();
    expect(linked(plan, [])).toEqual(plan);
  });
});

describe('a plan that is taken over into another year', () => {
  it('keeps results, indicators, targets and weights, and leaves behind what was measured, rated and linked', () => {
    const [taken] = asTemplate([result('a', 'Berkas', 'r1')]);
    expect(taken).toEqual({
      key: 'a',
      kind: 'primary',
      title: 'Berkas',
      indicators: [
        {
          key: 'ai1',
          title: 'Berkas',
          aspect: 'quantity',
          unit: 'berkas',
          direction: 'higher',
          target: 10,
          weight: 100,
        },
      ],
    });
  });
});
