'use strict';

const { TestEnvironment } = require('jest-environment-node');

/**
 * Tests that start the application have it loaded by node itself, once per worker: jest's own loader would read all of
 * Strapi anew for every file, which takes three times as long as the start.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nodeItself = { require, process, Date };
  }

  async teardown() {
    // jest takes apart what a test's world held; this outlives it
    delete this.global.nodeItself;
    await super.teardown();
  }
};
