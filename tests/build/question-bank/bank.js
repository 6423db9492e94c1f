// The question bank as it is built, file by file, without the module that joins it: a file that one forgot to join shows.
import { readdirSync } from 'node:fs';

/** @typedef {import('@one-on-one/core/question-bank').QuestionStructure} Structure */
/** @typedef {import('@one-on-one/core/question-bank').QuestionText} Text */

const data = new URL('../../../packages/core/dist/question-bank/data/', import.meta.url);

const NOT_A_THEME = /^(all-|search-words|topics)/;

/** Every list that the theme files of a folder export, in one. @param {string} folder @returns {Promise<any[]>} */
async function readFolder(folder) {
  const files = readdirSync(new URL(folder, data)).filter(
    (name) => name.endsWith('.js') && !NOT_A_THEME.test(name),
  );
  const modules = await Promise.all(files.map((file) => import(new URL(`${folder}/${file}`, data).href)));
  return modules.flatMap((module) => Object.values(module)).flat();
}

/** @type {readonly Structure[]} */
export const structure = await readFolder('structure');

/** The languages that there is a folder for. */
export const locales = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'structure')
  .map(({ name }) => name);

/** The texts in each language. @type {ReadonlyMap<string, readonly Text[]>} */
export const texts = new Map(
  await Promise.all(locales.map(async (locale) => /** @type {const} */ ([locale, await readFolder(locale)]))),
);
