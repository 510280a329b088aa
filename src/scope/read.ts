import type { Core } from '@strapi/strapi';
import type { Row, Scope } from './rules';
import { parseQuery, type ScopedQuery } from './query';

/** Reads rows within a scope. The scope is a condition of the query itself, so counts and pages follow it too. */

export interface Reader {
  principal: string;
  now: Date;
}

interface QueryParams {
  transform(uid: string, params: object): { where?: object; orderBy?: object };
}

/** Strapi's own translation of its query language into that of its database layer. */
const transformed = (strapi: Core.Strapi, { uid }: Scope, params: object) => {
  const service: QueryParams = strapi.get('query-params');
  return service.transform(uid, params);
};

const whereOf = (strapi: Core.Strapi, scope: Scope, { filters }: ScopedQuery, { principal, now }: Reader) => {
  const { where } = transformed(strapi, scope, { filters });
  const visible = scope.rows?.(principal, now);
  const conditions = [
    ...(where ? [where] : []),
    ...(visible
      ? [{ documentId: { $in: strapi.db.connection.raw(`(${visible.sql})`, visible.bindings) } }]
      : []),
  ];
  return conditions.length > 0 ? { $and: conditions } : {};
};

const selection = (scope: Scope, query: ScopedQuery) => ({
  select: query.fields,
  populate: Object.fromEntries(
    query.populate.map((name) => [name, { select: scope.relations[name]?.fields ?? ['documentId'] }]),
  ),
});

const shown = (scope: Scope, query: ScopedQuery, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([field]) => field === 'id' || query.fields.includes(field) || query.populate.includes(field))
      .map(([field, value]) => [field, field in scope.relations ? withoutRowIds(value) : value]),
  );

/** Related entries are known by their documentId alone. */
const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutRowIds);
  if (typeof value !== 'object' || value === null) return value;
  const { id: _rowId, ...rest } = value as Row;
  return rest;
};

const finish = async (
  strapi: Core.Strapi,
  scope: Scope,
  query: ScopedQuery,
  rows: Row[],
  { principal, now }: Reader,
) => {
  const plain = rows.map((row) => shown(scope, query, row));
  return scope.present ? scope.present(strapi, plain, principal, now) : plain;
};

export const readPage = async (
  strapi: Core.Strapi,
  scope: Scope,
  given: Record<string, unknown>,
  reader: Reader,
) => {
  const query = parseQuery(given, scope, false);
  const where = whereOf(strapi, scope, query, reader);
  const { orderBy } = transformed(strapi, scope, { sort: query.sort });
  const entries = strapi.db.query(scope.uid);
  const { limit, offset, page, pageSize } = query;
  const rows = (await entries.findMany({
    where,
    orderBy: orderBy ?? { id: 'asc' },
    limit,
    offset,
    ...selection(scope, query),
  })) as Row[];
  const total = query.withCount ? await entries.count({ where }) : undefined;
  return {
    results: await finish(strapi, scope, query, rows, reader),
    pagination: {
      page,
      pageSize,
      ...(total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total }),
    },
  };
};

export const readOne = async (
  strapi: Core.Strapi,
  scope: Scope,
  documentId: string,
  given: Record<string, unknown>,
  reader: Reader,
): Promise<Row | null> => {
  const query = parseQuery(given, scope, true);
  const row = (await strapi.db.query(scope.uid).findOne({
    where: { $and: [{ documentId }, whereOf(strapi, scope, query, reader)] },
    ...selection(scope, query),
  })) as Row | null;
  if (!row) return null;
  const [only] = await finish(strapi, scope, query, [row], reader);
  return only ?? null;
};

/** Rows of one round trip. */
const BATCH = 500;

/** The ids in the order asked for, where that is not the order of ids itself: a page then follows them. */
const orderedIds = async (
  strapi: Core.Strapi,
  scope: Scope,
  where: object,
  sort: string[],
): Promise<number[]> => {
  const { orderBy } = transformed(strapi, scope, { sort });
  const rows = (await strapi.db.query(scope.uid).findMany({ where, orderBy, select: ['id'] })) as {
    id: number;
  }[];
  return rows.map(({ id }) => id);
};

/**
 * All rows within the scope, in batches, each a query of its own: after the last id, or the next of the sorted ones.
 * @param reader without one there is no scope of rows: the caller (an API token) sees what its permissions say
 */
export async function* readBatches(
  strapi: Core.Strapi,
  scope: Scope,
  given: Record<string, unknown>,
  reader: Reader | null,
): AsyncGenerator<Row[], void> {
  const query = parseQuery(given, scope, false);
  const seen: Scope = reader ? scope : { ...scope, rows: undefined, present: undefined };
  const by = reader ?? { principal: '', now: new Date(0) };
  const where = whereOf(strapi, seen, query, by);
  const entries = strapi.db.query(scope.uid);
  const select = selection(scope, query);
  const ids = query.sort.length > 0 ? await orderedIds(strapi, seen, where, query.sort) : null;
  let last = 0;
  for (let from = 0; ids === null || from < ids.length; from += BATCH) {
    const next = ids?.slice(from, from + BATCH);
    const rows = (await entries.findMany({
      where: next ? { id: { $in: next } } : { $and: [where, { id: { $gt: last } }] },
      orderBy: { id: 'asc' },
      limit: BATCH,
      ...select,
      select: ['id', ...query.fields],
    })) as (Row & { id: number })[];
    if (rows.length === 0 && ids === null) return;
    last = rows.at(-1)?.id ?? last;
    const place = new Map(next?.map((id, position) => [id, position]));
    const inOrder = next ? rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)) : rows;
    yield await finish(strapi, seen, query, inOrder, by);
  }
}
