import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { specOf } from '../core/definition';
import { isRefusal, malformed, notFound, refuse, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { query } from '../store/sql';
import { answerRefusal } from './answer';
import { personCaller } from './caller';
import { bodyOf, isDocumentId } from './parse';

/** What somebody has typed and not sent yet: their own, unchecked, gone once the event is sent. */

const MOST_BYTES = 256 * 1024;

interface Place {
  instanceId: string;
  principal: string;
  event: string;
}

const tooLarge = (): Refusal =>
  refuse('tooLarge', 'DRAFT_TOO_LARGE', { id: 'Konsep melebihi 256 KiB', en: 'A draft is at most 256 KiB' });

export const draftsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;

  const place = async (ctx: Context): Promise<Refusal | Place> => {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) return found;
    const { caller } = found;
    const { registry, viewerFor, clock } = workflowOf(strapi);
    const { subject = '', documentId = '', event = '' } = ctx.params as Record<string, string>;
    const registered = registry.byPlural(subject);
    if (!registered || !isDocumentId(documentId) || caller.kind !== 'person') return notFound();
    const seen = await viewerFor(registered, documentId, caller, clock.now());
    if (!seen) return notFound();
    const spec = specOf(registered.binding.definition, event);
    if (!spec || spec.by.every((role) => role === 'system'))
      return malformed([{ path: 'event', message: 'unknown event' }]);
    if (!spec.by.some((role) => seen.viewer.roles.includes(role))) {
      return refuse('forbidden', 'NO_ROLE_FOR_EVENT', {
        id: 'Peran Anda tidak dapat melakukan tindakan ini',
        en: 'None of your roles here may do this',
      });
    }
    return { instanceId: seen.instanceId, principal: caller.id, event };
  };

  return {
    async find(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      const [row] = await query<{ data: unknown; updatedAt: Date }>(
        on,
        `SELECT data::json, updated_at AS "updatedAt" FROM workflow_drafts
         WHERE instance_id = ? AND principal = ? AND event = ?`,
        [at.instanceId, at.principal, at.event],
      );
      ctx.body = { data: row?.data ?? null, meta: { updatedAt: row?.updatedAt ?? null } };
    },

    async save(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      const body = bodyOf(ctx);
      const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
      const text = JSON.stringify(data ?? null);
      if (Buffer.byteLength(text) > MOST_BYTES) {
        answerRefusal(ctx, tooLarge());
        return;
      }
      const now = workflowOf(strapi).clock.now();
      await query(
        on,
        `INSERT INTO workflow_drafts (instance_id, principal, event, data, updated_at) VALUES (?, ?, ?, ?::jsonb, ?)
         ON CONFLICT (instance_id, principal, event) DO UPDATE SET data = excluded.data, updated_at = excluded.updated_at`,
        [at.instanceId, at.principal, at.event, text, now],
      );
      ctx.body = { data: data ?? null, meta: { updatedAt: now } };
    },

    async remove(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      await query(on, `DELETE FROM workflow_drafts WHERE instance_id = ? AND principal = ? AND event = ?`, [
        at.instanceId,
        at.principal,
        at.event,
      ]);
      ctx.status = 204;
    },
  };
};
