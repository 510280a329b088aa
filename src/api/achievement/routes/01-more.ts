import { evidenceRoutes } from '../../../records/evidence';

export default {
  routes: [
    { method: 'POST', path: '/achievements/:id/verdict', handler: 'achievement.verdict' },
    ...evidenceRoutes('achievements', 'achievement'),
  ],
};
