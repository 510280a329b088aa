import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { parse } from '../input/parse';
import { stageRefusal, type Stage } from '../appraisal/monitoring/stage';
import type { Refusal as RuleRefusal } from '../appraisal/refusal';
import {
  answerRefusal,
  isDocumentId,
  notFound,
  personCaller,
  refuseByRules,
  workflowOf,
  type ActingAs,
  type Attendance,
  type Caller,
  type Refusal,
  type Transaction,
} from '../../plugins/workflow/server/src/public';
import type { Ground } from '../appraisal/monitoring/ground';
import { readGrounds } from './ground';

/** One request of a person that writes records beside an appraisal: one transaction, all of it or nothing. */

export interface Session {
  strapi: Core.Strapi;
  trx: Transaction;
  caller: Caller & { kind: 'person' };
  now: Date;
}

/** What a request comes to; `body` is read after the commit. */
export interface Done {
  ok: true;
  status?: number;
  body: () => Promise<object | null>;
}

export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

/** The id in the path; null for what can't be one. */
export const idOf = (ctx: Context): string | null => {
  const { id } = ctx.params as { id?: string };
  return isDocumentId(id) ? id : null;
};

/** The person who asks; answers the refusal itself otherwise. */
export const personOf = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<(Caller & { kind: 'person' }) | null> => {
  const asked = await personCaller(strapi, ctx);
  if (asked.ok && asked.caller.kind === 'person') return asked.caller;
  answerRefusal(ctx, asked.ok ? notFound() : asked);
  return null;
};

export const answer = async (ctx: Context, outcome: Refusal | Done): Promise<void> => {
  if (!outcome.ok) {
    answerRefusal(ctx, outcome);
    return;
  }
  const body = await outcome.body();
  ctx.status = outcome.status ?? (body === null ? 204 : 200);
  if (body !== null) ctx.body = body;
};

interface Opened {
  trx: Transaction;
  rollback: () => Promise<void>;
}

export const allOrNothing = async (
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Refusal | Done>,
): Promise<Refusal | Done> => {
  const inOne = async ({ trx, rollback }: Opened): Promise<Refusal | Done> => {
    const done = await work(trx);
    if (!done.ok) await rollback();
    return done;
  };
  return strapi.db.transaction(inOne);
};

/** Runs `work` in one transaction; a refusal leaves nothing behind. */
export const inSession = async (
  strapi: Core.Strapi,
  ctx: Context,
  work: (session: Session) => Promise<Refusal | Done>,
): Promise<void> => {
  const caller = await personOf(strapi, ctx);
  if (!caller) return;
  const now = workflowOf(strapi).clock.now();
  await answer(ctx, await allOrNothing(strapi, (trx) => work({ strapi, trx, caller, now })));
};

export const registeredOf = (strapi: Core.Strapi, uid: string) => {
  const registered = workflowOf(strapi).registry.byUid(uid);
  if (!registered) throw new Error(`${uid} is driven by no workflow`);
  return registered;
};

/** How the caller stands to a record that stays as it is meanwhile; null when they may not know of it. */
export const attend = (
  { strapi, trx, caller, now }: Session,
  uid: string,
  documentId: string | null,
): Promise<Attendance | null> =>
  documentId === null
    ? Promise.resolve(null)
    : workflowOf(strapi).attend(trx, registeredOf(strapi, uid), documentId, caller, now);

/** Sends an event of a record in this session: now, for one that was made in it has begun meanwhile. */
export const sendIn = (
  { strapi, trx, caller }: Session,
  uid: string,
  documentId: string,
  event: string,
  data?: Record<string, unknown>,
): Promise<Refusal | { ok: true }> =>
  workflowOf(strapi).sendIn(
    trx,
    registeredOf(strapi, uid),
    documentId,
    caller,
    { event, ...(data ? { data } : {}) },
    { now: workflowOf(strapi).clock.now() },
  );

export interface Standing extends Attendance {
  ground: Ground;
}

/** How the caller stands to an appraisal that stays as it is meanwhile; null when they may not know of it. */
export const standOn = async (
  { strapi, trx, caller, now }: Session,
  appraisal: string,
  options: { willEnrol?: boolean } = {},
): Promise<Standing | null> => {
  const attended = await workflowOf(strapi).attend(
    trx,
    registeredOf(strapi, APPRAISAL),
    appraisal,
    caller,
    now,
    options,
  );
  const ground = attended && (await readGrounds(trx, [appraisal], now)).get(appraisal);
  return attended && ground ? { ...attended, ground } : null;
};

/** In the order of the contract: the role first (403), then the state (409). */
export const mayAct = (
  { actAs, path, ground }: Standing,
  by: string[],
  stage: Stage,
): Refusal | { ok: true; as: ActingAs } => {
  const acting = actAs(by);
  if (!acting.ok) return acting;
  const refusal = stageRefusal(stage, path, ground.planWasAgreed);
  return refusal ? atOdds(refusal, path) : acting;
};

/** What stands against it is the state of things (409). */
export const atOdds = ({ code, message }: RuleRefusal, state?: string): Refusal => ({
  ok: false,
  kind: 'conflict',
  code,
  message,
  ...(state === undefined ? {} : { state }),
});

/** Rules say no to something well formed (422); null when none does. */
export const byRules = (refusals: RuleRefusal[]): Refusal | null =>
  refusals.length > 0 ? refuseByRules(refusals) : null;

/** The fields of `{data: {…}}`, parsed; paths of what is wrong begin with `data`. */
export const parseBody = <T>(schema: z.ZodType<T>, ctx: Context): { ok: true; value: T } | Refusal =>
  parse(schema, bodyOf(ctx) ?? {});
