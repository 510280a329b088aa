import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../../plugins/docs/server/src/public';
import { OPENAPI_FILE, openApiText } from './openapi';

const root = path.resolve(__dirname, '..', '..');
const file = path.join(root, OPENAPI_FILE);
const validator = path.join(
  path.dirname(require.resolve('@seriousme/openapi-schema-validator')),
  'bin/validate-api-cli.js',
);

/** Where a code is given: `because('CODE'`, `refuse('conflict', 'CODE'`, `code: 'CODE'`. */
const CODE = /(?:because\(\s*|refuse\(\s*'\w+',\s*|\bcode: )'([A-Z][A-Z_0-9]+)'/g;
const sources = (): string[] =>
  ['src', 'plugins'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test|\.d)\.ts$/.test(name) && !/(^|\/)(web|admin|demo)\//.test(name))
      .map((name) => path.join(root, folder, name)),
  );

interface Body {
  content: Record<string, { examples?: Record<string, { value: unknown }> }>;
}

describe('the OpenAPI document', () => {
  it('is what the code says; if not: node scripts/run.mjs openapi', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await openApiText(root));
  });

  it('is valid OpenAPI 3.1', () => {
    const answer = execFileSync(process.execPath, [validator, file], { encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual({ valid: true });
  });

  it('knows every code that code refuses or warns with', () => {
    const document = readFileSync(file, 'utf8');
    const codes = sources().flatMap((source) =>
      [...readFileSync(source, 'utf8').matchAll(CODE)].map(([, code = '']) => code),
    );
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => !document.includes(`\`${code}\``))).toEqual([]);
  });

  it('gives examples that its own schemas accept', () => {
    const openApi = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
    const ajv = addFormats(new Ajv2020({ strict: false }));
    ajv.addSchema(openApi, 'openapi');
    const refused = Object.entries(openApi.paths).flatMap(([route, item]) =>
      Object.entries(item).flatMap(([method, { requestBody }]) => {
        const { examples = {} } = (requestBody as Body | undefined)?.content['application/json'] ?? {};
        const at = ['paths', route, method, 'requestBody', 'content', 'application/json', 'schema'];
        const pointer = at.map((key) => encodeURIComponent(key.replaceAll('/', '~1'))).join('/');
        return Object.entries(examples)
          .filter(([, { value }]) => !ajv.validate(`openapi#/${pointer}`, value))
          .map(([name]) => `${method} ${route}: ${name}`);
      }),
    );
    expect(refused).toEqual([]);
  });
});
