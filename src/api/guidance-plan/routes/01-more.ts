export default {
  routes: [{ method: 'GET', path: '/guidance-plans/behind', handler: 'guidance-plan.behind' }],
};
