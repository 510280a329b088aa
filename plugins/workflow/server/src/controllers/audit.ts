import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isRefusal, notFound, type Refusal } from '../core/refusal';
import { eraseSubject, exportRecord, verifyNext, verifySubject } from '../services/audit';
import { handOver } from '../services/handover';
import { workflowOf } from '../services';
import type { Registered } from '../services/binding';
import { knownAmong } from '../store/instances';
import { readEntries } from '../store/entries';
import { readRefusals } from '../store/refusals';
import { answerRefusal, errorBody, languageOf } from './answer';
import { adminCaller } from './caller';
import {
  bodyOf,
  isDocumentId,
  pageMeta,
  parseEntries,
  parseErasure,
  parseHandover,
  parseRefusalQuery,
  parseVerify,
} from './parse';
import { unitsOf } from './reach';

/** What auditors and HR admins ask of the engine, by the panel's own routes. */
export const auditController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const workflow = () => workflowOf(strapi);

  const driven = (ctx: Context): Refusal | Registered =>
    workflow().registry.byPlural((ctx.params as Record<string, string>).subject ?? '') ?? notFound();

  const place = async (ctx: Context): Promise<Refusal | { registered: Registered; documentId: string }> => {
    const registered = driven(ctx);
    if (isRefusal(registered)) return registered;
    const { documentId } = ctx.params as Record<string, string>;
    if (!isDocumentId(documentId)) return notFound();
    const units = unitsOf(ctx);
    if (units === null) return { registered, documentId };
    const known = await knownAmong(on, registered.subject.uid, [documentId], units);
    return known.has(documentId) ? { registered, documentId } : notFound();
  };

  const answer = (ctx: Context, result: Refusal | object): void => {
    if (isRefusal(result)) answerRefusal(ctx, result);
    else ctx.body = { data: result };
  };

  return {
    async verify(ctx: Context) {
      const parsed = parseVerify(ctx.query);
      answer(ctx, parsed.ok ? await verifyNext(on, parsed.value.after) : parsed);
    },

    async verifyOne(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      const found = await verifySubject(on, at.registered, at.documentId);
      answer(ctx, found.chains === 0 ? notFound() : found);
    },

    async record(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      const record = await exportRecord(on, at.registered, at.documentId);
      if (record) ctx.attachment(`${at.registered.subject.plural}-${at.documentId}.json`);
      answer(ctx, record ? { exportedAt: workflow().clock.now(), ...record } : notFound());
    },

    async refusals(ctx: Context) {
      const parsed = parseRefusalQuery(ctx.query);
      if (!parsed.ok) {
        answerRefusal(ctx, parsed);
        return;
      }
      const { subject, documentId, actor, pagination } = parsed.value;
      const units = unitsOf(ctx);
      const subjectType =
        subject === undefined ? undefined : workflow().registry.byPlural(subject)?.subject.uid;
      const { rows, total } = await readRefusals(
        on,
        {
          ...(subject === undefined ? {} : { subjectType: subjectType ?? '' }),
          ...(documentId === undefined ? {} : { subjectId: documentId }),
          ...(actor === undefined ? {} : { actor }),
          ...(units === null ? {} : { units }),
        },
        pagination,
      );
      ctx.body = {
        data: rows.map(({ subjectType: uid, subjectId, ...row }) => ({
          subject: workflow().registry.byUid(uid)?.subject.plural ?? uid,
          documentId: subjectId,
          ...row,
        })),
        meta: { pagination: pageMeta(pagination, total) },
      };
    },

    async entries(ctx: Context) {
      const parsed = parseEntries(ctx.query);
      if (!parsed.ok) {
        answerRefusal(ctx, parsed);
        return;
      }
      const { registry } = workflow();
      const { subject, q, before = null, limit, ...asked } = parsed.value;
      const subjectType = subject === undefined ? undefined : (registry.byPlural(subject)?.subject.uid ?? '');
      const filter = { ...asked, subjectType, search: q, units: unitsOf(ctx) };
      const { rows, next, backTo } = await readEntries(on, filter, { before, limit });
      ctx.body = {
        data: rows.map(({ subjectType: uid, subjectId, ...row }) => ({
          subject: registry.byUid(uid)?.subject.plural ?? uid,
          documentId: subjectId,
          ...row,
        })),
        meta: { next, backTo },
      };
    },

    async erase(ctx: Context) {
      const at = await place(ctx);
      const found = await adminCaller(strapi, ctx);
      const parsed = parseErasure(bodyOf(ctx));
      const refusal = [found, at, parsed].find(isRefusal);
      if (refusal || !found.ok || isRefusal(at) || !parsed.ok) {
        answerRefusal(ctx, refusal ?? notFound());
        return;
      }
      const { id, name } = found.caller;
      const by = { actor: { id, name, role: 'admin' }, comment: parsed.value.comment };
      answer(ctx, await eraseSubject(strapi, at.registered, at.documentId, by, workflow().clock.now()));
    },

    async handOver(ctx: Context) {
      const registered = driven(ctx);
      const found = await adminCaller(strapi, ctx);
      const parsed = parseHandover(bodyOf(ctx));
      const refusal = [found, registered, parsed].find(isRefusal);
      if (refusal || !found.ok || isRefusal(registered) || !parsed.ok) {
        answerRefusal(ctx, refusal ?? notFound());
        return;
      }
      const now = workflow().clock.now();
      const done = await handOver(on, workflow(), registered, found.caller, parsed.value, now);
      if (!done.ok) {
        answerRefusal(ctx, done);
        return;
      }
      const language = languageOf(ctx);
      ctx.body = {
        data: done.items.map((item) =>
          'refusal' in item
            ? (({ error }) => ({
                documentId: item.documentId,
                role: item.role,
                status: error.status,
                error,
              }))(errorBody(item.refusal, language))
            : { ...item, status: 200 },
        ),
        meta: { remaining: done.remaining },
      };
    },
  };
};
