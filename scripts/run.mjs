// Runs a task of scripts/tasks against this checkout's database: `node scripts/run.mjs audit-verify --since 2026-01-01`.
// A task exports by default (args, databaseUrl) => Promise<exit code>; those named below need no database.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root, stateFolder } from './lib/paths.mjs';
import { localSecrets, setDefaults } from './lib/secrets.mjs';

const WITHOUT_DATABASE = ['diagrams', 'openapi'];

process.chdir(root);
const [name, ...args] = process.argv.slice(2);
await ensureInstalled();
await ensureServerBuilt();

const file = path.join(root, 'dist', 'scripts', 'tasks', `${name}.js`);
if (!existsSync(file)) {
  console.error(`There is no task "${name}" in scripts/tasks.`);
  process.exit(1);
}
if (process.env.NODE_ENV !== 'production') setDefaults({ NODE_ENV: 'development', ...localSecrets() });

let database;
if (!process.env.DATABASE_URL && !WITHOUT_DATABASE.includes(name)) {
  const { default: embedded } = await import(path.join(root, 'dist', 'database', 'embedded', 'index.js'));
  const running = await embedded.urlOfRunning(stateFolder);
  if (!running)
    database = await embedded.startEmbeddedPostgres({ kind: 'lasting', stateFolder, log: console.log });
  process.env.DATABASE_URL = running ?? database.url;
}
let code = 1;
try {
  const task = await import(file);
  code = await task.default.default(args, process.env.DATABASE_URL);
} catch (error) {
  console.error(error);
}
await database?.stop();
process.exit(code);
