import { z } from 'zod';
import type { Access, Contribution, RouteDocs } from '../../plugins/docs/server/src/public';
import type { Attribute } from './attributes';
import { pascal, type ContentType } from './content-types';
import { entry, input, reference, type Shapes } from './entries';

/** The generated content API: Strapi's own routes of each content type, as far as they are open. */

export interface GeneratedApi {
  types: ContentType[];
  shapes: Shapes;
  /** Actions of signed-in people by content type. */
  granted: Record<string, string[]>;
  /** Fields that the engine alone writes, by content type. */
  owned: Record<string, string[]>;
  /** Routes that some folder describes itself, or that stay closed. */
  except: Set<string>;
  /** What differs in single routes. */
  changes: Record<string, Partial<RouteDocs>>;
  component: (uid: string) => Record<string, Attribute>;
  pagination: z.ZodType;
}

const READ_LIST = ['filters', 'sort', 'page', 'pageSize'];

const listed = (values: string[]): z.ZodType[] =>
  values.length > 0 ? [z.array(z.enum(values as [string, ...string[]])).optional()] : [];

const everything = (relations: string[]): string[] => (relations.length > 0 ? ['*', ...relations] : []);

/** `fields` and `populate` with the names that people may use; API tokens may name what their permissions show. */
const selection = ({ scope, attributes }: ContentType): z.ZodObject => {
  const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
  const [fields] = scope
    ? listed([...scope.fields, ...(scope.whole ?? [])])
    : [z.array(z.string()).optional()];
  const [populate] = listed(everything(scope ? Object.keys(scope.relations) : relations));
  return z.object({
    ...(fields ? { fields: fields.describe('Only these fields; the answer then lacks the others.') } : {}),
    ...(populate ? { populate: populate.describe('Relations to answer as well; `*` for all.') } : {}),
  });
};

const routesOf = (api: GeneratedApi, type: ContentType, names: Names): Record<string, RouteDocs> => {
  const { uid, plural, name, scope } = type;
  const base = `/api/${plural}`;
  const words = plural.replaceAll('-', ' ');
  const person = (action: string): Access[] =>
    scope && api.granted[uid]?.includes(action) ? ['person', 'apiToken'] : ['apiToken'];
  const query = selection(type);
  const one = z.object({ data: names.single, meta: z.object({}) });
  const body = z.strictObject({ data: names.input });
  return {
    [`GET ${base}`]: {
      id: `list${pascal(plural)}`,
      summary: `List ${words}`,
      by: person('find'),
      query,
      common: READ_LIST,
      answer: z.object({ data: z.array(names.list), meta: z.object({ pagination: api.pagination }) }),
      refusals: [400, 401, 403],
    },
    [`GET ${base}/{id}`]: {
      id: `read${name}`,
      summary: `Read one of the ${words}`,
      by: person('findOne'),
      query,
      answer: one,
      refusals: [400, 401, 403, 404],
    },
    [`POST ${base}`]: {
      id: `create${name}`,
      summary: `Add to the ${words}`,
      by: person('create'),
      body,
      answer: { status: 201, schema: one },
      refusals: [400, 401, 403, 409],
    },
    [`PUT ${base}/{id}`]: {
      id: `update${name}`,
      summary: `Change one of the ${words}`,
      by: person('update'),
      body: z.strictObject({ data: names.input.partial() }),
      answer: one,
      refusals: [400, 401, 403, 404, 409],
    },
    [`DELETE ${base}/{id}`]: {
      id: `delete${name}`,
      summary: `Delete one of the ${words}`,
      by: person('delete'),
      answer: null,
      refusals: [401, 403, 404, 409],
    },
  };
};

interface Names {
  single: z.ZodType;
  list: z.ZodType;
  input: z.ZodObject;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One contribution for each content type. */
export const generatedApi = (api: GeneratedApi): Contribution[] => {
  const { types, shapes, owned, component } = api;
  const references = new Map(types.map((type) => [type.uid, reference(type, types, shapes)]));
  const referred = new Set(
    types.flatMap(({ attributes }) => Object.values(attributes).map(({ target }) => target)),
  );
  return types.map((type): Contribution => {
    const { uid, name, plural, description, scope } = type;
    const single = entry(type, references, shapes, 'single');
    const list = scope?.whole ? entry(type, references, shapes, 'list') : single;
    const names: Names = { single, list, input: input(type, owned[uid] ?? [], component) };
    const open = Object.entries(routesOf(api, type, names))
      .filter(([route]) => !api.except.has(route))
      .map(([route, docs]): [string, RouteDocs] => [route, { ...docs, ...api.changes[route] }]);
    const shared = referred.has(uid) ? references.get(uid) : undefined;
    return {
      tag: { name: sentence(plural.replaceAll('-', ' ')), description: `${description}.` },
      schemas: {
        [name]: single,
        ...(list === single ? {} : { [`${name}InList`]: list }),
        ...(shared ? { [`${name}Reference`]: shared } : {}),
      },
      forms: open.some(([route]) => route.startsWith('POST')) ? { [`${name}Input`]: names.input } : {},
      routes: Object.fromEntries(open),
    };
  });
};
