/** What an entry of the history changed, thing by thing, from the `[before, after]` pairs that it keeps. Pure. */

/** A part of the way to what changed: a field, or one of many by its own name. */
export interface Crumb {
  readonly kind: 'field' | 'item';
  /** Of a field: with the fields around it, `result.score`. */
  readonly name: string;
}

export interface Difference {
  readonly where: Crumb[];
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what one of many is known again; none where it can't be. */
const identityOf = (item: unknown): string | null => {
  if (!isFields(item)) return null;
  const id = item.key ?? item.indicator ?? item.value ?? item.documentId ?? item.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
};

const nameOf = (item: unknown, identity: string): string => {
  const said = isFields(item) ? (item.title ?? item.name) : null;
  return typeof said === 'string' && said !== '' ? said : identity;
};

/** Says nothing to people: an item is named by its title. */
const IDENTITIES = ['key', 'documentId', 'id', 'libraryIndicator'];

const byIdentity = (list: readonly unknown[]): Map<string, unknown> | null => {
  const pairs = list.map((item) => [identityOf(item), item] as const);
  return pairs.every(([id]) => id !== null) ? new Map(pairs as [string, unknown][]) : null;
};

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const same = (a: unknown, b: unknown): boolean =>
  (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b);

const inside = (outer: string, name: string): string => (outer === '' ? name : `${outer}.${name}`);

/**
 * Every single thing that differs. Lists are compared by what their items are called, in whatever order they stand.
 *
 * @param told whether a field is worth a line, by its name with those around it
 */
export const differencesOf = (
  before: unknown,
  after: unknown,
  told: (field: string) => boolean,
  where: Crumb[] = [],
  field = '',
): Difference[] => {
  if (same(before, after)) return [];
  if ((isFields(before) || isNothing(before)) && (isFields(after) || isNothing(after))) {
    const [was, is] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    return [...new Set([...Object.keys(is), ...Object.keys(was)])]
      .filter((name) => !IDENTITIES.includes(name) && told(inside(field, name)))
      .flatMap((name) => {
        const next = inside(field, name);
        return differencesOf(was[name], is[name], told, [...where, { kind: 'field', name: next }], next);
      });
  }
  const lists = [before ?? [], after ?? []].map((one) => (Array.isArray(one) ? byIdentity(one) : null));
  const [was, is] = lists;
  if (was && is)
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
      const crumb: Crumb = { kind: 'item', name: nameOf(is.get(id) ?? was.get(id), id) };
      return differencesOf(was.get(id), is.get(id), told, [...where, crumb], field);
    });
  return [{ where, before, after }];
};
