import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const dist = fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url));
const elements = readdirSync(dist).filter((name) => existsSync(`${dist}${name}/define.d.ts`));

/** What TypeScript says of a page that imports one element and nothing else. @param {string} name */
function problemsOf(name) {
  const page = `${dist}page-of-${name}.ts`;
  const text = `import './${name}/define.js';
    document.addEventListener('one-on-one-stage-entered', ({ detail }) => detail.id.trim());
    document.body.addEventListener('one-on-one-agenda-item-add', ({ detail }) => detail.titles.length);
    document.addEventListener('one-on-one-error', ({ detail }) => detail.code.trim());`;
  /** @type {ts.CompilerOptions} */
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === page || fileExists(path);
  host.getSourceFile = (path, ...more) =>
    path === page
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, path, ...more);
  const program = ts.createProgram([page], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(page))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('whoever imports one element and nothing else has the types of its events', () => {
  assert.ok(elements.length > 5);
  for (const name of elements) assert.deepEqual(problemsOf(name), [], name);
});
