import { createHash, randomBytes } from 'node:crypto';

/**
 * Hash-chained history. A row's hash covers what happened (event, from, to, who, when) and salted digests of what is
 * personal (names, comment, data, changes). Erasing the values and their salt later leaves every hash checkable
 * and tells nothing about them. The canonical form follows RFC 8785 (JSON Canonicalization Scheme) for the values
 * that occur here: keys sorted, no white space, numbers as JavaScript prints them.
 */

/** JSON with sorted keys; `undefined` members are left out, dates become ISO text. */
export const canonical = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const inner = members[key];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const newSalt = (): string => randomBytes(16).toString('hex');

export interface PersonalValues {
  actorName: string | null;
  onBehalfOfName: string | null;
  comment: string | null;
  data: unknown;
  changes: unknown;
}

export type Digests = Record<keyof PersonalValues, string | null>;

const digest = (salt: string, field: string, value: unknown): string | null =>
  value === null || value === undefined ? null : sha256(`${salt}:${field}:${canonical(value)}`);

export const digestsOf = (salt: string, values: PersonalValues): Digests => ({
  actorName: digest(salt, 'actorName', values.actorName),
  onBehalfOfName: digest(salt, 'onBehalfOfName', values.onBehalfOfName),
  comment: digest(salt, 'comment', values.comment),
  data: digest(salt, 'data', values.data),
  changes: digest(salt, 'changes', values.changes),
});

/** What the hash of a history row covers. `at` is an ISO instant with milliseconds. */
export interface HashedRow {
  subjectType: string;
  subjectId: string;
  sequence: number;
  event: string;
  from: string | null;
  to: string;
  actorId: string | null;
  actorRole: string;
  onBehalfOf: string | null;
  definition: string;
  version: number;
  at: string;
  digests: Digests;
  previousHash: string | null;
}

export const hashOf = (row: HashedRow): string => sha256(canonical(row));
