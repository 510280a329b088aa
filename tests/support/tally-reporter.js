'use strict';
const { appendFileSync } = require('node:fs');

/** Adds the counts of a run to the file named by TEST_TALLY, so that several runs can be summed up. */
module.exports = class TallyReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const counts = {
      passed: numPassedTests,
      // a file that could not even be loaded counts as one failure
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
    if (process.env.TEST_TALLY) appendFileSync(process.env.TEST_TALLY, `${JSON.stringify(counts)}\n`);
  }
};
