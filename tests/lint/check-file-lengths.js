// Keeps source files short: none over 250 lines, and half of them at most 80. The questions are data, one file for each
// theme and language that is read from top to bottom by those who write and translate them: they count neither way.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const longest = 250;
const middle = 80;
const folders = [
  'packages/core/src',
  'packages/elements/src',
  'packages/storage-idb/src',
  'packages/storage-encrypted/src',
  'packages/storage-bridge/src',
  'stories',
  'tests',
];

/** Answers what is wrong, one sentence for each fault, and prints the median. @returns {string[]} */
export function checkFileLengths() {
  const files = folders.flatMap(listSources).map((path) => ({ path, lines: countLines(path) }));
  const median = files.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(files.length / 2)] ?? 0;
  console.log(`${files.length} source files, the middle one has ${median} lines.`);
  const tooLong = files.filter(({ lines }) => lines > longest);
  return [
    ...tooLong.map(({ path, lines }) => `${path} has ${lines} lines, over ${longest}.`),
    ...(median > middle ? [`The median of ${median} lines is over ${middle}.`] : []),
  ];
}

/** @param {string} folder */
const listSources = (folder) =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(ts|js|html)$/.test(file) &&
        !file.includes('node_modules') &&
        !file.includes('question-bank/data/'),
    )
    .map((file) => `${folder}/${file}`);

/** @param {string} path */
const countLines = (path) => readFileSync(inRepository(path), 'utf8').trimEnd().split('\n').length;

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
