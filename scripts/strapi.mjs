// Any command of Strapi with this checkout's database and secrets: `npm run strapi -- openapi generate`,
// and `npm run develop`, which compiles, restarts on changes and serves the panel in watch mode.
import path from 'node:path';
import { ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './lib/command.mjs';
import { root, stateFolder, strapiCommand } from './lib/paths.mjs';
import { localSecrets, setDefaults } from './lib/secrets.mjs';

process.chdir(root);
await ensureInstalled();
await ensureServerBuilt();
setDefaults({ NODE_ENV: 'development', ...localSecrets() });

let database;
if (!process.env.DATABASE_URL) {
  const { startEmbeddedPostgres } = await import(path.join(root, 'dist', 'database', 'embedded', 'index.js'));
  database = await startEmbeddedPostgres({ kind: 'lasting', stateFolder, log: console.log });
  process.env.DATABASE_URL = database.url;
}
const code = await run(process.execPath, [strapiCommand, ...process.argv.slice(2)]);
await database?.stop();
process.exit(code);
