export default {
  routes: [{ method: 'POST', path: '/achievements/:id/verdict', handler: 'achievement.verdict' }],
};
