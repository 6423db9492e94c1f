// Runs the tests of core, storage and elements in every engine, and counts them.
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';

/** @typedef {{ passed: number, failed: number }} Counts */

/** Answers the counts of each engine by its name. @returns {Promise<Map<string, Counts>>} */
export async function runUnitTests() {
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = new Map();
  for (const session of runner.sessions.all()) {
    const total = counts.get(session.browser.name) ?? { passed: 0, failed: 0 };
    const { passed, failed } = countTests(session);
    counts.set(session.browser.name, { passed: total.passed + passed, failed: total.failed + failed });
  }
  return counts;
}

/** A file that fails without a failing test (it did not load, say) counts as one failure. @returns {Counts} */
function countTests(/** @type {import('@web/test-runner').TestSession} */ session) {
  const { passed, failed } = countSuite(session.testResults);
  return { passed, failed: failed === 0 && !session.passed ? 1 : failed };
}

/** @param {import('@web/test-runner').TestSuiteResult | undefined} suite @returns {Counts} */
function countSuite(suite) {
  const tests = suite?.tests.filter((test) => !test.skipped) ?? [];
  const passed = tests.filter((test) => test.passed).length;
  return (suite?.suites ?? [])
    .map(countSuite)
    .reduce((sum, counts) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }), {
      passed,
      failed: tests.length - passed,
    });
}
