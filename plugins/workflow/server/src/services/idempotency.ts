import type { Core } from '@strapi/types';
import { canonical, sha256 } from '../core/hashing';
import { refuse, type Refusal } from '../core/refusal';
import { query, type Transaction } from '../store/sql';

/**
 * A request sent again with the same `Idempotency-Key` gets the stored answer and has no second effect. Scope: caller,
 * route and key. Only successes are stored, for 24 hours, in the transaction of the event itself: an answer that got
 * lost on the way can be asked for again, and a key whose request failed may be used anew.
 */

const HOURS_KEPT = 24;
const MAX_KEY = 255;

export interface StoredAnswer {
  status: number;
  body: unknown;
}

export interface KeyedRequest {
  caller: string;
  /** Method and path. */
  route: string;
  key: string;
  body: unknown;
}

const scopeOf = ({ caller, route, key }: KeyedRequest): string => sha256(canonical([caller, route, key]));
const fingerprintOf = ({ body }: KeyedRequest): string => sha256(canonical(body));

export const isUsableKey = (key: string): boolean =>
  key.length > 0 && key.length <= MAX_KEY && /^[\x20-\x7e]+$/.test(key);

const inUse = (): Refusal =>
  refuse('conflict', 'IDEMPOTENCY_KEY_IN_USE', {
    id: 'Permintaan dengan kunci ini masih berjalan',
    en: 'A request with this key is still running',
  });

const reused = (): Refusal =>
  refuse('conflict', 'IDEMPOTENCY_KEY_REUSED', {
    id: 'Kunci ini sudah dipakai untuk permintaan lain',
    en: 'This key was used for another request',
  });

export type Claim =
  { kind: 'new' } | { kind: 'replayed'; answer: StoredAnswer } | { kind: 'refused'; refusal: Refusal };

/**
 * Claims the key for this transaction: a second request with it meanwhile is told at once, instead of waiting.
 */
export const claim = async (trx: Transaction, request: KeyedRequest, now: Date): Promise<Claim> => {
  const scope = scopeOf(request);
  const [lock] = await query<{ free: boolean }>(
    trx,
    `SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS free`,
    [scope],
  );
  if (!lock?.free) return { kind: 'refused', refusal: inUse() };
  const [known] = await query<{ fingerprint: string; status: number; answer: unknown }>(
    trx,
    `SELECT fingerprint, status, answer::json FROM workflow_requests WHERE key = ? AND expires_at > ?`,
    [scope, now],
  );
  if (!known) return { kind: 'new' };
  return known.fingerprint === fingerprintOf(request)
    ? { kind: 'replayed', answer: { status: known.status, body: known.answer } }
    : { kind: 'refused', refusal: reused() };
};

/** Keeps the answer under its key, in the transaction of what it answers. */
export const remember = async (
  trx: Transaction,
  request: KeyedRequest,
  { status, body }: StoredAnswer,
  now: Date,
): Promise<void> => {
  const expires = new Date(now.getTime() + HOURS_KEPT * 3_600_000);
  await query(
    trx,
    `INSERT INTO workflow_requests (key, fingerprint, status, answer, expires_at) VALUES (?, ?, ?, ?::jsonb, ?)
     ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, status = excluded.status,
       answer = excluded.answer, expires_at = excluded.expires_at`,
    [scopeOf(request), fingerprintOf(request), status, JSON.stringify(body), expires],
  );
};

/** Forgets answers past their time. */
export const purgeRequests = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  await query(strapi.db.connection, `DELETE FROM workflow_requests WHERE expires_at <= ?`, [now]);
};
