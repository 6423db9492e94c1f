// Lets small files of tests share a page: to open one keeps a browser as busy as most of them do. What every test came
// to is told by its own file.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tests = new URL('../', import.meta.url);
const pages = new URL('../node_modules/.cache/shared-pages/', tests);

/** As many as may fail and be tried once more, each on a page of its own. */
const TOGETHER = 6;

/** What takes its time, or changes what belongs to the page, has a page of its own. */
const alone = /\btimeout\(|\bglobalThis\b|\baddEventListener\b/;

/** The files that each shared page runs. @type {Map<string, readonly string[]>} */
const shared = new Map();

/** Answers what to run in place of the files of a folder. @param {string} folder @returns {string[]} */
export function sharePages(folder) {
  const names = readdirSync(new URL(`${folder}/`, tests))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
  const fitting = names.filter((name) => !alone.test(readFileSync(new URL(name, tests), 'utf8')));
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (let first = 0; first < fitting.length; first += TOGETHER) {
    const files = fitting.slice(first, first + TOGETHER);
    const page = fileURLToPath(new URL(`${folder}-${first / TOGETHER + 1}.js`, pages));
    writeFileSync(page, `${takeTurns}\nawait takeTurns(${JSON.stringify(files)});\n`);
    shared.set(page, files);
  }
  const others = names.filter((name) => !fitting.includes(name));
  return [...shared.keys(), ...others.map((name) => fileURLToPath(new URL(name, tests)))];
}

/** The files that a page runs together; undefined where it is a file of tests itself. @param {string} page */
export const filesOnPage = (page) => shared.get(page);

/** Whether a suite is one of a file on a shared page. @param {{ name: string }} suite @param {string} file */
export const isOfFile = ({ name }, file) => name.startsWith(`${file}: `);

/** Sent to the page as text: loads one file after the other, and has what it describes begin with its name. @param {string[]} files */
async function takeTurns(files) {
  const page = /** @type {any} */ (globalThis);
  const { describe } = page;
  for (const file of files) {
    page.describe = (/** @type {string} */ name, /** @type {() => void} */ suite) => {
      const named = page.describe;
      page.describe = describe; // within it
      try {
        return describe(`${file}: ${name}`, suite);
      } finally {
        page.describe = named;
      }
    };
    await import(`/tests/${file}`);
  }
  page.describe = describe;
}
