// `npm run demo`: from a fresh clone to a running agency with people, logins and data.
import path from 'node:path';
import { ensureAdminBuilt, ensurePortalBuilt, ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './lib/paths.mjs';
import { localSecrets, setDefaults } from './lib/secrets.mjs';

process.chdir(root);
await ensureInstalled();
await ensureServerBuilt();
await ensurePortalBuilt();
await ensureAdminBuilt();

process.env.NODE_ENV = 'production';
// Its passwords are known to everybody: no other machine may reach it unless HOST says so.
setDefaults({ HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...localSecrets() });
const { serve } = await import(path.join(root, 'dist', 'scripts', 'serve', 'index.js'));
await serve({ demo: true });
