import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../database/embedded';
import { TEST_SETTINGS } from './environment';
import { onServer, templateName, urlOf, type Template } from './template-server';

const root = path.resolve(__dirname, '..', '..');
const execute = promisify(execFile);

declare global {
  var testPostgres: EmbeddedPostgres | undefined;
}

/** Once per run: one PostgreSQL, one compilation, one boot per template. Test files copy the templates. */
export default async function globalSetup(): Promise<void> {
  await execute(process.execPath, ['scripts/ensure-built.mjs', 'server'], { cwd: root }).catch(explain);
  const given = process.env.TEST_DATABASE_URL;
  if (!given) globalThis.testPostgres = await startEmbeddedPostgres({ kind: 'throwaway' });
  const serverUrl = given ?? globalThis.testPostgres?.url ?? '';
  process.env.KINERJA_TEST_SERVER = serverUrl;
  await makeTemplate(serverUrl, 'empty', `CREATE DATABASE ${templateName('empty')}`);
  await makeTemplate(
    serverUrl,
    'demo',
    `CREATE DATABASE ${templateName('demo')} TEMPLATE ${templateName('empty')}`,
    '--demo',
  );
}

/** In a process of its own: `strapi.destroy()` removes all listeners of the process, jest's too. */
async function makeTemplate(
  serverUrl: string,
  template: Template,
  create: string,
  ...args: string[]
): Promise<void> {
  const name = templateName(template);
  await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, create);
  await execute(process.execPath, ['scripts/run.mjs', 'prepare-database', ...args], {
    cwd: root,
    env: { ...process.env, ...TEST_SETTINGS, DATABASE_URL: urlOf(serverUrl, name) },
  }).catch(explain);
}

function explain(error: Error & { stdout?: string; stderr?: string }): never {
  throw new Error([error.message, error.stdout, error.stderr].join('\n'));
}
