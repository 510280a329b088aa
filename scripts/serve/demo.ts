import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface Seed {
  seedDemo(strapi: Core.Strapi): Promise<{ apiToken: string | null }>;
}

/**
 * Loads the demo agency into an empty database. `seedDemo` has to be repeatable: if the process is killed half-way, the
 * next start calls it again.
 */
export async function loadDemoOnce(
  strapi: Core.Strapi,
  distDir: string,
  stateFolder?: string,
): Promise<void> {
  const file = path.join(distDir, 'src', 'demo', 'seed.js');
  if (!existsSync(file)) return;
  const notes = strapi.store({ type: 'core', name: 'demo', key: 'state' });
  const state = await notes.get({});
  if (state === 'loaded' || (state !== 'loading' && !(await isEmpty(strapi)))) return;
  console.log('Loading the demo agency …');
  const started = Date.now();
  await notes.set({ value: 'loading' });
  const seed = (await import(file)) as Seed;
  const loaded = await seed.seedDemo(strapi);
  if (loaded.apiToken && stateFolder) {
    writeFileSync(path.join(stateFolder, 'demo-api-token'), `${loaded.apiToken}\n`, { mode: 0o600 });
  }
  await notes.set({ value: 'loaded' });
  console.log(`The demo agency is loaded (${((Date.now() - started) / 1000).toFixed(1)} s).`);
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(
    ['admin::user', 'plugin::users-permissions.user'].map((type) => strapi.db.query(type).count()),
  );
  return counts.every((count) => count === 0);
}

const LOGINS = [
  ['employee@demo.test', 'employee: own targets and self-assessment'],
  ['supervisor@demo.test', "the employee's appraiser"],
  ['head@demo.test', "the appraiser's superior"],
  ['peer@demo.test', 'colleague of the employee'],
  ['hr@demo.test', 'performance team of the unit'],
  ['outsider@demo.test', 'another unit, no tie to the employee'],
  ['admin@demo.test', 'admin panel'],
] as const;

/** What a person needs to try it out. */
export function demoSheet(baseUrl: string, stateFolder: string): string {
  const tokenFile = path.join(stateFolder, 'demo-api-token');
  const width = Math.max(...LOGINS.map(([login]) => login.length)) + 2;
  return [
    '',
    `  Portal        ${baseUrl}/portal`,
    `  Admin panel   ${baseUrl}/admin`,
    `  API           ${baseUrl}/api`,
    '',
    '  Logins (password Demo-2026!)',
    ...LOGINS.map(([login, who]) => `    ${login.padEnd(width)}${who}`),
    ...(existsSync(tokenFile)
      ? ['', `  Read-only API token  ${readFileSync(tokenFile, 'utf8').trim()}`]
      : []),
    '',
    '  Stop with Ctrl-C. The data stay in .data/.',
    '',
  ].join('\n');
}
