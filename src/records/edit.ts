import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  isDocumentId,
  malformed,
  notFound,
  workflowOf,
  type Caller,
} from '../../plugins/workflow/server/src/public';
import { readerOf } from '../scope/controller';
import { readOne } from '../scope/read';
import type { Scope } from '../scope/rules';
import { bodyOf, registeredOf } from './session';

/**
 * `PUT` of a person: what the present state lets them edit as a record, by the engine. API tokens fall to Strapi's own
 * way, which the engine's guard watches.
 */
export const editing =
  (uid: UID.ContentType, scope: Scope, populate: object = {}) =>
  async (strapi: Core.Strapi, ctx: Context): Promise<unknown> => {
    const reader = await readerOf(strapi, ctx);
    const { id } = ctx.params as { id: string };
    if (!reader) return updateAsToken(strapi, ctx, uid, id);
    const workflow = workflowOf(strapi);
    const registered = registeredOf(strapi, uid);
    const caller: Caller = { kind: 'person', id: reader.principal, name: '' };
    if (!isDocumentId(id) || !(await workflow.viewerFor(registered, id, caller, reader.now))) {
      answerRefusal(ctx, notFound());
      return;
    }
    const { data } = (bodyOf(ctx) ?? {}) as { data?: unknown };
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      answerRefusal(ctx, malformed([{ path: 'data', message: 'an object is expected' }]));
      return;
    }
    const done = await workflow.edit(registered, id, caller, data as Record<string, unknown>, reader.now);
    if (!done.ok) {
      answerRefusal(ctx, done);
      return;
    }
    return { data: await readOne(strapi, scope, id, { ...populate }, reader), meta: {} };
  };

const updateAsToken = async (
  strapi: Core.Strapi,
  ctx: Context,
  uid: UID.ContentType,
  documentId: string,
): Promise<unknown> => {
  const { data } = (bodyOf(ctx) ?? {}) as { data?: object };
  const entry = await strapi.documents(uid).update({ documentId, data: data ?? {} });
  if (entry) return { data: entry, meta: {} };
  answerRefusal(ctx, notFound());
  return undefined;
};
