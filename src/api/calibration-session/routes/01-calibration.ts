/** Before the generated ones, whose `:id` would take `units` for an id. */
export default {
  routes: [
    { method: 'GET', path: '/calibration-sessions/units', handler: 'calibration-session.units' },
    { method: 'GET', path: '/calibration-sessions/:id/board', handler: 'calibration-session.board' },
    { method: 'POST', path: '/calibration-sessions/:id/what-if', handler: 'calibration-session.whatIf' },
    {
      method: 'POST',
      path: '/appraisals/what-if',
      handler: 'calibration-session.mine',
      config: { auth: { scope: ['api::appraisal.appraisal.find'] } },
    },
  ],
};
