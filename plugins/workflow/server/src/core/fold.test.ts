import { fold, type FoldedEntry } from './fold';

const entry = (
  sequence: number,
  from: string | null,
  to: string,
  changes: FoldedEntry['changes'] = null,
) => ({
  sequence,
  from,
  to,
  changes,
});

const history = (): FoldedEntry[] => [
  entry(0, null, 'draft', { value: [null, 'draft'], context: [null, { n: 0 }], dueAt: [null, '2026-01-14'] }),
  entry(1, 'draft', 'draft', { subject: { title: [null, 'A'], days: [null, 3] } }),
  entry(2, 'draft', 'sent', { value: ['draft', 'sent'], dueAt: ['2026-01-14', '2026-01-31'] }),
  entry(3, 'sent', 'sent', { subject: { days: [3, 4] }, context: [{ n: 0 }, { n: 1 }] }),
];

describe('state is the fold of history', () => {
  it('with the last word on each thing, and what nobody touched as it was', () => {
    expect(fold(history())).toEqual({
      revision: 3,
      path: 'sent',
      value: 'sent',
      context: { n: 1 },
      dueAt: '2026-01-31',
      subject: { title: 'A', days: 4 },
    });
  });

  it('at any earlier entry too', () => {
    expect(fold(history().slice(0, 2))).toMatchObject({ revision: 1, path: 'draft', subject: { days: 3 } });
  });

  it('and nothing at all before it began', () => {
    expect(fold([])).toMatchObject({ revision: -1, path: null, subject: {} });
  });

  it('takes a deadline away as well as it gives one', () => {
    const ended = entry(4, 'sent', 'closed', { dueAt: ['2026-01-31', null], subject: { days: [4, null] } });
    expect(fold([...history(), ended])).toMatchObject({ dueAt: null, subject: { title: 'A', days: null } });
  });

  it.each([
    ['an entry missing in the middle', [0, 1, 3], /has a gap: 3 follows 1/],
    ['its beginning missing', [1, 2, 3], /has a gap: 1 follows -1/],
    ['an entry twice', [0, 1, 1, 2], /has a gap/],
    ['entries out of order', [0, 2, 1, 3], /has a gap/],
  ])('is refused for a history with %s', (_what, order, message) => {
    const entries = history();
    expect(() => fold(order.map((n) => entries[n]!))).toThrow(message);
  });

  it('is refused for a history whose entries do not follow on each other', () => {
    expect(() => fold([...history(), entry(4, 'draft', 'closed')])).toThrow(
      /does not follow on: draft after sent/,
    );
    expect(() => fold([entry(0, 'draft', 'sent')])).toThrow(/does not follow on/);
  });

  it('changes nothing of what it was given', () => {
    const entries = history();
    fold(entries);
    expect(entries).toEqual(history());
  });
});
