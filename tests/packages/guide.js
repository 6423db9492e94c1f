// Follows the guide for adapter authors, word for word, from packed packages: every file is written, every command is
// run, and what the guide shows must appear. Then a fault is put into its adapter for each way of running the kit.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { conformanceCases } from '@one-on-one/core/conformance';
import { faults } from './faults.js';
import { GuideProject } from './guide-project.js';
import { readSnippets } from './snippets.js';

const guide = new URL('../../stories/guides/writing-an-adapter.mdx', import.meta.url);
const snippets = readSnippets(guide);
const adapter = 'src/create-shelf-storage.js';
const ways = faults.map(({ way }) => way);

/** @param {import('./snippets.js').Snippet['as']} as */
const all = (as) => snippets.filter((snippet) => snippet.as === as);
/** @param {import('./snippets.js').Snippet['as']} as @param {string} name */
const codeOf = (as, name) => {
  const snippet = all(as).find((each) => each.name === name);
  if (!snippet) throw new Error(`The guide has no ${as}="${name}" any more.`);
  return snippet.code;
};

/** The lines of a text without the layout that a runner gives them. @param {string} text */
const linesOf = (text) => text.split('\n').map((line) => line.trim());

/** What the guide shows and the output does not. A line that ends in … is only the beginning of one. @param {string} shown @param {string} output */
function missingIn(output, shown) {
  const lines = linesOf(output);
  return linesOf(shown.trim())
    .map((line) => line.replace(/, …$/, ''))
    .filter((line) => !lines.some((each) => each.includes(line)));
}

const project = new GuideProject();
/** @type {string[]} */
const wrong = [];
/** @param {string} what @param {readonly string[]} problems @param {string} [output] */
const judge = (what, problems, output = '') => {
  console.log(`${what}: ${problems.length === 0 ? 'as the guide says' : problems.join('; ')}`);
  if (problems.length === 0) return;
  console.log(output.split('\n').slice(0, 80).join('\n'));
  wrong.push(what);
};

const headings = [...readFileSync(guide, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
const groups = [...new Set(conformanceCases.map(({ group }) => group))];
const unknown = all('shows').filter(({ name }) => !all('run').some((each) => each.name === name));
judge('headings', [
  ...groups.filter((group) => !headings.includes(group)).map((group) => `none is named ${group}`),
  ...unknown.map(({ name }) => `“${name}” is shown and never run`),
]);

try {
  for (const { name, code } of all('file')) project.write(name, code);
  project.install(all('install').map(({ code }) => code));

  for (const { name, code } of all('run')) {
    const { code: status, output } = await project.run(code);
    const shown = ways.includes(name) ? undefined : all('shows').find((each) => each.name === name)?.code;
    const missing = shown ? missingIn(output, shown) : [];
    const broken = name === 'no runner' && !/^\d{2,} kept, 0 broken, \d+ not claimed$/m.test(output);
    judge(
      name,
      [
        ...(status === 0 ? [] : [`ended with ${status}`]),
        ...missing.map((line) => `does not show “${line}”`),
        ...(broken ? ['does not report every case as kept'] : []),
      ],
      output,
    );
  }

  for (const { way, right, wrong: fault, found, rule } of faults) {
    const code = codeOf('file', adapter);
    if (!code.includes(right)) throw new Error(`The adapter of the guide has no “${right}” any more.`);
    project.write(
      adapter,
      code.replace(right, () => fault),
    );
    const { code: status, output } = await project.run(codeOf('run', way));
    const shown = all('shows').find(({ name }) => name === way)?.code ?? '';
    const message = [found, `The contract says: ${rule}`, 'Done: ', 'Came back: ', 'Wanted: '].join('\n');
    const missing = [...missingIn(output, message), ...missingIn(output, shown)];
    judge(
      `${way}, with a fault`,
      [...(status === 0 ? ['passed'] : []), ...missing.map((line) => `does not show “${line}”`)],
      output,
    );
  }
} finally {
  project.remove();
}
console.log(`${all('run').length + faults.length} runs, ${wrong.length} not as the guide says`);
process.exit(wrong.length === 0 ? 0 : 1);
