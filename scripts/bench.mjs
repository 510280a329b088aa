// `npm run bench [-- name …]`: the measurements of bench/, one after the other, each on a fresh PostgreSQL with
// the settings of production: what is acknowledged is on the disk.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './lib/command.mjs';
import { root } from './lib/paths.mjs';
import { newSecrets } from './lib/secrets.mjs';

process.chdir(root);
await ensureInstalled();
await ensureServerBuilt();
const wanted = process.argv.slice(2);
const benches = readdirSync(path.join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.some((each) => name.includes(each)));

const { startEmbeddedPostgres } = await import(path.join(root, 'dist', 'database', 'embedded', 'index.js'));
let failed = 0;
for (const name of benches) {
  console.log(`\n${name}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kinerja-bench-'));
  const server = await startEmbeddedPostgres({ kind: 'lasting', stateFolder: folder });
  const env = { NODE_ENV: 'production', ...newSecrets(), DATABASE_URL: server.url };
  if ((await run(process.execPath, ['--expose-gc', path.join('dist', 'bench', `${name}.js`)], { env })) !== 0)
    failed += 1;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  benches.length === 0
    ? 'There is nothing to measure yet.'
    : `\n${benches.length - failed} of ${benches.length} ran.`,
);
process.exit(failed === 0 ? 0 : 1);
