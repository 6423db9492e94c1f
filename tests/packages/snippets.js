// Takes the pieces of code out of a guide. Each says beside its language what it is, or the guide is refused: a piece
// that nothing runs would be wrong one day.
import { readFileSync } from 'node:fs';

/**
 * A file to write, a command that installs, a command that runs something, or what such a command shows.
 * @typedef {{ as: 'file' | 'install' | 'run' | 'shows', name: string, code: string }} Snippet
 */

const fence = /^```(?<language>\S*) *(?<meta>.*)\n(?<code>[\s\S]*?)^```$/gm;
const meaning = /^(?:(?<as>file|run|shows)="(?<name>[^"]+)"|install)$/;

/** @param {string | URL} path @returns {Snippet[]} */
export function readSnippets(path) {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(fence)].map(({ groups: { language, meta, code } }) => {
    const found = meaning.exec(meta);
    if (!found) throw new Error(`Nothing says what to do with this ${language || 'code'}:\n\n${code}`);
    const { as = 'install', name = '' } = found.groups;
    return { as: /** @type {Snippet['as']} */ (as), name, code };
  });
}
