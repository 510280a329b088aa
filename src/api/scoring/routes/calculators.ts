export default {
  routes: ['preview', 'distribution', 'survey', 'credit-points'].map((name) => ({
    method: 'POST',
    path: `/scoring/${name}`,
    handler: `${name}.find`,
  })),
};
