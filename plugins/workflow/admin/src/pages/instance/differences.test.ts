import { differencesOf } from './differences';

const all = () => true;
const lines = (before: unknown, after: unknown, told: (field: string) => boolean = all) =>
  differencesOf(before, after, told).map(({ where, before: was, after: is }) => [
    where.map(({ name }) => name).join(' › '),
    was ?? null,
    is ?? null,
  ]);

describe('what an entry of the history changed', () => {
  it('is told thing by thing, with what it was and what it is', () => {
    expect(lines({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual([['b', 2, 3]]);
    expect(
      lines({ result: { score: '90', predicate: 'good' } }, { result: { score: '95', predicate: 'good' } }),
    ).toEqual([['result › result.score', '90', '95']]);
  });

  it('is everything there is, of what was nothing before or is nothing now', () => {
    expect(lines({ appeal: null }, { appeal: { grounds: 'Bukti', requested: null } })).toEqual([
      ['appeal › appeal.grounds', null, 'Bukti'],
    ]);
    expect(lines({ note: 'x' }, { note: null })).toEqual([['note', 'x', null]]);
  });

  it('finds one of many by its own key and calls it by its title, in whatever order they stand', () => {
    const plan = (rating: string | null) => [
      { key: 'b', title: 'Waktu tunggu', rating },
      { key: 'a', title: 'Pasien', rating: 'meets' },
    ];
    expect(lines({ plan: plan(null) }, { plan: [...plan('above')].reverse() })).toEqual([
      ['plan › Waktu tunggu › plan.rating', null, 'above'],
    ]);
    expect(lines({ plan: [{ key: 'a', title: 'Lama' }] }, { plan: [{ key: 'a', title: 'Baru' }] })).toEqual([
      ['plan › Baru › plan.title', 'Lama', 'Baru'],
    ]);
    expect(
      lines(
        { values: [{ value: 'loyal', rating: null }] },
        { values: [{ value: 'loyal', rating: 'above' }] },
      ),
    ).toEqual([['values › loyal › values.rating', null, 'above']]);
  });

  it('leaves out what is not to be told, and what nobody can tell from before', () => {
    expect(lines({ x: { why: [1] } }, { x: { why: [2] } }, (field) => field !== 'x.why')).toEqual([]);
    expect(lines({ a: null }, { a: '' })).toEqual([]);
    expect(lines({ a: [] }, {})).toEqual([]);
  });

  it('takes lists of plain words as one thing', () => {
    expect(lines({ needs: ['laptop'] }, { needs: ['laptop', 'anggaran'] })).toEqual([
      ['needs', ['laptop'], ['laptop', 'anggaran']],
    ]);
  });
});
