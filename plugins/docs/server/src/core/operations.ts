import type { z } from 'zod';
import type { Access, RouteDocs } from './contribution';
import { isSchema, type Schema } from './json-schema';
import type { Refusals } from './refusals';
import { place, type Named } from './schemas';

/** One described route as an OpenAPI operation. */

const METHOD_AND_PATH = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/;

/** @throws when the key of a route isn't written `METHOD /path` */
export const methodAndPath = (route: string): { method: string; path: string } => {
  const [, method, path] = METHOD_AND_PATH.exec(route) ?? [];
  if (method === undefined || path === undefined) throw new Error(`"${route}" is no method and path`);
  return { method: method.toLowerCase(), path };
};

interface Success {
  status: number;
  schema?: z.ZodType;
  headers?: z.ZodType;
  file?: string;
}

const isFile = (answer: NonNullable<RouteDocs['answer']>): answer is { file: string } =>
  'file' in answer && typeof answer.file === 'string';

const success = ({ answer }: RouteDocs): Success => {
  if (answer === null) return { status: 204 };
  if (isFile(answer)) return { status: 200, file: answer.file };
  return 'status' in answer && 'schema' in answer ? answer : { status: 200, schema: answer };
};

/** The unnamed schemas of a route, by their places. */
export const schemasOfRoute = (route: string, docs: RouteDocs): Named[] => {
  const { schema, headers } = success(docs);
  const parts: [string, Named['use'], z.ZodType | undefined][] = [
    ['query', 'input', docs.query],
    ['headers', 'input', docs.headers],
    ['body', 'input', docs.body],
    ['answer', 'output', schema],
    ['answer headers', 'output', headers],
    ...Object.entries(docs.path ?? {}).map(([name, each]): [string, 'input', z.ZodType] => [
      `path ${name}`,
      'input',
      each,
    ]),
  ];
  return parts.flatMap(([part, use, given]) =>
    given ? [{ name: place(route, part), use, schema: given }] : [],
  );
};

const parametersIn = (where: 'query' | 'header', schema: Schema | undefined): Schema[] => {
  const { properties = {}, required = [] } = (schema ?? {}) as { properties?: Schema; required?: string[] };
  return Object.entries(properties).map(([name, each]) => {
    const { description, ...rest } = each as Schema;
    return {
      name,
      in: where,
      ...(required.includes(name) ? { required: true } : {}),
      ...(description === undefined ? {} : { description }),
      // A list stands in one parameter, separated by commas.
      ...(rest.type === 'array' ? { style: 'form', explode: false } : {}),
      schema: rest,
    };
  });
};

const DOCUMENT_ID: Schema = { type: 'string', pattern: '^[a-z0-9]{1,64}$' };

const pathParameters = (route: string, schemas: Map<string, Schema>): Schema[] =>
  [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const { description, ...schema } = schemas.get(place(route, `path ${name}`)) ?? DOCUMENT_ID;
    return { name, in: 'path', required: true, ...(description ? { description } : {}), schema };
  });

export interface Surroundings {
  /** By name or place. */
  schemas: Map<string, Schema>;
  tag: string | undefined;
  refusals: Refusals;
}

const BINARY: Schema = { type: 'string', format: 'binary' };
const fileOf = (type: string) => ({ [type]: { schema: BINARY } });

const uploaded = (types: string[]) => ({
  'multipart/form-data': {
    schema: { type: 'object', required: ['file'], properties: { file: BINARY } },
    encoding: { file: { contentType: types.join(', ') } },
  },
});

const requestBody = (content: object) => ({ requestBody: { required: true, content } });

const json = (schema: Schema | undefined) => ({ 'application/json': { schema: schema ?? {} } });

const sentJson = (schema: Schema | undefined, { examples = {} }: RouteDocs) => {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return {
    'application/json': {
      schema: schema ?? {},
      ...(named.length > 0 ? { examples: Object.fromEntries(named) as Schema } : {}),
    },
  };
};

const answerHeaders = (schema: Schema | undefined): Schema => {
  if (!isSchema(schema?.properties)) return {};
  const headers = Object.entries(schema.properties).map(([name, each]) => {
    const { description, ...rest } = each as Schema;
    return [name, { ...(description ? { description } : {}), schema: rest }];
  });
  return { headers: Object.fromEntries(headers) as Schema };
};

const PHRASES: Record<number, string> = {
  200: 'Done.',
  201: 'Made.',
  202: 'Accepted.',
  204: 'Done; no body.',
};

const responses = (
  route: string,
  docs: RouteDocs,
  { schemas, tag, refusals: { nameOf } }: Surroundings,
): Schema => {
  const { status, schema, file } = success(docs);
  const refusals = docs.refusals.map((each): [string, Schema] => [
    String(each),
    { $ref: `#/components/responses/${nameOf(tag, each)}` },
  ]);
  return {
    [status]: {
      description: PHRASES[status] ?? 'Done.',
      ...answerHeaders(schemas.get(place(route, 'answer headers'))),
      ...(schema ? { content: json(schemas.get(place(route, 'answer'))) } : {}),
      ...(file === undefined ? {} : { content: fileOf(file) }),
    },
    ...Object.fromEntries(refusals),
  };
};

const EVERYBODY: Access[] = ['person', 'apiToken'];

export const operation = (route: string, docs: RouteDocs, surroundings: Surroundings): Schema => {
  const { schemas, tag } = surroundings;
  const { id, summary, description, by = EVERYBODY, common = [] } = docs;
  const parameters = [
    ...pathParameters(route, schemas),
    ...parametersIn('query', schemas.get(place(route, 'query'))),
    ...common.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ...parametersIn('header', schemas.get(place(route, 'headers'))),
  ];
  return {
    operationId: id,
    ...(tag === undefined ? {} : { tags: [tag] }),
    summary,
    ...(description === undefined ? {} : { description }),
    security: by.map((name) => ({ [name]: [] })),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(docs.body ? requestBody(sentJson(schemas.get(place(route, 'body')), docs)) : {}),
    ...(docs.upload ? requestBody(uploaded(docs.upload)) : {}),
    responses: responses(route, docs, surroundings),
  };
};
