import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSnippets } from '../packages/snippets.js';

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string[]} lines */
const read = (...lines) => {
  const path = join(folder, 'guide.mdx');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return readSnippets(path);
};

test('a guide gives its files, commands and what they show, word for word', () => {
  const snippets = read(
    '# Guide',
    '```js file="a/b.js"',
    "const text = '`';",
    '',
    '  run();',
    '```',
    'Words.',
  )
    .concat(read('```sh install', 'npm install --save-dev x', '```', '```sh run="x"', 'npx x', '```'))
    .concat(read('```text shows="x"', 'fine', '```'));
  assert.deepEqual(snippets, [
    { as: 'file', name: 'a/b.js', code: "const text = '`';\n\n  run();\n" },
    { as: 'install', name: '', code: 'npm install --save-dev x\n' },
    { as: 'run', name: 'x', code: 'npx x\n' },
    { as: 'shows', name: 'x', code: 'fine\n' },
  ]);
});

test('a piece of code that nothing would run is refused', () => {
  for (const fence of ['```js', '```', '```js file=""', '```js file="a.js" more', '```sh installs']) {
    assert.throws(() => read(fence, 'code();', '```'), /Nothing says what to do with this/);
  }
});
