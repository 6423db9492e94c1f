// Runs the tests of core, storage and elements in every engine, and counts them.
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';

/** `failures` names what failed, one line each. @typedef {{ passed: number, failures: string[] }} Counts */

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
  /** @type {Map<string, Counts>} */
  const counts = new Map();
  for (const session of runner.sessions.all()) {
    const total = counts.get(session.browser.name) ?? { passed: 0, failures: [] };
    const tests = listTests(session.testResults);
    const failed = tests
      .filter((test) => !test.passed)
      .map(({ name, error }) => `${name}: ${brief(error?.message)}`);
    // A file that fails without a failing test (it did not load, say) counts as one failure.
    if (failed.length === 0 && !session.passed) {
      const said = [...session.errors.map(({ message }) => message), ...session.logs.flat()];
      failed.push(`(the file itself): ${brief(said.join('; '))}`);
    }
    total.passed += tests.filter((test) => test.passed).length;
    total.failures.push(...failed.map((name) => `${session.testFile?.replace(/^.*\/tests\//, '')}: ${name}`));
    counts.set(session.browser.name, total);
  }
  printSlowest(runner.sessions.all());
  return counts;
}

/** Says where the time went, so that whoever wants a shorter run knows where to look. @param {Iterable<import('@web/test-runner').TestSession>} sessions */
function printSlowest(sessions) {
  const times = [...sessions].map(({ browser, testFile, testResults }) => {
    const seconds = listTests(testResults).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
    return { seconds, name: `${testFile?.replace(/^.*\/tests\//, '')} in ${browser.name}` };
  });
  times.sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds } of times.slice(0, 25)) console.log(`${seconds.toFixed(0)} s: ${name}`);
}

/** The start of what a test failed with, on one line: enough to play a law's counterexample again. */
const brief = (message = '') => message.replace(/\s+/g, ' ').slice(0, 600);

/** @param {import('@web/test-runner').TestSuiteResult | undefined} suite @returns {import('@web/test-runner').TestResult[]} */
function listTests(suite) {
  const tests = suite?.tests.filter((test) => !test.skipped) ?? [];
  return [...tests, ...(suite?.suites ?? []).flatMap(listTests)];
}
