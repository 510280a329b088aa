import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './lib/command.mjs';
import { filesBelow, fingerprint } from './lib/fingerprint.mjs';
import { isMain, root, typescriptCommand, viteCommand } from './lib/paths.mjs';
import { newSecrets } from './lib/secrets.mjs';

const SERVER_FOLDERS = ['config', 'database', 'src', 'scripts', 'plugins', 'bench'];
const COMMON = ['package-lock.json', 'tsconfig.json'];

const isBrowserCode = (file) => /^(src\/admin|plugins\/[^/]+\/(admin|web))\//.test(file);
/** Strapi's panel is made of its own and the plugins' panel code; the portal is built by itself. */
const isPanelCode = (file) => isBrowserCode(file) && !file.startsWith('plugins/portal/web/');
const isTest = (file) => /\.test\.tsx?$/.test(file);
const isServerSource = (file) =>
  /\.(ts|json)$/.test(file) &&
  !/\.test\.ts$|\.d\.ts$/.test(file) &&
  !isBrowserCode(file) &&
  !/^plugins\/[^/]+\/(package|tsconfig)\.json$/.test(file);

/** Compiles the server into dist/ unless its sources are unchanged since the last time. */
export async function ensureServerBuilt() {
  const sources = filesBelow(SERVER_FOLDERS, isServerSource);
  const stamp = path.join(root, 'dist', '.stamp');
  const current = fingerprint([...sources, ...COMMON]);
  const missing = sources.some((file) => file.endsWith('.ts') && !existsSync(outputOf(file)));
  if (!missing && readStamp(stamp) === current) return;
  // tsc trusts its notes: it writes nothing anew that it believes to be there
  if (missing) rmSync(path.join(root, 'dist', 'tsconfig.tsbuildinfo'), { force: true });
  console.log('Compiling the server …');
  await mustRun(process.execPath, [typescriptCommand, '--project', 'tsconfig.json']);
  removeStale(sources);
  writeFileSync(stamp, current);
}

const outputOf = (source) => path.join(root, 'dist', source.replace(/\.ts$/, '.js'));

/** Strapi loads whatever lies in dist: the output of a removed source would live on, and so would an empty folder. */
function removeStale(sources) {
  const wanted = new Set(sources.map(outputOf));
  const clean = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const absolute = path.join(folder, entry.name);
      if (entry.isDirectory()) clean(absolute);
      else if (!wanted.has(absolute)) rmSync(absolute);
    }
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
  const folders = SERVER_FOLDERS.map((folder) => path.join(root, 'dist', folder));
  for (const folder of folders.filter(existsSync)) clean(folder);
}

/** Builds the admin panel (about 40 seconds) unless nothing that goes into it has changed. */
export async function ensureAdminBuilt() {
  const panel = filesBelow(
    ['src/admin', 'src/panel/labels', 'plugins'],
    (file) =>
      !isTest(file) && (isPanelCode(file) || file.startsWith('src/panel/') || file.endsWith('package.json')),
  );
  const sources = [...panel, ...filesBelow(['config/admin.ts', 'config/plugins.ts', 'config/server.ts'])];
  const stamp = path.join(root, 'dist', 'build', '.stamp');
  const current = fingerprint([...sources, 'package-lock.json'], process.env.PUBLIC_URL ?? '');
  if (existsSync(path.join(root, 'dist', 'build', 'index.html')) && readStamp(stamp) === current) return;
  console.log('Building the admin panel (about a minute) …');
  // The build reads the configuration and connects to nothing: any valid settings will do.
  const env = { ...newSecrets(), DATABASE_URL: 'postgresql://build@127.0.0.1/build', NODE_ENV: 'production' };
  await mustRun(process.execPath, [path.join(root, 'scripts', 'build-panel.mjs')], { env, quiet: true });
  writeFileSync(stamp, current);
}

/** Builds the portal's pages (some seconds) unless nothing that goes into them has changed. */
export async function ensurePortalBuilt() {
  const sources = filesBelow(['plugins/portal/web'], (file) => !/\.test\.ts$/.test(file));
  const stamp = path.join(root, 'dist', 'portal', '.stamp');
  const current = fingerprint([...sources, 'package-lock.json']);
  if (existsSync(path.join(root, 'dist', 'portal', 'index.html')) && readStamp(stamp) === current) return;
  console.log('Building the portal …');
  const config = path.join('plugins', 'portal', 'web', 'vite.config.mts');
  await mustRun(process.execPath, [viteCommand, 'build', '--config', config, '--logLevel', 'warn']);
  writeFileSync(stamp, current);
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

if (isMain(import.meta.url)) {
  const part = process.argv[2];
  await ensureServerBuilt();
  if (part === 'server') process.exit();
  await ensurePortalBuilt();
  if (part !== 'portal') await ensureAdminBuilt();
}
