import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  adminCaller,
  answerRefusal,
  malformed,
  notFound,
  workflowOf,
  type Caller,
  type Queryable,
  type Refusal,
  type Transaction,
} from '../../../plugins/workflow/server/src/public';
import { rating } from '../../appraisal/workflow/forms';
import { registeredFor } from '../../records/driven';
import { day, documentId, text } from '../../records/forms';
import { allOrNothing, answer, parseBody, type Done } from '../../records/session';
import { CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import { APPRAISAL } from '../appraisal/workflow/open';
import { parse } from '../../input/parse';
import { adjustmentOf } from './adjustment';
import { begin, seatsOf } from './begin';
import { namesOf, panelOfSession } from './seats';
import { readAppraised, readGuide, readReviewed, type Placed } from './standing';
import { readSession } from './workflow/binding';

/**
 * HR keeps the record of a session (ADR 35): prepares it, and writes down what a member of the panel decided. The
 * history names the admin who wrote and the member who decided; the rules are those of the member.
 */

const member = documentId.describe('Who of the panel decided it.');
export const seatsForm = z.strictObject({ orgUnit: documentId, cycle: documentId });
export const prepareForm = z.strictObject({
  data: seatsForm.extend({
    members: z.array(documentId).min(1).max(50).optional().describe('Of those who may sit; all by default.'),
    meetsOn: day.nullish(),
  }),
});
export const adjustmentForm = z.strictObject({
  member,
  appraisal: documentId,
  resultRating: rating.optional(),
  behaviourRating: rating.optional(),
  reason: text,
  revision: z.int().min(0).optional(),
});
export const endForm = z.strictObject({
  event: z.enum(['CLOSE', 'ABANDON']),
  member,
  reason: text.nullish().describe('Why the guide is not kept, or why the session is abandoned.'),
});

const takesPart: Refusal = {
  ok: false,
  kind: 'forbidden',
  code: 'KEEPER_TAKES_PART',
  message: {
    id: 'Anda dinilai atau menilai di unit ini; catatan sidangnya dibuat orang lain',
    en: 'You are appraised or appraise in this unit; somebody else keeps the record of its session',
  },
};

type Keeper = Extract<Caller, { kind: 'admin' }>;

interface Keeping {
  strapi: Core.Strapi;
  trx: Transaction;
  keeper: Keeper;
  now: Date;
}

/** One transaction of an admin, all of it or nothing. */
const inKeeping = async (
  strapi: Core.Strapi,
  ctx: Context,
  units: string[] | null,
  work: (keeping: Keeping) => Promise<Refusal | Done>,
): Promise<void> => {
  const asked = await adminCaller(strapi, ctx);
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  const now = workflowOf(strapi).clock.now();
  const keeper = { ...asked.caller, units };
  await answer(ctx, await allOrNothing(strapi, (trx) => work({ strapi, trx, keeper, now })));
};

/** Whoever is appraised in the unit, or appraises there, has no hand in what its panel decides. */
const mayKeep = async (on: Queryable, { person }: Keeper, place: Placed): Promise<boolean> => {
  if (person === null) return true;
  const appraisers = (await readReviewed(on, place)).map(({ appraiser }) => appraiser?.documentId);
  return ![...(await readAppraised(on, place)), ...appraisers].includes(person);
};

/** As the member who decided; an admin who is that member decides by themselves. */
const asMember = async ({ trx, keeper }: Keeping, session: string, id: string): Promise<Caller | null> => {
  const panel = await panelOfSession(trx, CALIBRATION_SESSION, session);
  if (!panel.includes(id)) return null;
  if (keeper.person === id) return keeper;
  const names = await namesOf(trx, [id]);
  return { ...keeper, recordsFor: { id, name: names[0]?.name ?? id } };
};

const notAMember = (path: string): Refusal =>
  malformed([{ path, message: 'not among those who sit on the panel' }]);

/** `GET /calibration-sessions/seats`: who may sit on the panel of a unit. */
export const showSeats = async (strapi: Core.Strapi, ctx: Context, units: string[] | null): Promise<void> => {
  const parsed = parse(seatsForm, ctx.query);
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const { orgUnit: unit, cycle } = parsed.value;
  const on = strapi.db.connection;
  const within = units === null || units.includes(unit);
  if (!within || !(await readGuide(on, { unit, cycle }))) {
    answerRefusal(ctx, notFound());
    return;
  }
  ctx.body = { data: await namesOf(on, await seatsOf(on, { unit, cycle })) };
};

/** `POST /calibration-sessions`: unit, members and day; how the unit stands then is kept. */
export const prepareSession = (strapi: Core.Strapi, ctx: Context, units: string[] | null): Promise<void> =>
  inKeeping(strapi, ctx, units, async (keeping) => {
    const parsed = parseBody(prepareForm, ctx);
    if (!parsed.ok) return parsed;
    const { orgUnit: unit, cycle, members, meetsOn = null } = parsed.value.data;
    const { trx, keeper } = keeping;
    const place = { unit, cycle };
    if ((units !== null && !units.includes(unit)) || !(await readGuide(trx, place))) return notFound();
    if (!(await mayKeep(trx, keeper, place))) return takesPart;
    const seats = await seatsOf(trx, place);
    const panel = members ?? seats;
    if (panel.some((id) => !seats.includes(id))) return notAMember('data.members');
    const actor = { id: keeper.id, name: keeper.name, role: 'admin' };
    const begun = await begin(keeping, { ...place, panel, actor, meetsOn });
    if (!begun.ok) return begun;
    return { ok: true, status: 201, body: () => Promise.resolve({ data: { documentId: begun.id } }) };
  });

/** What a member decided about this session, once it is clear that this admin may write it down. */
const decided = (
  strapi: Core.Strapi,
  ctx: Context,
  units: string[] | null,
  work: (keeping: Keeping, session: string, place: Placed) => Promise<Refusal | Done>,
): Promise<void> =>
  inKeeping(strapi, ctx, units, async (keeping) => {
    const { id } = ctx.params as { id: string };
    const place = await readSession(keeping.trx, id);
    if (!place) return notFound();
    return (await mayKeep(keeping.trx, keeping.keeper, place)) ? work(keeping, id, place) : takesPart;
  });

/** `POST /calibration-sessions/{id}/adjustments`: other ratings of one appraisal, with their reason. */
export const recordAdjustment = (strapi: Core.Strapi, ctx: Context, units: string[] | null): Promise<void> =>
  decided(strapi, ctx, units, async (keeping, session, place) => {
    const parsed = parseBody(adjustmentForm, ctx);
    if (!parsed.ok) return parsed;
    const { member: by, appraisal, revision, ...change } = parsed.value;
    const caller = await asMember(keeping, session, by);
    if (!caller) return notAMember('member');
    const adjusted = await adjustmentOf(keeping.trx, place, appraisal, change);
    if (!adjusted.ok) return adjusted;
    const request = {
      event: 'ADJUST_RESULT',
      data: adjusted.data,
      ...(revision === undefined ? {} : { revision }),
    };
    return sent(keeping, APPRAISAL, appraisal, caller, request);
  });

/** `POST /calibration-sessions/{id}/end`: the panel has finished, or gave up. */
export const recordEnd = (strapi: Core.Strapi, ctx: Context, units: string[] | null): Promise<void> =>
  decided(strapi, ctx, units, async (keeping, session) => {
    const parsed = parseBody(endForm, ctx);
    if (!parsed.ok) return parsed;
    const { event, member: by, reason = null } = parsed.value;
    const caller = await asMember(keeping, session, by);
    if (!caller) return notAMember('member');
    const request = event === 'CLOSE' ? { event, data: { reason } } : { event, comment: reason };
    return sent(keeping, CALIBRATION_SESSION, session, caller, request);
  });

const sent = async (
  { strapi, trx, now }: Keeping,
  uid: string,
  id: string,
  caller: Caller,
  request: { event: string; data?: Record<string, unknown>; comment?: string | null },
): Promise<Refusal | Done> => {
  const done = await workflowOf(strapi).sendIn(trx, registeredFor(strapi, uid), id, caller, request, { now });
  if (!done.ok) return done;
  const { state, revision, historyId, answer: more } = done;
  return { ok: true, body: () => Promise.resolve({ data: { state, revision, historyId, ...more } }) };
};
