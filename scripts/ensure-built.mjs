import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './lib/command.mjs';
import { filesBelow, fingerprint } from './lib/fingerprint.mjs';
import { isMain, root, strapiCommand, typescriptCommand } from './lib/paths.mjs';
import { newSecrets } from './lib/secrets.mjs';

const SERVER_FOLDERS = ['config', 'database', 'src', 'scripts', 'plugins', 'bench'];
const COMMON = ['package-lock.json', 'tsconfig.json'];

const isBrowserCode = (file) => /^(src\/admin|plugins\/[^/]+\/(admin|web))\//.test(file);
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

/** Strapi loads whatever lies in dist: the output of a removed source would live on. */
function removeStale(sources) {
  const wanted = new Set(sources.map(outputOf));
  for (const folder of SERVER_FOLDERS) {
    for (const file of filesBelow([path.join('dist', folder)])) {
      if (!wanted.has(path.join(root, file))) rmSync(path.join(root, file));
    }
  }
}

/** Builds the admin panel (about 40 seconds) unless nothing that goes into it has changed. */
export async function ensureAdminBuilt() {
  const sources = filesBelow(['src/admin', 'plugins', 'config'], (file) =>
    file.startsWith('config/')
      ? !file.endsWith('.test.ts')
      : isBrowserCode(file) || file.endsWith('package.json'),
  );
  const stamp = path.join(root, 'dist', 'build', '.stamp');
  const current = fingerprint([...sources, 'package-lock.json'], process.env.PUBLIC_URL ?? '');
  if (existsSync(path.join(root, 'dist', 'build', 'index.html')) && readStamp(stamp) === current) return;
  console.log('Building the admin panel (about a minute) …');
  // The build reads the configuration and connects to nothing: any valid settings will do.
  const env = { ...newSecrets(), DATABASE_URL: 'postgresql://build@127.0.0.1/build', NODE_ENV: 'production' };
  await mustRun(process.execPath, [strapiCommand, 'build'], { env, quiet: true });
  writeFileSync(stamp, current);
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

if (isMain(import.meta.url)) {
  const part = process.argv[2];
  await ensureServerBuilt();
  if (part !== 'server') await ensureAdminBuilt();
}
