// `npm test` after the build: every test in every engine found, then one line with the sums.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from './engines/ensure-engines.js';

ensureEngines();
const { runUnitTests } = await import('./runner/run-unit-tests.js'); // looks for the engines when it is loaded
const { runNodeTests } = await import('./runner/run-node-tests.js');

const folders = ['build', 'pages'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const counts = await runUnitTests();
counts.set('Build and whole pages', await runNodeTests(folders));

const all = { passed: 0, failed: 0 };
for (const [name, { passed, failed }] of counts) {
  console.log(`${name}: ${passed} of ${passed + failed}`);
  all.passed += passed;
  all.failed += failed;
}
if (all.passed === 0) all.failed += 1; // no test at all is no success
console.log(`${all.passed} passed, ${all.failed} failed`);
process.exit(all.failed === 0 ? 0 : 1);
