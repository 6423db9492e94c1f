import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createExamplesServer, listen } from '../../stories/examples-server.js';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** However far they are moved in. @param {string} text */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const readme = read('README.md');
const demo = linesOf(read('stories/examples/index.html')).join('\n');
/** The first piece of code in a language. @param {string} language */
const codeIn = (language) => RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(readme)?.[1] ?? '';
const [script = '', ...element] = linesOf(codeIn('html'));

test('the lines that the README says to paste are those of the demo', () => {
  assert.match(script, /^<script type="module" src=".+"><\/script>$/);
  assert.ok(element[0] === '<one-on-one-agenda>' && element.at(-1) === '</one-on-one-agenda>');
  assert.ok(demo.split('</head>')[0]?.includes(script), script);
  assert.ok(demo.split('<body>')[1]?.includes(element.join('\n')), element.join('\n'));
});

test('the demo keeps as much room for an element that is not ready as the README says', () => {
  const [rule] = /one-on-one-agenda:not\(:defined\) \{.*?\}/.exec(read('stories/examples/look.js')) ?? [];
  assert.ok(rule && readme.includes(`\`${rule}\``), rule);
});

test('the server of the demo has the built file where the README puts it', async () => {
  const server = createExamplesServer();
  const site = await listen(server);
  try {
    const answer = await fetch(site + /src="(.+?)"/.exec(script)?.[1]);
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), read('packages/elements/cdn/one-on-one-agenda.js'));
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('no command in the README has a remark behind it, which some shells take for arguments', () => {
  const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, code]) => linesOf(code ?? ''));
  assert.ok(commands.includes('npm start') && commands.includes('npm test'));
  assert.deepEqual(
    commands.filter((command) => command.includes('#')),
    [],
  );
});
