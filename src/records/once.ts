import type { Context } from 'koa';
import { z } from 'zod';
import {
  claim,
  isUsableKey,
  malformed,
  remember,
  type Refusal,
} from '../../plugins/workflow/server/src/public';
import { bodyOf, type Session } from './session';

type Made = Refusal | { ok: true; id: string };

const kept = z.object({ documentId: z.string() });

/** Makes a record once for each `Idempotency-Key`: a repeat gets the id of the one that was made. */
export const once = async (
  { trx, caller, now }: Session,
  ctx: Context,
  make: () => Promise<Made>,
): Promise<Made> => {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return make();
  if (!isUsableKey(key))
    return malformed([{ path: 'Idempotency-Key', message: 'at most 255 printable characters' }]);
  const request = { caller: caller.id, route: `${ctx.method} ${ctx.path}`, key, body: bodyOf(ctx) };
  const claimed = await claim(trx, request, now);
  if (claimed.kind === 'refused') return claimed.refusal;
  if (claimed.kind === 'replayed') {
    ctx.set('Idempotency-Replayed', 'true');
    return { ok: true, id: kept.parse(claimed.answer.body).documentId };
  }
  const made = await make();
  if (made.ok) await remember(trx, request, { status: 201, body: { documentId: made.id } }, now);
  return made;
};
