import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './lib/command.mjs';
import { isMain, root } from './lib/paths.mjs';

/** Installs the packages unless exactly those of package-lock.json are there already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  // --include=dev: the compiler is among them, and NODE_ENV=production would leave it out
  await mustRun('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/** npm writes node_modules/.package-lock.json last: what stands in it was installed whole. */
function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional, link }]) =>
      place === '' || optional || link || installed[place]?.version === version,
  );
}

if (isMain(import.meta.url)) await ensureInstalled();
