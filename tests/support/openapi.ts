import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import type { OpenApiDocument } from '../../plugins/docs/server/src/public';

/** Holds real answers against the committed OpenAPI document. */

const file = path.resolve(__dirname, '..', '..', 'docs', 'openapi.json');
export const openApi = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;

type Tree = Record<string, unknown>;

/** Answers may gain fields for clients; here a field that the document doesn't know is a fault. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const tree: Tree = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)]));
  const isObject = tree.type === 'object' && typeof tree.properties === 'object';
  return isObject && !('additionalProperties' in tree) ? { ...tree, additionalProperties: false } : tree;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(closed(openApi) as Tree, 'openapi');

const pointer = (...keys: string[]): string =>
  `openapi#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** The described route that a request hits: `/api/workflow/tasks` before `/api/workflow/{subject}/…`. */
const routeOf = (method: string, url: string): string => {
  const [asked = ''] = url.split('?');
  const fits = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked);
  const found = Object.keys(openApi.paths)
    .filter((template) => fits(template) && openApi.paths[template]?.[method])
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  if (found === undefined) throw new Error(`${method} ${asked} is not described`);
  return found;
};

const checkRefusal = (
  name: string,
  body: { error: { details: { code?: string; reasons?: { code: string }[] } } },
) => {
  const { description } = openApi.components.responses[name] as { description: string };
  const { code, reasons = [] } = body.error.details;
  const codes = [...(code === undefined ? [] : [code]), ...reasons.map((reason) => reason.code)];
  expect(codes.filter((one) => !description.includes(`\`${one}\``))).toEqual([]);
};

const holds = (what: string, schema: string, value: unknown) => {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`there is no schema ${schema}`);
  void validate(value); // none of the schemas is asynchronous
  expect({ what, errors: validate.errors ?? [] }).toEqual({ what, errors: [] });
};

/** Fails unless the answer is one that the document promises: status, body, and known codes of a refusal. */
export const conforms = (answer: Response): Response => {
  // supertest keeps what was asked
  const asked = (answer as unknown as { request: { method: string; url: string; _data?: unknown } }).request;
  const method = asked.method.toLowerCase();
  const url = new URL(asked.url).pathname;
  const route = routeOf(method, url);
  const status = String(answer.status);
  const operation = openApi.paths[route]?.[method];
  const described = (operation?.responses as Record<string, Tree>)[status];
  if (!described) throw new Error(`${method} ${route} answers ${status}: ${JSON.stringify(answer.body)}`);
  const body = ['paths', route, method, 'requestBody', 'content', 'application/json', 'schema'];
  const { content = {} } = (operation?.requestBody ?? {}) as { content?: Tree };
  if (answer.status < 300 && 'application/json' in content)
    holds(`body of ${route}`, pointer(...body), asked._data);
  const ref = described.$ref as string | undefined;
  const name = ref?.split('/').at(-1);
  const at =
    name === undefined ? ['paths', route, method, 'responses', status] : ['components', 'responses', name];
  if (!('content' in (name === undefined ? described : (openApi.components.responses[name] as Tree))))
    return answer;
  holds(route, pointer(...at, 'content', 'application/json', 'schema'), answer.body);
  if (name !== undefined) checkRefusal(name, answer.body);
  return answer;
};
