import fc from 'fast-check';
import {
  canonical,
  digestsOf,
  hashOf,
  newSalt,
  sha256,
  type HashedRow,
  type PersonalValues,
} from './hashing';
import { firstBreak, type StoredHead, type StoredRow } from './verify';

describe('the canonical form', () => {
  it('does not depend on the order of members, nor on what is undefined', () => {
    expect(canonical({ b: 1, a: { d: [1, 2], c: null } })).toBe('{"a":{"c":null,"d":[1,2]},"b":1}');
    expect(canonical({ a: undefined, b: 1 })).toBe(canonical({ b: 1 }));
    expect(canonical([undefined, 1])).toBe('[null,1]');
    expect(canonical(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
  });

  it('tells apart what differs', () => {
    const values = [
      null,
      0,
      '0',
      false,
      '',
      [],
      {},
      [[]],
      { a: null },
      { a: [] },
      'null',
      [null],
      '\u00e9',
      'e\u0301',
    ];
    expect(new Set(values.map(canonical)).size).toBe(values.length);
  });

  it('is JSON that reads back as the same value, whatever came in and in whatever order it was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored: unknown = JSON.parse(canonical(value));
        expect(canonical(stored)).toBe(canonical(value));
        expect(stored).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const at = '2026-01-01T00:00:00.000Z';
const personal = (more: Partial<PersonalValues> = {}): PersonalValues => ({
  actorName: 'Siti',
  onBehalfOfName: null,
  comment: 'Baik',
  data: { a: 1 },
  changes: { value: ['a', 'b'] },
  ...more,
});

describe('digests of personal values', () => {
  it('tell nothing without the salt, and nothing about each other', () => {
    const one = digestsOf('salt 1', personal());
    expect(digestsOf('salt 1', personal())).toEqual(one);
    expect(digestsOf('salt 2', personal()).comment).not.toBe(one.comment);
    const same = digestsOf('s', personal({ actorName: 'x', comment: 'x' }));
    expect(same.actorName).not.toBe(same.comment);
    expect(one.onBehalfOfName).toBeNull();
    expect(new Set([newSalt(), newSalt(), newSalt()]).size).toBe(3);
  });
});

interface Chain {
  head: StoredHead;
  rows: StoredRow[];
}

/** A chain as it would be stored: opened in `a`, then moved through these states. */
const chainOf = (...states: string[]): Chain => {
  let previousHash = null as string | null;
  const rows = states.map((to, sequence): StoredRow => {
    const from = sequence === 0 ? null : (states[sequence - 1] ?? null);
    const values = { ...personal({ changes: { value: [from, to] } }), salt: `salt ${sequence}` };
    const { salt, ...rest } = values;
    const row: HashedRow = {
      subjectType: 'api::leave.leave',
      subjectId: 'x',
      sequence,
      event: `EVENT_${sequence}`,
      from,
      to,
      actorId: 'p',
      actorRole: 'asker',
      onBehalfOf: null,
      definition: 'leave',
      version: 1,
      at,
      digests: digestsOf(salt, rest),
      previousHash,
    };
    const hash = hashOf(row);
    previousHash = hash;
    return { ...row, at: new Date(at), id: String(sequence), hash, values };
  });
  const last = states.at(-1) ?? '';
  const head = {
    subjectType: 'api::leave.leave',
    subjectId: 'x',
    revision: states.length - 1,
    path: last,
    lastHash: previousHash ?? '',
    value: last,
    context: null,
    dueAt: null,
  };
  return { head, rows };
};

describe('a chain of history', () => {
  const whole = () => chainOf('a', 'b', 'c', 'd');
  const changed = (change: (chain: Chain) => void) => {
    const chain = whole();
    change(chain);
    return firstBreak(chain.head, chain.rows);
  };
  const row = ({ rows }: Chain, n: number): StoredRow => rows[n] ?? rows[0]!;

  it('that nobody touched is whole', () => {
    const { head, rows } = whole();
    expect(firstBreak(head, rows)).toBeNull();
  });

  it('whose personal values were erased is still whole', () => {
    const { head, rows } = whole();
    expect(
      firstBreak(
        head,
        rows.map((one) => ({ ...one, values: null })),
      ),
    ).toBeNull();
    expect(
      firstBreak(
        head,
        rows.map((one, n) => (n === 1 ? { ...one, values: null } : one)),
      ),
    ).toBeNull();
  });

  it.each<[string, (chain: Chain) => void, number]>([
    ['an event', (chain) => (row(chain, 1).event = 'OTHER'), 1],
    ['a moment', (chain) => (row(chain, 2).at = new Date(1)), 2],
    ['a person', (chain) => (row(chain, 1).actorId = 'q'), 1],
    ['a role', (chain) => (row(chain, 1).actorRole = 'head'), 1],
    ['for whom it was', (chain) => (row(chain, 1).onBehalfOf = 'q'), 1],
    ['where it led', (chain) => (row(chain, 1).to = 'z'), 1],
    ['a version', (chain) => (row(chain, 0).version = 2), 0],
    ['a name', (chain) => (row(chain, 1).values!.actorName = 'Budi'), 1],
    ['a comment', (chain) => (row(chain, 1).values!.comment = 'Buruk'), 1],
    ['an erased comment in place of a value', (chain) => (row(chain, 1).values!.comment = null), 1],
    ['data', (chain) => (row(chain, 1).values!.data = { a: 2 }), 1],
    ['changes', (chain) => (row(chain, 3).values!.changes = {}), 3],
    ['a digest', (chain) => (row(chain, 1).digests.comment = sha256('x')), 1],
    ['a hash', (chain) => (row(chain, 1).hash = sha256('x')), 1],
    ['an entry in the middle, taken out', (chain) => chain.rows.splice(1, 1), 1],
    ['the first entry, taken out', (chain) => chain.rows.shift(), 0],
    ['the order', (chain) => chain.rows.reverse(), 0],
  ])('breaks where somebody altered %s', (_what, change, sequence) => {
    expect(changed(change)).toMatchObject({ sequence, subjectId: 'x' });
  });

  it.each<[string, (chain: Chain) => void]>([
    ['the last entry was taken out', (chain) => chain.rows.pop()],
    ['all entries were taken out', (chain) => chain.rows.splice(0)],
    ['the instance says another state', (chain) => (chain.head.path = 'a')],
    ['the instance says another revision', (chain) => (chain.head.revision = 9)],
    ['the instance points to another end', (chain) => (chain.head.lastHash = sha256('x'))],
    ['the instance is in another state than its history amounts to', (chain) => (chain.head.value = 'a')],
    ['the instance has a deadline that no event gave it', (chain) => (chain.head.dueAt = at)],
    ['the instance has a memory that no event gave it', (chain) => (chain.head.context = { decided: true })],
  ])('does not fit its instance when %s', (_what, change) => {
    expect(changed(change)).toMatchObject({ historyId: null });
  });

  it('cannot be altered and hashed anew in the middle: every later entry would have to be', () => {
    const broken = changed((chain) => {
      const altered = row(chain, 1);
      altered.event = 'OTHER';
      const { id: _id, hash: _hash, values: _values, at: moment, ...hashed } = altered;
      altered.hash = hashOf({ ...hashed, at: moment.toISOString() });
    });
    expect(broken).toMatchObject({ sequence: 2, problem: 'it does not follow the entry before' });
  });
});
