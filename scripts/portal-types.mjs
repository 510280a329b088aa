// Types of the HTTP interface for the portal, from the OpenAPI document. `--check`: fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './lib/paths.mjs';

const document = path.join(root, 'docs', 'openapi.json');
const file = path.join(root, 'plugins', 'portal', 'web', 'src', 'api', 'generated.d.ts');

const types = await openapiTS(new URL(`file://${document}`), { defaultNonNullable: false });
const text = `// Generated from docs/openapi.json by scripts/portal-types.mjs.\n\n${astToString(types)}`;
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('wrote plugins/portal/web/src/api/generated.d.ts');
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('The portal’s types are stale: node scripts/portal-types.mjs');
  process.exit(1);
}
