"use strict";
const { writeFileSync } = require("node:fs");
const { reporters, Runner } = require("mocha");

const { EVENT_RUN_END, EVENT_TEST_PENDING } = Runner.constants;

/** Mocha's `spec` reporter, which also writes its counts to the file TOKENRY_TEST_COUNTS. */
module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on(EVENT_TEST_PENDING, (test) => skipped.push(test.fullTitle()));
    runner.once(EVENT_RUN_END, () => {
      const { passes, failures } = runner.stats;
      const failed = this.failures.map((test) => test.fullTitle());
      writeFileSync(process.env.TOKENRY_TEST_COUNTS, JSON.stringify({ passed: passes, failures, failed, skipped }));
    });
  }
};
