// Runs what Node's own runner tests, three files at a time, for pages wait more than they work: the build's own parts,
// then whole pages.
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { printSlowest } from './print-slowest.js';

/** @typedef {import('./try-twice.js').Result} Result */

const tests = fileURLToPath(new URL('..', import.meta.url));

/** Answers what became of every file, or only of those that failed. @param {Result[]} [failed] @returns {Promise<Result[]>} */
export async function runNodeTests(failed) {
  const names = failed?.map(({ file }) => file) ?? [
    ...(await listFiles('build')),
    ...(await listFiles('pages')),
  ];
  /** @type {Map<string, Result>} */
  const results = new Map();
  const resultOf = (path = '') => {
    const file = path.replace(/^.*\/tests\//, '');
    const result = results.get(file) ?? { ...EMPTY, file, failures: [] };
    results.set(file, result);
    return result;
  };
  /** @type {Parameters<typeof printSlowest>[0]} */ const times = [];
  const stream = run({ files: names.map((name) => tests + name), concurrency: 3 });
  stream.on('test:pass', ({ details, file, name, skip, todo }) => {
    times.push({ milliseconds: details.duration_ms, name: `${resultOf(file).file}: ${name}` });
    if (details.type !== 'suite' && skip === undefined && todo === undefined) resultOf(file).passed += 1;
  });
  stream.on('test:fail', ({ details, file, name, todo }) => {
    if (details.type === 'suite' || todo !== undefined) return;
    resultOf(file ?? name).failures.push(`${name}: ${brief(details.error)}`);
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout);
  await new Promise((resolve, reject) => report.on('end', resolve).on('error', reject));
  printSlowest(times);
  return [...results.values()];
}

/** @type {Result} */
const EMPTY = { group: 'Build and whole pages', file: '', passed: 0, failures: [], unsteady: [] };

/** @param {Error & { cause?: unknown }} error */
const brief = ({ cause, message }) =>
  String(cause instanceof Error ? cause.message : message)
    .replace(/\s+/g, ' ')
    .slice(0, 600);

/** @param {string} folder */
async function listFiles(folder) {
  const names = await readdir(tests + folder, { recursive: true });
  return names
    .filter((name) => /\.(page|test)\.js$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
