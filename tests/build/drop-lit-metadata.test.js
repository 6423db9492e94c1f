import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { dropLitMetadata } from '../../packages/elements/bundle/drop-lit-metadata.js';

const require = createRequire(import.meta.url);
const folder = require.resolve('@lit/reactive-element').replace(/node\/[^/]+$/, '');

const plugin = /** @type {any} */ (dropLitMetadata());
const context = { error: (/** @type {string} */ reason) => assert.fail(reason) };
const element = readFileSync(`${folder}reactive-element.js`, 'utf8');
const property = readFileSync(`${folder}decorators/property.js`, 'utf8');

/** What the plugin makes of a module, or the reason why it stops the build. @param {string} file @param {string} code */
const transform = (file, code) => plugin.transform.call(context, code, folder + file);

test('X26 the installed Lit adds nothing to `Symbol` and keeps no metadata', () => {
  const { code } = transform('reactive-element.js', element);
  assert.doesNotMatch(code, /metadata/i);
  assert.ok(code.length < element.length - 200);
});

test('the decorator of properties is the legacy one alone', () => {
  const { code } = transform('decorators/property.js', property);
  assert.match(code, /function n\(t\)\{return\(e,o\)=>\(\(t,e,o\)=>/);
});

test('a Lit that keeps its metadata in an unknown way stops the build', () => {
  const changed = element.replace('Symbol.metadata??=', 'Symbol.metadata||=');
  assert.throws(() => transform('reactive-element.js', changed), /does not contain Symbol\.metadata/);
  const other = property.replace('"object"==typeof o', 'isContext(o)');
  assert.throws(() => transform('decorators/property.js', other), /does not contain "object"==typeof/);
});

test('a built file that still uses the metadata stops the build', () => {
  const built = { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'Symbol.metadata??=1' } };
  assert.throws(() => plugin.generateBundle.call(context, {}, built), /a\.js still uses the metadata/);
});

test('other modules stay as they are', () => {
  assert.equal(transform('css-tag.js', 'Symbol.metadata'), null);
});
