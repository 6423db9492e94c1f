// Runs what Node's own runner tests, two files at a time, for pages wait more than they work: the build's own parts, then whole pages.
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Answers the counts of every test file in these folders. @param {string[]} folders @returns {Promise<import('./run-unit-tests.js').Counts>} */
export async function runNodeTests(folders) {
  const files = (await Promise.all(folders.map(listTestFiles))).flat();
  /** @type {import('./run-unit-tests.js').Counts} */
  const counts = { passed: 0, failures: [] };
  if (files.length === 0) return counts;
  /** @type {{ seconds: number, name: string }[]} */ const times = [];
  const stream = run({ files, concurrency: 2 });
  stream.on('test:pass', ({ details, file, name, skip, todo }) => {
    times.push({
      seconds: details.duration_ms / 1000,
      name: `${file?.replace(/^.*\/tests\//, '')}: ${name}`,
    });
    if (details.type !== 'suite' && skip === undefined && todo === undefined) counts.passed += 1;
  });
  stream.on('test:fail', ({ details, file, name, todo }) => {
    if (details.type !== 'suite' && todo === undefined) {
      counts.failures.push(`${file?.replace(/^.*\/tests\//, '')}: ${name}`);
    }
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout);
  await new Promise((resolve, reject) => report.on('end', resolve).on('error', reject));
  times.sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds } of times.slice(0, 25)) console.log(`${seconds.toFixed(0)} s: ${name}`);
  return counts;
}

/** @param {string} folder */
async function listTestFiles(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const tests = names.filter((name) => /\.(page|test)\.js$/.test(name));
  return tests.sort().map((name) => `${folder}/${name}`);
}
