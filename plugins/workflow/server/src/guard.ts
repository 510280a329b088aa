import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import { canonical } from './core/hashing';
import { readInstance } from './store/load';
import { query, type Transaction } from './store/sql';
import { workflowOf } from './services';
import type { Registered } from './services/binding';
import { MIRRORED, type SubjectSchema } from './store/subjects';

/**
 * No way around the engine: the document service (REST, panel, GraphQL, other plugins) may not write what the engine
 * owns, nor what the present state locks, nor delete what has a history. The database's triggers stand behind this.
 */

const conflict = (code: string, message: string, details: Record<string, unknown> = {}) =>
  createError(409, message, { name: 'ConflictError', details: { code, ...details } });

const omit = (data: Record<string, unknown>, fields: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));

const WRITES = new Set(['create', 'clone', 'update', 'delete', 'publish', 'unpublish', 'discardDraft']);

const comparable = (value: unknown, kind: string | undefined): string => {
  if (kind === 'timestamp' && (typeof value === 'string' || value instanceof Date)) {
    return new Date(value).toISOString();
  }
  return kind === 'decimal' && value != null ? canonical(Number(value)) : canonical(value);
};

const refuseOwned = (fields: string[]): never => {
  throw new errors.ValidationError(`Only the workflow writes: ${fields.join(', ')}`, {
    code: 'ENGINE_OWNED',
    errors: fields.map((path) => ({ path, message: 'is written by the workflow only' })),
  });
};

/** Engine-owned fields that this update would change: the panel sends whole documents back. */
const changedFields = (
  subject: SubjectSchema,
  data: Record<string, unknown>,
  stored: Record<string, unknown>,
): string[] =>
  Object.entries(data)
    .filter(([field, value]) => {
      const known = subject.columns[field];
      if (!known || !(known.column in subject.owned)) return false;
      if (known.kind === 'relation') return isRelationChange(value);
      return comparable(value, known.kind) !== comparable(stored[known.column], known.kind);
    })
    .map(([field]) => field);

const checkUpdate = async (
  strapi: Core.Strapi,
  { subject }: Registered,
  documentId: string,
  data: Record<string, unknown>,
) => {
  const [row] = await query<{ stored: Record<string, unknown>; path: string | null }>(
    strapi.db.connection,
    `SELECT to_json(s) AS stored, i.path FROM "${subject.table}" s
     LEFT JOIN workflow_instances i ON i.subject_type = ? AND i.subject_id = s.document_id WHERE s.document_id = ?`,
    [subject.uid, documentId],
  );
  if (!row) return;
  const editableIn = (field: string) => subject.owned[subject.columns[field]?.column ?? ''] ?? [];
  const changed = changedFields(subject, data, row.stored);
  const never = changed.filter((field) => editableIn(field).length === 0);
  if (never.length > 0) refuseOwned(never);
  const locked = changed.filter((field) => !editableIn(field).includes(row.path ?? ''));
  if (locked.length > 0) {
    throw conflict('LOCKED_BY_STATE', `${locked.join(', ')} cannot be edited in ${row.path ?? ''}`, {
      state: row.path,
    });
  }
};

/** Strapi finds no relation by documentId where its column stands in the entry's own table: there it takes row ids. */
const withRowIds = async (
  trx: Transaction,
  { columns }: SubjectSchema,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(data)) {
    const target = columns[field]?.target;
    if (target === undefined || typeof value !== 'string') continue;
    const [row] = await query<{ id: number }>(trx, `SELECT id FROM "${target}" WHERE document_id = ?`, [
      value,
    ]);
    if (row) found[field] = row.id;
  }
  return { ...data, ...found };
};

/** The panel sends `{connect: [], disconnect: []}` for relations that nobody touched. */
const isRelationChange = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const lists = Object.values(value) as unknown[];
  return !(lists.length > 0 && lists.every((list) => Array.isArray(list) && list.length === 0));
};

const hasDocumentId = (made: unknown): made is { documentId: string } =>
  typeof made === 'object' && made !== null && 'documentId' in made;

/** The entry and its instance come into being together; the answer shows the state it begins in. */
const beginning = async <T>(
  strapi: Core.Strapi,
  registered: Registered,
  next: (trx: Transaction) => Promise<T>,
): Promise<T> => {
  const { beginRecord, clock } = workflowOf(strapi);
  const inOne = async ({ trx }: { trx: Transaction }): Promise<T> => {
    const made = await next(trx);
    if (!hasDocumentId(made)) return made;
    await beginRecord(trx, registered, made.documentId, clock.now());
    const instance = await readInstance(trx, registered.subject.uid, made.documentId);
    if (!instance) return made;
    const { path: state, revision, enteredAt: stateSince, dueAt } = instance;
    return { ...made, state, revision, stateSince, dueAt };
  };
  return strapi.db.transaction(inOne) as Promise<T>;
};

export const guardDocuments = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (ctx, next) => {
    const registered = WRITES.has(ctx.action) ? workflowOf(strapi).registry.byUid(ctx.uid) : null;
    if (!registered) return next();
    const { binding, subject } = registered;
    const params = ctx.params as { documentId?: string; data?: Record<string, unknown> };
    if (ctx.action === 'create' || ctx.action === 'clone') {
      if (binding.createdBy === 'engine') {
        throw conflict('CREATED_BY_ENGINE', `${subject.plural} are created by the workflow only`);
      }
      const owned = Object.keys(params.data ?? {}).filter((field) => {
        const known = subject.columns[field];
        return known && (subject.owned[known.column] ?? ['']).length === 0 && params.data?.[field] != null;
      });
      const given = [...MIRRORED, ...(binding.definition.fixedFields ?? [])];
      const initial = owned.filter((field) => !given.includes(field));
      if (initial.length > 0) refuseOwned(initial);
      // A record begins where its machine begins, whatever state it was sent with.
      const { data } = params;
      return beginning(strapi, registered, async (trx) => {
        if (data) params.data = await withRowIds(trx, subject, omit(data, MIRRORED));
        return await next();
      });
    }
    if (params.documentId === undefined) return next();
    if (ctx.action === 'delete') {
      const [instance] = await query<{ id: string }>(
        strapi.db.connection,
        `SELECT id FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`,
        [subject.uid, params.documentId],
      );
      if (instance) throw conflict('HAS_HISTORY', `${subject.plural} with a history cannot be deleted`);
      return next();
    }
    await checkUpdate(strapi, registered, params.documentId, params.data ?? {});
    return next();
  });
};
