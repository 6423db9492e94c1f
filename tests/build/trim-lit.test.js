import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { trimLit } from '../../packages/elements/bundle/trim-lit.js';

const require = createRequire(import.meta.url);
const folders = [
  require.resolve('@lit/reactive-element'),
  require.resolve('lit-html'),
  require.resolve('lit-element'),
];
/** @param {string} name */
const folderOf = (name) =>
  folders
    .find((path) => path.replaceAll('\\', '/').includes(`/${name}/`))
    ?.replace(/(node[\\/])?[^\\/]+$/, '') ?? '';
const folder = folderOf('@lit/reactive-element');

const plugin = /** @type {any} */ (trimLit());
const context = { error: (/** @type {string} */ reason) => assert.fail(reason) };
const element = readFileSync(`${folder}reactive-element.js`, 'utf8');

/** What the plugin makes of a module, or the reason why it stops the build. @param {string} path @param {string} [code] */
const transform = (path, code = readFileSync(path, 'utf8')) => plugin.transform.call(context, code, path);

test('X26 the installed Lit adds nothing to `Symbol` and keeps no metadata', () => {
  const { code } = transform(`${folder}reactive-element.js`);
  assert.doesNotMatch(code, /metadata/i);
  assert.ok(code.length < element.length - 200);
});

test('the installed Lit writes no versions to the page and looks for no polyfill there', () => {
  const modules = ['reactive-element.js', 'css-tag.js'].map((file) => folder + file);
  modules.push(`${folderOf('lit-html')}lit-html.js`, `${folderOf('lit-element')}lit-element.js`);
  for (const path of modules)
    assert.doesNotMatch(transform(path).code, /Versions|PolyfillSupport|ShadyCSS|litNonce/);
});

test('the installed Lit keeps no initializers and turns no attribute into an object', () => {
  const { code } = transform(`${folder}reactive-element.js`);
  assert.doesNotMatch(code, /addInitializer|JSON/);
});

test('the installed Lit converts and compares properties in one way, and takes no templates compiled before', () => {
  const { code } = transform(`${folder}reactive-element.js`);
  assert.doesNotMatch(code, /converter|hasChanged|useDefault/);
  assert.doesNotMatch(transform(`${folderOf('lit-html')}lit-html.js`).code, /creationScope|math>/);
});

test('a Lit that keeps its metadata in an unknown way stops the build', () => {
  const changed = element.replace('Symbol.metadata??=', 'Symbol.metadata||=');
  assert.throws(
    () => transform(`${folder}reactive-element.js`, changed),
    /does not contain Symbol\.metadata/,
  );
});

test('a built file that still uses what was taken out stops the build', () => {
  const built = { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'Symbol.metadata??=1' } };
  assert.throws(() => plugin.generateBundle.call(context, {}, built), /a\.js still uses what was taken out/);
});

test('other modules stay as they are', () => {
  assert.equal(transform(`${folder}decorators/base.js`, 'Symbol.metadata'), null);
});
