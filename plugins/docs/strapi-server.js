'use strict';

// Strapi loads no TypeScript: the application's own `tsc` has put this plugin beside the rest of the server.
module.exports = require('../../dist/plugins/docs/server/src').default;
