// `npm run size`: what the built files weigh, against the budgets kept beside this file. What is over its budget has
// a ceiling, so that it can only shrink. Everything that a built file may fetch stands in a row.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { bundleEntries, expand } from './bundle-entries.js';

/** @typedef {{ what: string, budget?: number, ceiling?: number, aim?: number, file?: string, later?: string[], largest?: boolean, entries?: string[], without?: string[], beside?: string[] }} Row */

/** @type {Row[]} */
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const root = new URL('../../', import.meta.url);
const built = new URL('packages/elements/cdn/', root);

/** @param {Row} row */
async function read({ file, later, largest, entries = [], without = [], beside = [] }) {
  if (file) return readWithImports(new URL(file, root));
  if (later) {
    const codes = filesIn(later).map((name) => readFileSync(new URL(name, built), 'utf8'));
    return largest
      ? codes.reduce((one, other) => (weigh(other) > weigh(one) ? other : one), '')
      : codes.join('');
  }
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

/**
 * The names of what a built file fetches later: `name.part` and a hash, or with `name.` all that no other row names.
 * @param {string[]} parts
 */
function filesIn(parts) {
  return fetched.filter((name) =>
    parts.some((part) => (part.endsWith('.') ? isLeft(name, part) : isPart(name, part))),
  );
}

/** @param {string} name @param {string} part */
const isPart = (name, part) => name.startsWith(`${part}-`);

/** @param {string} name @param {string} rest */
const isLeft = (name, rest) =>
  name.startsWith(rest) && !budgets.some(({ later = [] }) => later.some((part) => isPart(name, part)));

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

const fetched = readdirSync(built).filter((name) => /\..+\.js$/.test(name));
const weighed = new Set(budgets.flatMap(({ later = [] }) => filesIn(later)));
const unweighed = fetched.filter((name) => !weighed.has(name));
for (const name of unweighed) console.error(`${name} stands in no row.`);

let over = unweighed.length;
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
