import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  isDocumentId,
  malformed,
  notFound,
  workflowOf,
  type Caller,
} from '../../../../plugins/workflow/server/src/public';
import { readerOf } from '../../../scope/controller';
import { readOne } from '../../../scope/read';
import { appraisalScope } from '../../../scope/appraisals';
import { APPRAISAL } from './open';

/**
 * `PUT /api/appraisals/{id}` of a person: in the draft of targets the employee edits `workResults` as a record. API
 * tokens fall to Strapi's own way, which the engine's guard watches.
 */
export const editAppraisal = async (strapi: Core.Strapi, ctx: Context): Promise<unknown> => {
  const reader = await readerOf(strapi, ctx);
  const { id } = ctx.params as { id: string };
  if (!reader) return updateAsToken(strapi, ctx, id);
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!registered || !isDocumentId(id)) {
    answerRefusal(ctx, notFound());
    return;
  }
  const caller: Caller = { kind: 'person', id: reader.principal, name: '' };
  if (!(await workflow.viewerFor(registered, id, caller, reader.now))) {
    answerRefusal(ctx, notFound());
    return;
  }
  const { data } = ((ctx.request as { body?: unknown }).body ?? {}) as { data?: unknown };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    answerRefusal(ctx, malformed([{ path: 'data', message: 'an object is expected' }]));
    return;
  }
  const done = await workflow.edit(registered, id, caller, data as Record<string, unknown>, reader.now);
  if (!done.ok) {
    answerRefusal(ctx, done);
    return;
  }
  return { data: await readOne(strapi, appraisalScope, id, {}, reader), meta: {} };
};

const updateAsToken = async (strapi: Core.Strapi, ctx: Context, documentId: string): Promise<unknown> => {
  const { data } = ((ctx.request as { body?: unknown }).body ?? {}) as { data?: object };
  const entry = await strapi.documents(APPRAISAL).update({ documentId, data: data ?? {} });
  if (entry) return { data: entry, meta: {} };
  answerRefusal(ctx, notFound());
  return undefined;
};
