import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { ALL_LIMITS, type Limit } from './rules';

export interface Counter {
  /** Seconds until the next try is allowed, undefined when one is allowed now. Counts nothing. */
  wait(key: string): Promise<number | undefined>;
  /** Counts one, and answers as `wait` does for this very request. */
  count(key: string): Promise<number | undefined>;
  forget(key: string): Promise<void>;
}

/** Counters in PostgreSQL, shared by all nodes (table by migration). While it is away each node counts for itself. */
export function createCounters(strapi: Core.Strapi): ReadonlyMap<string, Counter> {
  return new Map(ALL_LIMITS.map((limit) => [limit.name, createCounter(strapi, limit)]));
}

function createCounter(strapi: Core.Strapi, limit: Limit): Counter {
  const window = { keyPrefix: limit.name, points: limit.points, duration: limit.seconds };
  const limiter = new RateLimiterPostgres({
    ...window,
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: 'request_limits',
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(window),
  });
  return {
    async wait(key) {
      const state = await limiter.get(digest(key));
      return state && state.consumedPoints >= limit.points ? seconds(state) : undefined;
    },
    async count(key) {
      const state = await limiter.penalty(digest(key), 1);
      return state.consumedPoints > limit.points ? seconds(state) : undefined;
    },
    async forget(key) {
      await limiter.delete(digest(key));
    },
  };
}

const seconds = (state: RateLimiterRes): number => Math.max(1, Math.ceil(state.msBeforeNext / 1000));

/** Keys come from outside: of bounded length, and no one's e-mail address stands in the table. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');
