import { evidenceRoutes } from '../../../records/evidence';

export default { routes: evidenceRoutes('achievements', 'achievement') };
