// `npm test` after the build: every test in every engine found, then one line with the sums.
import process from 'node:process';
import { ensureEngines } from './engines/ensure-engines.js';
import { tryTwice } from './runner/try-twice.js';

ensureEngines();
const { runUnitTests } = await import('./runner/run-unit-tests.js'); // looks for the engines when it is loaded
const { runNodeTests } = await import('./runner/run-node-tests.js');

const results = [...(await tryTwice(runUnitTests)), ...(await tryTwice(runNodeTests))];

let passed = 0;
let failed = 0;
for (const group of new Set(results.map((result) => result.group))) {
  const files = results.filter((result) => result.group === group);
  for (const { file, failures, unsteady } of files) {
    for (const failure of failures) console.log(`Failed in ${group}: ${file}: ${failure}`);
    for (const failure of unsteady) console.log(`Unsteady in ${group}: ${file}: ${failure}`);
  }
  const good = files.reduce((sum, file) => sum + file.passed, 0);
  const bad = files.reduce((sum, { failures }) => sum + failures.length, 0);
  console.log(`${group}: ${good} of ${good + bad}`);
  passed += good;
  failed += bad;
}
if (passed === 0) failed += 1; // no test at all is no success
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
