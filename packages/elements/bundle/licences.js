// Keeps the licence notices of bundled libraries: a line in the file itself, the full texts beside it.
import { readdirSync, readFileSync } from 'node:fs';

const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The comment that starts a built file and survives its minification. @param {import('rollup').RenderedChunk} chunk */
export function licenceBanner(chunk) {
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
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
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
