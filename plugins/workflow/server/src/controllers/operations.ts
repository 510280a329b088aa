import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isRefusal, malformed, notFound, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { readDeliveries, retryDelivery } from '../store/deliveries';
import { readFailures, retryFailure } from '../store/failures';
import {
  addWebhook,
  changeWebhook,
  removeWebhook,
  webhookById,
  webhooks,
  type WebhookFields,
} from '../store/webhooks';
import { whyNotReachable } from '../webhooks/address';
import { mayGoInside } from '../webhooks/deliver';
import { sealed } from '../webhooks/secrets';
import { newSecret } from '../webhooks/sign';
import { answerRefusal } from './answer';
import { adminCaller } from './caller';
import { bodyOf, pageMeta } from './parse';
import { isRecordId, parseDeliveryQuery, parsePage, parseWebhook } from './parse-effects';

interface Answer {
  status?: number;
  data?: unknown;
  meta?: unknown;
}

/** For admins: webhooks, what they were sent, and effects that failed. */
export const operationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const workflow = () => workflowOf(strapi);

  const answering =
    (work: (ctx: Context) => Promise<Refusal | Answer>) =>
    async (ctx: Context): Promise<void> => {
      const answer = await work(ctx);
      if (isRefusal(answer)) {
        answerRefusal(ctx, answer);
        return;
      }
      const { status = 200, ...body } = answer;
      ctx.status = status;
      if (status !== 204) ctx.body = body;
    };

  /** The id in the path, if it can be one. */
  const withId = (work: (id: string, ctx: Context) => Promise<Refusal | Answer>) =>
    answering(async (ctx) => {
      const { id } = ctx.params as { id: string };
      return isRecordId(id) ? work(id, ctx) : notFound();
    });

  /** The webhook as sent, with names that exist and an address that may be called. */
  const given = async (ctx: Context): Promise<Refusal | { ok: true; value: WebhookFields }> => {
    const parsed = parseWebhook(bodyOf(ctx));
    if (!parsed.ok) return parsed;
    const { definitions, events, url } = parsed.value;
    const known = workflow()
      .registry.all()
      .map(({ binding }) => binding.definition);
    const unknown = (names: string[] | null, among: string[], path: string) =>
      (names ?? [])
        .filter((name) => !among.includes(name))
        .map((name) => ({ path, message: `unknown: ${name}` }));
    const eventNames = ['OPENED', ...known.flatMap((definition) => Object.keys(definition.events))];
    const unreachable = await whyNotReachable(url, mayGoInside(strapi));
    const errors = [
      ...unknown(
        definitions,
        known.map(({ name }) => name),
        'definitions',
      ),
      ...unknown(events, eventNames, 'events'),
      ...(unreachable === null ? [] : [{ path: 'url', message: unreachable }]),
    ];
    return errors.length > 0 ? malformed(errors) : parsed;
  };

  return {
    webhooks: answering(async () => ({ data: await webhooks(on) })),

    webhook: withId(async (id) => {
      const data = await webhookById(on, id);
      return data ? { data } : notFound();
    }),

    /** The secret is in this answer and in no other. */
    addWebhook: answering(async (ctx) => {
      const found = await adminCaller(strapi, ctx);
      if (isRefusal(found)) return found;
      const parsed = await given(ctx);
      if (!parsed.ok) return parsed;
      const secret = newSecret();
      const createdBy = found.caller.id;
      const now = workflow().clock.now();
      const row = await addWebhook(on, parsed.value, { secret: sealed(strapi, secret), createdBy, now });
      return { status: 201, data: { ...row, secret } };
    }),

    changeWebhook: withId(async (id, ctx) => {
      const parsed = await given(ctx);
      if (!parsed.ok) return parsed;
      const data = await changeWebhook(on, id, parsed.value);
      return data ? { data } : notFound();
    }),

    removeWebhook: withId(async (id) => ((await removeWebhook(on, id)) ? { status: 204 } : notFound())),

    deliveries: answering(async (ctx) => {
      const parsed = parseDeliveryQuery(ctx.query);
      if (!parsed.ok) return parsed;
      const { pagination, ...filter } = parsed.value;
      const { rows, total } = await readDeliveries(on, filter, pagination);
      const data = rows.map(({ subjectType, ...row }) => ({
        ...row,
        subject: workflow().registry.byUid(subjectType)?.subject.plural ?? subjectType,
      }));
      return { data, meta: { pagination: pageMeta(pagination, total) } };
    }),

    retryDelivery: withId(async (id) =>
      (await retryDelivery(on, id)) ? { status: 202, data: { id } } : notFound(),
    ),

    failures: answering(async (ctx) => {
      const parsed = parsePage(ctx.query);
      if (!parsed.ok) return parsed;
      const { pagination } = parsed.value;
      const { rows, total } = await readFailures(on, pagination);
      const data = rows.map(({ subjectType, ...row }) => {
        const registered = subjectType === null ? null : workflow().registry.byUid(subjectType);
        const label = registered?.binding.definition.effects?.[row.effect ?? ''] ?? null;
        return { ...row, status: 'failed', label, subject: registered?.subject.plural ?? subjectType };
      });
      return { data, meta: { pagination: pageMeta(pagination, total) } };
    }),

    retryFailure: withId(async (id) =>
      (await retryFailure(on, id)) ? { status: 202, data: { id } } : notFound(),
    ),
  };
};
