import fc from 'fast-check';
import type { WorkResult } from '../plan';
import { detailsDiff, planDiff, planVersions, type PlanEvent } from './versions';

const indicator = (key: string, more: object = {}) => ({
  key,
  title: `Indikator ${key}`,
  aspect: 'quantity' as const,
  unit: 'dokumen',
  direction: 'higher' as const,
  target: 10,
  weight: 50,
  ...more,
});
const result = (key: string, indicators = [indicator(`${key}i1`)], more: object = {}): WorkResult => ({
  key,
  kind: 'primary',
  title: `Hasil ${key}`,
  indicators,
  ...more,
});
let count = 0;
const happened = (event: string, more: Partial<PlanEvent> = {}): PlanEvent => {
  count += 1;
  return {
    id: String(count),
    event,
    at: `2026-01-${String(count).padStart(2, '0')}`,
    by: 'Ayu',
    comment: null,
    workResults: null,
    ...more,
  };
};

describe('versions of a plan', () => {
  it('are those that were handed in, each with what became of it', () => {
    const [one, two] = [[result('r1')], [result('r1'), result('r2')]];
    const versions = planVersions([
      happened('OPENED'),
      happened('SUBMIT_TARGETS', { workResults: one }),
      happened('RETURN_TARGETS', { comment: 'Terlalu longgar', by: 'Nurul' }),
      happened('SUBMIT_TARGETS', { workResults: two }),
      happened('APPROVE_TARGETS', { by: 'Nurul' }),
      happened('REVISE_TARGETS'),
      happened('SUBMIT_TARGETS', { workResults: one }),
      happened('REVISION_LAPSED', { by: 'system' }),
      happened('APPROVE_TARGETS'),
    ]);
    expect(
      versions.map(({ number, outcome, comment, decidedBy }) => [number, outcome, comment, decidedBy]),
    ).toEqual([
      [1, 'returned', 'Terlalu longgar', 'Nurul'],
      [2, 'agreed', null, 'Nurul'],
      [3, 'lapsed', null, 'system'],
    ]);
    expect(versions[1]?.workResults).toEqual(two);
  });

  it('keep their annexes, and what the leader expects besides', () => {
    const first = { resources: ['Anggaran'] };
    const agreed = { ...first, expectations: { loyal: 'Menjaga rahasia' } };
    const versions = planVersions([
      happened('SUBMIT_TARGETS', { workResults: [result('r1')], details: first }),
      happened('APPROVE_TARGETS', { details: agreed }),
      happened('REVISE_TARGETS'),
      happened('SUBMIT_TARGETS', { workResults: [result('r1')] }),
    ]);
    expect(versions.map(({ details }) => details)).toEqual([agreed, agreed]);
    expect(detailsDiff(first, { resources: [] })).toMatchObject([
      { kind: 'details', fields: [{ field: 'resources', from: ['Anggaran'], to: [] }] },
    ]);
    expect(detailsDiff(first, { ...first })).toEqual([]);
    expect(detailsDiff(null, null)).toEqual([]);
  });

  it('set by the performance team are agreed at once', () => {
    const [version] = planVersions([
      happened('DRAFT_FOR_EMPLOYEE', { workResults: [result('r1')], comment: 'Terlambat' }),
    ]);
    expect(version).toMatchObject({ outcome: 'agreed', comment: 'Terlambat', decidedBy: 'Ayu' });
  });

  it('are none for whoever may not see what was sent', () => {
    expect(planVersions([happened('SUBMIT_TARGETS'), happened('APPROVE_TARGETS')])).toEqual([]);
  });
});

describe('what changed between two plans', () => {
  it('is told item by item and field by field', () => {
    const before = [result('r1', [indicator('i1'), indicator('i2')]), result('r2')];
    const after = [
      result('r1', [indicator('i1', { target: { min: 8, max: 12 } })], { parent: 'R7' }),
      result('r3', [indicator('i2')]),
    ];
    expect(planDiff(before, after)).toEqual([
      {
        kind: 'workResult',
        key: 'r1',
        title: 'Hasil r1',
        under: null,
        change: 'changed',
        fields: [{ field: 'parent', from: null, to: 'R7' }],
      },
      {
        kind: 'indicator',
        key: 'i1',
        title: 'Indikator i1',
        under: 'r1',
        change: 'changed',
        fields: [{ field: 'target', from: 10, to: { min: 8, max: 12 } }],
      },
      { kind: 'workResult', key: 'r3', title: 'Hasil r3', under: null, change: 'added', fields: [] },
      {
        kind: 'indicator',
        key: 'i2',
        title: 'Indikator i2',
        under: 'r3',
        change: 'changed',
        fields: [{ field: 'under', from: 'r1', to: 'r3' }],
      },
      { kind: 'workResult', key: 'r2', title: 'Hasil r2', under: null, change: 'removed', fields: [] },
      { kind: 'indicator', key: 'r2i1', title: 'Indikator r2i1', under: 'r2', change: 'removed', fields: [] },
    ]);
  });

  it('is nothing where only ratings and realisations differ, or the order', () => {
    const plan = [result('r1'), result('r2')];
    const rated = [
      result('r2'),
      result('r1', [indicator('r1i1', { rating: 'above', realisation: 12, maximal: false })]),
    ];
    expect(planDiff(plan, rated)).toEqual([]);
  });

  it('back is the same items, added for removed', () => {
    const plans = fc
      .uniqueArray(fc.constantFrom('r1', 'r2', 'r3'))
      .chain((keys) =>
        fc.tuple(
          ...keys.map((key) =>
            fc.integer({ min: 1, max: 3 }).map((target) => result(key, [indicator(`${key}i`, { target })])),
          ),
        ),
      );
    const count = (changes: ReturnType<typeof planDiff>, change: string) =>
      changes.filter((one) => one.change === change).length;
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        const [there, back] = [planDiff(before, after), planDiff(after, before)];
        expect(planDiff(before, before)).toEqual([]);
        expect(count(there, 'added')).toBe(count(back, 'removed'));
        expect(count(there, 'changed')).toBe(count(back, 'changed'));
      }),
    );
  });
});
