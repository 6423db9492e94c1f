// Runs the tests of core, storage and elements in every engine.
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { launchers, withOwnChromium } from '../engines/launchers.js';
import config from '../web-test-runner.config.js';
import { printSlowest } from './print-slowest.js';
import { filesOnPage, isOfFile, sharePages } from './share-pages.js';

/** @typedef {import('./try-twice.js').Result} Result */

const tests = fileURLToPath(new URL('..', import.meta.url));

/** Answers what became of every file in each engine, or only of those that failed. @param {Result[]} [failed] @returns {Promise<Result[]>} */
export async function runUnitTests(failed) {
  const runner = await startTestRunner({
    config: failed ? await only(failed) : everything(),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  printSlowest(
    sessions.map((session) => ({
      milliseconds: listTests(session.testResults).reduce((sum, { duration = 0 }) => sum + duration, 0),
      name: `${fileOf(session)} in ${session.browser.name}`,
    })),
  );
  return sessions.flatMap(resultsOf);
}

/**
 * Chromium tries ten times as much of a law as the others do, and would be at it alone for minutes in the end. So what
 * looks at no page, and asks for no focus, has a Chromium of its own.
 */
function everything() {
  const { files: _, browsers, ...others } = config;
  const groups = [
    {
      name: 'core and storage',
      files: [...sharePages('core'), 'tests/storage/**/*.test.ts'],
      browsers: withOwnChromium(browsers),
    },
    { name: 'elements', files: 'tests/elements/**/*.test.ts', browsers },
  ];
  return { ...others, groups, concurrentBrowsers: 4 };
}

/** @param {Result[]} failed */
async function only(failed) {
  const engines = new Set(failed.map(({ group }) => group));
  return {
    ...config,
    files: [...new Set(failed.map(({ file }) => tests + file))],
    browsers: (await launchers()).filter(({ name }) => engines.has(name)),
  };
}

/** @param {import('@web/test-runner').TestSession} session @returns {Result[]} */
function resultsOf(session) {
  const { testFile = '', testResults } = session;
  const files = filesOnPage(testFile);
  if (!files) return [resultOf(session, fileOf(session), listTests(testResults))];
  const isPageAtFault = !session.passed && listTests(testResults).every(({ passed }) => passed);
  return files.map((file) => {
    const tests = (testResults?.suites ?? []).filter((suite) => isOfFile(suite, file)).flatMap(listTests);
    const passed = tests.length > 0 && !isPageAtFault; // whose fault it is shows when each is alone
    return resultOf({ ...session, passed }, file, tests);
  });
}

/** @param {import('@web/test-runner').TestSession} session @param {string} file @param {import('@web/test-runner').TestResult[]} tests @returns {Result} */
function resultOf(session, file, tests) {
  const failures = tests
    .filter((test) => !test.passed)
    .map(({ name, error }) => `${name}: ${brief(error?.message)}`);
  // A file that fails without a failing test (it did not load, say) counts as one failure.
  if (failures.length === 0 && !session.passed) {
    const said = [...session.errors.map(({ message }) => message), ...session.logs.flat()];
    failures.push(`(the file itself): ${brief(said.join('; '))}`);
  }
  return {
    group: session.browser.name,
    file,
    passed: tests.filter((test) => test.passed).length,
    failures,
    unsteady: [],
  };
}

/** @param {import('@web/test-runner').TestSession} session */
const fileOf = ({ testFile = '' }) => testFile.replace(/^.*\/(tests|\.cache)\//, '');

/** The start of what a test failed with, on one line: enough to play a law's counterexample again. */
const brief = (message = '') => message.replace(/\s+/g, ' ').slice(0, 600);

/** @param {import('@web/test-runner').TestSuiteResult | undefined} suite @returns {import('@web/test-runner').TestResult[]} */
function listTests(suite) {
  const tests = suite?.tests.filter((test) => !test.skipped) ?? [];
  return [...tests, ...(suite?.suites ?? []).flatMap(listTests)];
}
