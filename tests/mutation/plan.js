// Reads the faults of the rooms, and says what is wrong with their list.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './bundle.js';

/**
 * One mistake that a programmer could make.
 * @typedef {object} Fault
 * @property {string} file the source, from `packages/core/src`
 * @property {string} what the sentence about it: what would be wrong
 * @property {string} from the text of the source that it replaces, which stands there once
 * @property {string} to
 * @property {readonly string[]} tests the test files that should notice, from `tests`, the quickest first; `*` is any name
 * @property {string} [survives] why no test can notice it
 */

/** @typedef {Fault & { room: string, source: import('./bundle.js').Source, testFiles: readonly string[] }} Planned */

const folder = new URL('faults/', import.meta.url);
const testFolder = new URL('../', import.meta.url);

/** @param {string} pattern */
function expand(pattern) {
  const wanted = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  const inside = pattern.slice(0, pattern.lastIndexOf('/') + 1);
  const files = readdirSync(new URL(inside, testFolder)).map((name) => inside + name);
  return files.filter((file) => wanted.test(file)).map((file) => `tests/${file}`);
}

/**
 * The faults of these rooms, all of them where none is named, and what keeps some from being planted.
 * @param {readonly string[]} rooms
 */
export async function planFaults(rooms) {
  const names = readdirSync(folder).map((file) => file.replace(/\.js$/, ''));
  /** @type {Planned[]} */
  const planned = [];
  const mistakes = rooms.filter((room) => !names.includes(room)).map((room) => `There is no room "${room}".`);
  for (const room of names.filter((name) => rooms.length === 0 || rooms.includes(name))) {
    /** @type {{ faults: readonly Fault[] }} */
    const { faults } = await import(new URL(`${room}.js`, folder).href);
    for (const fault of faults) {
      const path = `packages/core/src/${fault.file}`;
      const parts = readFileSync(new URL(path, root), 'utf8').split(fault.from);
      const testFiles = [...new Set(fault.tests.flatMap(expand))];
      if (parts.length !== 2) {
        mistakes.push(
          `${room}: ${fault.what}: in ${path} this stands ${parts.length - 1} times: ${fault.from}`,
        );
      }
      if (testFiles.length === 0) mistakes.push(`${room}: ${fault.what}: no test file is ${fault.tests}`);
      planned.push({ ...fault, room, source: { path, text: parts.join(fault.to) }, testFiles });
    }
  }
  return { planned, mistakes };
}
