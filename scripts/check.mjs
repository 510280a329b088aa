// `npm run check`: everything that CI asks besides tests. All parts run, so that one report tells the whole.
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './lib/command.mjs';
import { root } from './lib/paths.mjs';

const PARTS = {
  'lock file': ['scripts/complete-lock.mjs', '--check'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'types of the server': ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.json'],
  'types of the portal': ['node_modules/typescript/bin/tsc', '--project', 'plugins/portal/web/tsconfig.json'],
  'types of the portal’s worker': [
    'node_modules/typescript/bin/tsc',
    ...['--noEmit', '--project', 'plugins/portal/web/worker/tsconfig.json'],
  ],
  'types of the portal’s API': ['scripts/portal-types.mjs', '--check'],
  'types of the tests': ['node_modules/typescript/bin/tsc', '--project', 'tests/tsconfig.json'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  arrows: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    ...['src', 'plugins', 'config', 'database', 'scripts', 'tests'],
  ],
  'dead code': ['node_modules/knip/bin/knip.js', '--no-progress'],
};

process.chdir(root);
await ensureInstalled();
const wanted = process.argv.slice(2);
const failed = [];
for (const [name, [command, ...args]] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const code = await run(process.execPath, [command, ...args]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
