// How the tests of core, storage and elements run: in every engine found, from the TypeScript sources.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './engines/launchers.js';
import { servePackageSources } from './runner/package-sources.js';
import { serveTables } from './runner/serve-tables.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['tests/{core,storage,elements}/**/*.test.ts'],
  browsers: await launchers(),
  // One page at a time in each engine, so that focus and the clock behave as they do for a person.
  concurrency: 1,
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [serveTables()],
  plugins: [
    servePackageSources(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false })],
};
