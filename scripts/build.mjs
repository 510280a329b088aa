import { ensureAdminBuilt, ensurePortalBuilt, ensureServerBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
await ensureServerBuilt();
await ensurePortalBuilt();
await ensureAdminBuilt();
