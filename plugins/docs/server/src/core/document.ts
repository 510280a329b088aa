import type { Access, Contribution } from './contribution';
import type { Schema } from './json-schema';
import { methodAndPath, operation, schemasOfRoute } from './operations';
import { refusalSchemas, refusalsOf, type Refusals } from './refusals';
import { jsonSchemas, type Named } from './schemas';

/** One OpenAPI 3.1 document out of many contributions; the same contributions make the same document, letter by letter. */

export interface Frame {
  info: {
    title: string;
    version: string;
    description: string;
    license?: { name: string; identifier: string };
  };
  securitySchemes: Record<Access, Schema>;
  /** Headings that a reader needs first; the others follow in the order of their contributions. */
  firstTags: string[];
  /** Parameters that routes name in `common`. */
  parameters: Record<string, Schema>;
}

export interface OpenApiDocument {
  openapi: string;
  info: Frame['info'];
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Schema>>;
  components: Record<'schemas' | 'parameters' | 'responses' | 'securitySchemes', Record<string, unknown>>;
}

const namedSchemas = (contributions: Contribution[]): Named[] =>
  [{ schemas: refusalSchemas } as Contribution, ...contributions].flatMap(({ schemas = {}, forms = {} }) => [
    ...Object.entries(schemas).map(([name, schema]): Named => ({ name, use: 'output', schema })),
    ...Object.entries(forms).map(([name, schema]): Named => ({ name, use: 'input', schema })),
  ]);

const byName = <T>(entries: Iterable<[string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const pathsOf = (
  contributions: Contribution[],
  schemas: Map<string, Schema>,
  refusals: Refusals,
): OpenApiDocument['paths'] => {
  const paths = new Map<string, Record<string, Schema>>();
  const ids = new Set<string>();
  for (const { tag, routes = {} } of contributions) {
    for (const [route, docs] of Object.entries(routes)) {
      const { method, path } = methodAndPath(route);
      const item = paths.get(path) ?? {};
      if (item[method]) throw new Error(`${route} is described twice`);
      if (ids.has(docs.id)) throw new Error(`two operations are named ${docs.id}`);
      ids.add(docs.id);
      paths.set(path, { ...item, [method]: operation(route, docs, { schemas, refusals, tag: tag?.name }) });
    }
  }
  return byName(paths);
};

const tagsOf = (contributions: Contribution[], first: string[]): OpenApiDocument['tags'] => {
  const rank = ({ name }: { name: string }) => (first.includes(name) ? first.indexOf(name) : first.length);
  const tags = contributions.flatMap(({ tag }) => (tag ? [tag] : []));
  return tags
    .filter(({ name }, index) => tags.findIndex((other) => other.name === name) === index)
    .sort((a, b) => rank(a) - rank(b));
};

/**
 * The document of these contributions, in their order.
 *
 * @throws when a route, an operation or a schema is given twice, or a name would have to mean two things
 */
export const buildDocument = (
  { info, securitySchemes, parameters, firstTags }: Frame,
  contributions: Contribution[],
): OpenApiDocument => {
  const named = namedSchemas(contributions);
  const unnamed = contributions.flatMap(({ routes = {} }) =>
    Object.entries(routes).flatMap(([route, docs]) => schemasOfRoute(route, docs)),
  );
  const schemas = jsonSchemas([...named, ...unnamed]);
  const refusals = refusalsOf(contributions);
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: '/' }],
    tags: tagsOf(contributions, firstTags),
    paths: pathsOf(contributions, schemas, refusals),
    components: {
      schemas: byName(named.map(({ name }) => [name, schemas.get(name) ?? {}])),
      parameters: byName(Object.entries(parameters)),
      responses: byName(Object.entries(refusals.responses)),
      securitySchemes,
    },
  };
};
