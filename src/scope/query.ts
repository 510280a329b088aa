import { errors } from '@strapi/utils';
import type { Scope } from './rules';

/** Parses Strapi's query language against a scope: what is not named there is refused, with the key that is wrong. */

export interface ScopedQuery {
  filters: Record<string, unknown>;
  sort: string[];
  /** Scalar fields to answer. */
  fields: string[];
  populate: string[];
  limit: number;
  offset: number;
  page: number;
  pageSize: number;
  withCount: boolean;
}

const OPERATORS = new Set([
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
  '$not',
]);
const LOGIC = new Set(['$and', '$or', '$not']);
const KNOWN = new Set(['filters', 'sort', 'fields', 'populate', 'pagination', 'locale', 'status']);
const MAX_PAGE = 1_000_000;

const invalid = (path: string, message = 'is not available here'): never => {
  throw new errors.ValidationError(`Invalid key ${path}`, {
    code: 'INVALID_QUERY',
    errors: [{ path, message }],
  });
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown, path: string): string[] => {
  if (value === undefined) return [];
  const items = (
    Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value]
  ) as unknown[];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : invalid(path, 'is not text')));
};

const checkCondition = (value: unknown, path: string): void => {
  if (Array.isArray(value)) {
    value.forEach((one) => {
      checkCondition(one, path);
    });
    return;
  }
  if (!isObject(value)) return;
  for (const [operator, operand] of Object.entries(value)) {
    if (/^\d+$/.test(operator)) checkCondition(operand, path);
    else if (!OPERATORS.has(operator)) invalid(`${path}.${operator}`, 'is no operator');
    else checkCondition(operand, path);
  }
};

const checkFilters = (
  filters: unknown,
  fields: string[],
  relations: Scope['relations'],
  path: string,
): void => {
  if (Array.isArray(filters)) {
    filters.forEach((one) => {
      checkFilters(one, fields, relations, path);
    });
    return;
  }
  if (!isObject(filters)) return invalid(path, 'is not a filter');
  for (const [key, value] of Object.entries(filters)) {
    const at = `${path}.${key}`;
    const relation = relations[key];
    if (LOGIC.has(key) || /^\d+$/.test(key)) checkFilters(value, fields, relations, at);
    else if (fields.includes(key)) checkCondition(value, at);
    else if (!relation) invalid(at);
    else if (isObject(value)) checkFilters(value, relation.fields, {}, at);
    else invalid(at, 'is a relation');
  }
};

const checkSort = (given: unknown, scope: Scope): string[] =>
  listOf(given, 'sort').map((entry) => {
    const [field = '', direction = 'asc', ...rest] = entry.trim().split(':');
    if (!scope.fields.includes(field)) invalid(`sort.${field}`);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction.toLowerCase()))
      invalid(`sort.${field}`, 'is asc or desc');
    return `${field}:${direction.toLowerCase()}`;
  });

/** Populate in any of Strapi's spellings; a large field may be asked for here too. */
const namesToPopulate = (given: unknown, scope: Scope): string[] => {
  const whole = scope.whole ?? [];
  const all = [...Object.keys(scope.relations), ...whole];
  const keyed = isObject(given) && !Object.keys(given).every((key) => /^\d+$/.test(key));
  const names = keyed
    ? Object.entries(given)
        .filter(([, value]) => value !== 'false')
        .map(([name]) => name)
    : listOf(given, 'populate');
  return names.flatMap((name) => {
    if (name === '*' || name === 'true') return all;
    const [root = ''] = name.split('.');
    return all.includes(root) ? [root] : invalid(`populate.${name}`);
  });
};

const wholeNumber = (value: unknown, path: string, fallback: number, most: number): number => {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^-?\d{1,12}$/.test(value) ? Number(value) : NaN;
  if (Number.isNaN(number) || number < 0) return invalid(`pagination.${path}`, 'is not a whole number');
  return Math.min(number, most);
};

const paging = (given: unknown) => {
  const pagination =
    given === undefined ? {} : isObject(given) ? given : invalid('pagination', 'is not an object');
  const { page, pageSize, start, limit, withCount } = pagination;
  if (start !== undefined || limit !== undefined) {
    const size = Math.max(1, wholeNumber(limit, 'limit', 25, 100));
    const offset = wholeNumber(start, 'start', 0, MAX_PAGE * 100);
    return {
      limit: size,
      offset,
      page: Math.floor(offset / size) + 1,
      pageSize: size,
      withCount: withCount !== 'false',
    };
  }
  const size = Math.max(1, wholeNumber(pageSize, 'pageSize', 25, 100));
  const number = Math.max(1, wholeNumber(page, 'page', 1, MAX_PAGE));
  return {
    limit: size,
    offset: (number - 1) * size,
    page: number,
    pageSize: size,
    withCount: withCount !== 'false',
  };
};

/** `single`: a read of one entry, which shows everything that may be shown. */
export const parseQuery = (given: Record<string, unknown>, scope: Scope, single: boolean): ScopedQuery => {
  for (const key of Object.keys(given)) if (!KNOWN.has(key)) invalid(key, 'is no parameter');
  const whole = scope.whole ?? [];
  if (given.filters !== undefined) checkFilters(given.filters, scope.fields, scope.relations, 'filters');
  const asked = listOf(given.fields, 'fields').filter((name) => name !== '*');
  for (const name of asked) if (![...scope.fields, ...whole].includes(name)) invalid(`fields.${name}`);
  const populate = [...new Set(namesToPopulate(given.populate, scope))];
  const scalars = asked.length > 0 ? ['documentId', ...asked] : scope.fields;
  const large = single ? whole : whole.filter((name) => asked.includes(name) || populate.includes(name));
  return {
    filters: isObject(given.filters) ? given.filters : {},
    sort: checkSort(given.sort, scope),
    fields: [...new Set([...scalars, ...large])],
    populate: populate.filter((name) => name in scope.relations),
    ...paging(given.pagination),
  };
};
