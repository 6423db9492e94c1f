// How the tests of core, storage and elements run: in every engine found, from the TypeScript sources.
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './engines/launchers.js';
import { bundledTests } from './runner/bundled-tests.js';
import { serveTables } from './runner/serve-tables.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** `SEEDS=1000` for a long run: so many random histories for each adapter of the conformance kit. */
const seeds = Number(env['SEEDS']) || undefined;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['tests/{core,storage,elements}/**/*.test.ts'],
  browsers: await launchers(),
  // One page at a time in each engine, so that focus and the clock behave as they do for a person.
  concurrency: 1,
  concurrentBrowsers: 3,
  middleware: [serveTables()],
  plugins: [
    bundledTests(
      ['core', 'storage', 'elements'],
      { SEEDS: String(seeds), LUCK: String(Number(env['LUCK'] ?? 1)) },
      Number(env['LATE'] ?? 0),
    ),
  ],
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 120_000, // Firefox, on a busy machine
  testsStartTimeout: 120_000,
  testsFinishTimeout: seeds ? 7_200_000 : 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false })],
};
