import type { Refusal } from '../core/refusal';
import type { Registered } from './binding';
import type { Engine } from './engine';
import type { Caller, Done, SendOptions, Sent } from './sending';
import { claim, remember, type KeyedRequest, type StoredAnswer } from './idempotency';

/** One event and, under its key, the answer to it: both are stored or neither. */

export interface Place {
  registered: Registered;
  documentId: string;
  caller: Caller;
}

export interface Answered {
  replayed: boolean;
  answer: StoredAnswer;
}

/** @param keyed null where the caller gave no key */
export const sendKeyed = (
  engine: Engine,
  { registered, documentId, caller }: Place,
  request: Sent,
  { keyed, bodyOf, ...options }: SendOptions & { keyed: KeyedRequest | null; bodyOf: (done: Done) => object },
): Promise<Refusal | Answered> =>
  engine.inTransaction(async (trx) => {
    if (keyed) {
      const claimed = await claim(trx, keyed, options.now);
      if (claimed.kind === 'replayed') return { replayed: true, answer: claimed.answer };
      if (claimed.kind === 'refused') return claimed.refusal;
    }
    const done = await engine.sendIn(trx, registered, documentId, caller, request, options);
    if (!done.ok) return done;
    const answer = { status: 200, body: bodyOf(done) };
    if (keyed) await remember(trx, keyed, answer, options.now);
    return { replayed: false, answer };
  });
