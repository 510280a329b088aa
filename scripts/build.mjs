import { ensureAdminBuilt, ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
await ensureServerBuilt();
await ensureAdminBuilt();
