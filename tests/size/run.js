// `npm run size`: what the built files weigh, against the budgets kept beside this file. What is over its budget has
// a ceiling, so that it can only shrink.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { bundleEntries, expand } from './bundle-entries.js';

/** @typedef {{ what: string, budget?: number, ceiling?: number, aim?: number, file?: string, later?: string, entries?: string[], without?: string[], beside?: string[] }} Row */

/** @type {Row[]} */
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const root = new URL('../../', import.meta.url);

/** @param {Row} row */
async function read({ file, later, entries = [], without = [], beside = [] }) {
  if (file) return readWithImports(new URL(file, root));
  if (later)
    return filesBeside(later)
      .map((url) => readFileSync(url, 'utf8'))
      .join('');
  return bundleEntries(
    entries.flatMap(expand).filter((path) => !without.some((part) => new RegExp(part).test(path))),
    beside,
  );
}

/** A built file with everything that it imports before it runs. @param {URL} url @returns {string} */
function readWithImports(url) {
  const code = readFileSync(url, 'utf8');
  const imported = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, path]) => path ?? '');
  return [code, ...imported.map((path) => readWithImports(new URL(path, url)))].join('');
}

/** The files whose names begin so, and go on with a hash: what a built file fetches later. @param {string} start */
function filesBeside(start) {
  const folder = new URL('./', new URL(start, root));
  const name = start.slice(start.lastIndexOf('/') + 1);
  const names = readdirSync(folder).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.js'));
  return names.map((each) => new URL(each, folder));
}

/** @param {string} code */
const weigh = (code) => gzipSync(code, { level: 9 }).length / 1024;

/** @param {number} kib @param {Row} row */
const judge = (kib, { budget, ceiling, aim }) => {
  if (kib > (ceiling ?? budget)) return 'TOO LARGE';
  if (kib > budget) return `over budget, held under ${ceiling}`;
  return aim && kib > aim ? 'over its aim' : '';
};

const unbuilt = budgets.filter(({ file }) => file && !existsSync(new URL(file, root)));
if (unbuilt.length > 0) {
  console.error(`Not built: ${unbuilt.map(({ file }) => file).join(', ')}. Run: npm run build`);
  process.exit(1);
}

let over = 0;
console.log(
  `${'KiB, minified and gzipped'.padEnd(42)}${'is'.padStart(7)}${'budget'.padStart(8)}${'aim'.padStart(6)}`,
);
for (const row of budgets) {
  const kib = weigh(await read(row));
  const cells = [
    kib.toFixed(2).padStart(7),
    String(row.budget ?? '').padStart(8),
    String(row.aim ?? '').padStart(6),
  ];
  console.log(`${row.what.padEnd(42)}${cells.join('')}  ${judge(kib, row)}`);
  if (kib > (row.ceiling ?? row.budget)) over += 1;
}
process.exit(over === 0 ? 0 : 1);
