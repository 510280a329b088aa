import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OPENAPI_FILE, openApiText } from './openapi';

const root = path.resolve(__dirname, '..', '..');
const file = path.join(root, OPENAPI_FILE);
const validator = path.join(
  root,
  'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js',
);

describe('the OpenAPI document', () => {
  it('is what the code says; if not: node scripts/run.mjs openapi', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await openApiText(root));
  });

  it('is valid OpenAPI 3.1', () => {
    const answer = execFileSync(process.execPath, [validator, file], { encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual({ valid: true });
  });

  it('reads the same however often it is built', async () => {
    expect(await openApiText(root)).toBe(await openApiText(root));
  });
});
