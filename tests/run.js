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

let passed = 0;
let failed = 0;
for (const [name, { passed: good, failures }] of counts) {
  for (const failure of failures) console.log(`Failed in ${name}: ${failure}`);
  console.log(`${name}: ${good} of ${good + failures.length}`);
  passed += good;
  failed += failures.length;
}
if (passed === 0) failed += 1; // no test at all is no success
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
