// Completes package-lock.json after `npm install`: npm leaves out the binaries of other platforms when the registry at
// hand doesn't hold them, and then refuses its own lock file in `npm ci`. Each missing one is put where the one for
// this platform stands, at the version that its parent names. `--check` only tells.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const PLATFORM =
  /(android|darwin|freebsd|linux|openbsd|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)(?:-(\w+))?$/;

/** The entry by which Node finds a package from a place, going up through the node_modules folders. */
function resolve(place, name) {
  const levels = place.split('/node_modules/');
  for (let depth = levels.length; depth >= 0; depth -= 1) {
    const candidate = [...levels.slice(0, depth), name].join('/node_modules/');
    const entry = depth === 0 ? `node_modules/${name}` : candidate;
    if (packages[entry]) return entry;
  }
  return undefined;
}

function describe(name, version, sibling) {
  const [, os, cpu, abi = ''] = PLATFORM.exec(name);
  const { integrity: _integrity, libc: _libc, resolved: _resolved, ...common } = sibling;
  const libc = os === 'linux' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { ...common, version, os: [os], cpu: [cpu], ...libc, optional: true };
}

const added = [];
for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  const names = Object.keys(optionalDependencies);
  const siblingPlace = names
    .filter((name) => PLATFORM.test(name))
    .map((name) => resolve(place, name))
    .find(Boolean);
  if (!siblingPlace) continue;
  const folder = siblingPlace.slice(0, siblingPlace.lastIndexOf('node_modules/') + 'node_modules/'.length);
  for (const name of names.filter((each) => PLATFORM.test(each) && !resolve(place, each))) {
    packages[folder + name] = describe(name, optionalDependencies[name], packages[siblingPlace]);
    added.push(folder + name);
  }
}

if (added.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${added.length} packages of other platforms: run npm run lock`);
  process.exit(1);
}
if (added.length > 0) {
  const [self, ...rest] = Object.entries(packages);
  lock.packages = Object.fromEntries([self, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added.length} packages of other platforms added to package-lock.json`);
