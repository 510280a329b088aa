import { fold, type Changes, type Folded, type FoldedEntry } from './fold';
import { canonical, digestsOf, hashOf, type Digests, type HashedRow, type PersonalValues } from './hashing';

/** Checks the hash chain of one instance against what is stored. */

export interface StoredRow extends Omit<HashedRow, 'at'> {
  id: string;
  at: Date;
  hash: string;
  /** Null when the personal values were erased; then only the digests can be checked. */
  values: (PersonalValues & { salt: string }) | null;
}

export interface StoredHead {
  subjectType: string;
  subjectId: string;
  revision: number;
  path: string;
  lastHash: string;
  value: unknown;
  context: unknown;
  dueAt: string | null;
}

export interface Break {
  subjectType: string;
  subjectId: string;
  /** The first entry that doesn't fit; null when entries are missing at the end. */
  historyId: string | null;
  sequence: number;
  problem: string;
}

const digestProblem = (digests: Digests, values: NonNullable<StoredRow['values']>): string | null => {
  const { salt, ...personal } = values;
  const found = digestsOf(salt, personal);
  const field = (Object.keys(found) as (keyof Digests)[]).find((name) => found[name] !== digests[name]);
  return field ? `the stored ${field} is not the one that was hashed` : null;
};

const rowProblem = (row: StoredRow, sequence: number, previousHash: string | null): string | null => {
  if (row.sequence !== sequence) return `entry ${String(sequence)} is missing`;
  if (row.previousHash !== previousHash) return 'it does not follow the entry before';
  const { id: _id, hash, values, at, ...hashed } = row;
  if (hashOf({ ...hashed, at: at.toISOString() }) !== hash) return 'its content is not what was hashed';
  return values ? digestProblem(row.digests, values) : null;
};

/** A history that doesn't follow on from itself can't be folded. */
const folding = (entries: FoldedEntry[]): Folded | null => {
  try {
    return fold(entries);
  } catch {
    return null;
  }
};

/** State = fold(history); what was erased can't be folded any more. */
const foldProblem = (head: StoredHead, rows: StoredRow[]): string | null => {
  if (rows.length === 0 || rows.some(({ values }) => values === null)) return null;
  const folded = folding(
    rows.map(({ sequence, from, to, values }) => ({
      sequence,
      from,
      to,
      changes: values?.changes as Changes | null,
    })),
  );
  const same =
    folded !== null &&
    canonical(folded.value) === canonical(head.value) &&
    canonical(folded.context) === canonical(head.context) &&
    (folded.dueAt === null ? null : Date.parse(folded.dueAt)) ===
      (head.dueAt === null ? null : Date.parse(head.dueAt));
  return same ? null : 'the instance is not what its history amounts to';
};

/** The first broken link of a chain, oldest entries first; null when it is whole. */
export const firstBreak = (head: StoredHead, rows: StoredRow[]): Break | null => {
  const { subjectType, subjectId } = head;
  let previousHash: string | null = null;
  for (const [sequence, row] of rows.entries()) {
    const problem = rowProblem(row, sequence, previousHash);
    if (problem) return { subjectType, subjectId, historyId: row.id, sequence, problem };
    previousHash = row.hash;
  }
  const last = rows.at(-1);
  const unlike = foldProblem(head, rows);
  if (unlike) return { subjectType, subjectId, historyId: null, sequence: rows.length, problem: unlike };
  const whole =
    last && rows.length === head.revision + 1 && last.hash === head.lastHash && last.to === head.path;
  return whole
    ? null
    : {
        subjectType,
        subjectId,
        historyId: null,
        sequence: rows.length,
        problem: 'the end does not match the instance',
      };
};
