/** Before the generated ones, whose `:id` would take `in-force` for an id. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/appraisal-policies/in-force',
      handler: 'appraisal-policy.inForce',
      config: { auth: { scope: ['api::appraisal-policy.appraisal-policy.find'] } },
    },
    { method: 'POST', path: '/appraisal-policies/:id/versions', handler: 'appraisal-policy.version' },
  ],
};
