import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { namedAccount } from '../limits/account';
import { createCounters, type Counter } from '../limits/counters';
import { limitsOf } from '../limits/rules';
import { Turns } from '../limits/turns';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Slows down who guesses passwords or floods people with mails; in the place of Strapi's stock limits. */
const loginLimit: Core.MiddlewareFactory = (_config, { strapi }) => {
  const counters = createCounters(strapi);
  const turns = new Turns();

  return async (ctx, next) => {
    const limits = limitsOf(ctx.method, ctx.path);
    if (limits.length === 0) {
      await next();
      return;
    }
    const body = (ctx.request as { body?: unknown }).body;
    const attempt = { address: ctx.ip, account: await namedAccount(strapi, body) };
    let proceed: () => Promise<unknown> = next;
    for (const limit of limits) {
      const key = limit.key(attempt);
      const counter = counters.get(limit.name);
      if (key === undefined || !counter) continue;
      if (limit.counts === 'requests') refuseAfter(ctx, await counter.count(key));
      else proceed = () => turns.take(`${limit.name} ${key}`, () => countFailure(ctx, counter, key, next));
    }
    await proceed();
  };
};

async function countFailure(
  ctx: Context,
  counter: Counter,
  key: string,
  next: () => Promise<unknown>,
): Promise<void> {
  refuseAfter(ctx, await counter.wait(key));
  try {
    await next();
  } catch (error) {
    // A fault of ours is no wrong password.
    if (error instanceof errors.ApplicationError) await counter.count(key);
    throw error;
  }
  if (ctx.status >= 400 && ctx.status < 500) await counter.count(key);
  else await counter.forget(key);
}

/** @throws the refusal, when there is a wait */
function refuseAfter(ctx: Context, seconds: number | undefined): void {
  if (seconds === undefined) return;
  ctx.set('Retry-After', String(seconds));
  throw new errors.RateLimitError(`Too many attempts. Try again in ${Math.ceil(seconds / 60)} minute(s).`, {
    code: 'TOO_MANY_ATTEMPTS',
    retryAfter: seconds,
  });
}

export default loginLimit;
