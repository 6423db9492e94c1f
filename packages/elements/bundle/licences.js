// Keeps the licence notices of bundled libraries and of the questions: a line in the file itself, the full texts beside it.
import { readdirSync, readFileSync } from 'node:fs';

const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const questions = {
  notice: 'questions.LICENSE.txt',
  licence: new URL('../../core/src/question-bank/data/LICENSE', import.meta.url),
};

/** Whether a file is nothing but questions, which are free of rights. @param {{ moduleIds: readonly string[] }} chunk */
const isOfQuestions = ({ moduleIds }) =>
  moduleIds.length > 0 && moduleIds.every((id) => id.includes('/core/dist/question-bank/data/'));

/** The comment that starts a built file and survives its minification. @param {import('rollup').RenderedChunk} chunk */
export function licenceBanner(chunk) {
  if (isOfQuestions(chunk))
    return `/*! Questions of One-on-One ${own.version}, CC0-1.0 (text: ${questions.notice}) */`;
  const libraries = listLibraries(chunk.moduleIds).map(
    ({ name, version, license, copyright }) =>
      ` * ${name} ${version}, ${license}${copyright ? `, ${copyright}` : ''}`,
  );
  const product = `One-on-One ${own.version}, ${own.license}`;
  if (libraries.length === 0) return `/*! ${product} */`;
  return `/*!\n * ${product}. Contains (texts: ${noticesName(chunk.fileName)}):\n${libraries.join('\n')}\n */`;
}

/** Rollup plugin that writes the full texts. @returns {import('rollup').Plugin} */
export function licenceNotices() {
  return {
    name: 'licence-notices',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      if (chunks.some(isOfQuestions))
        this.emitFile({
          type: 'asset',
          fileName: questions.notice,
          source: readFileSync(questions.licence, 'utf8'),
        });
      for (const chunk of chunks) {
        const texts = listLibraries(chunk.moduleIds).map(({ name, version, license, text }) => {
          if (!text) this.error(`${name} comes without the text of its licence.`);
          return `${name} ${version} (${license})\n\n${text.trim()}\n`;
        });
        if (texts.length === 0) continue;
        const source = texts.join(`\n${'-'.repeat(80)}\n\n`);
        this.emitFile({ type: 'asset', fileName: noticesName(chunk.fileName), source });
      }
    },
  };
}

/** @param {string} file */
const noticesName = (file) => file.replace(/\.js$/, '.LICENSES.txt');

/** @param {readonly string[]} moduleIds */
function listLibraries(moduleIds) {
  const folders = moduleIds.map((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .map(readLibrary)
    .sort(byName);
}

/** @param {{ name: string }} a @param {{ name: string }} b */
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** @param {string} folder */
function readLibrary(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
  const copyright = /^\s*(copyright .*)$/im
    .exec(text)?.[1]
    ?.replace(/\.? All rights reserved\.?/i, '')
    .trim();
  return { name, version, license, text, copyright };
}
