'use strict';

// Strapi loads no TypeScript: under jest the source itself is compiled on the fly, elsewhere the application's
// own `tsc` has put this plugin beside the rest of the server.
module.exports = process.env.JEST_WORKER_ID
  ? require('./server/src').default
  : require('../../dist/plugins/workflow/server/src').default;
