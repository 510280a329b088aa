// `npm test`: everything; `npm run test:e2e`: the browser tests alone; `npm run test:faults`: the broken worlds alone,
// with their full counts. Further arguments go to jest.
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureAdminBuilt, ensurePortalBuilt, ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium } from './lib/chromium.mjs';
import { run } from './lib/command.mjs';
import { jestCommand } from './lib/paths.mjs';

const only = ['e2e', 'faults'].find((name) => name === process.argv[2]);
const onlyBrowser = only === 'e2e';
const jestArgs = process.argv.slice(only ? 3 : 2);
await ensureInstalled();

const folder = mkdtempSync(path.join(os.tmpdir(), 'kinerja-tests-'));
const tally = path.join(folder, 'tally');
const jest = (projects, env = {}) =>
  run(process.execPath, [jestCommand, '--selectProjects', ...projects, '--passWithNoTests', ...jestArgs], {
    env: { NODE_ENV: 'test', TEST_TALLY: tally, ...env },
  });

const codes = [];
if (only === 'faults') codes.push(await jest(['faults'], { FAULTS: 'full' }));
else if (!onlyBrowser) codes.push(await jest(['unit', 'api', 'faults']));

const chromium = findChromium();
if (only === 'faults') {
  // No page is looked at here.
} else if (chromium) {
  await ensureServerBuilt();
  await ensurePortalBuilt();
  await ensureAdminBuilt();
  codes.push(await jest(['e2e'], { CHROMIUM_PATH: chromium }));
} else {
  console.log(
    'browser tests not run: no Chromium or Chrome found (set CHROMIUM_PATH, or apt-get install chromium)',
  );
  // In CI a missing browser is a fault of the machine, not a reason to test less.
  if (onlyBrowser || process.env.CI) codes.push(1);
}

const runs = existsSync(tally) ? readFileSync(tally, 'utf8').trim().split('\n').map(JSON.parse) : [];
rmSync(folder, { recursive: true });
const sum = (name) => runs.reduce((total, counts) => total + counts[name], 0);
const failed = codes.some((code) => code !== 0);
console.log(`${sum('passed')} passed, ${Math.max(sum('failed'), failed ? 1 : 0)} failed`);
process.exit(failed ? 1 : 0);
