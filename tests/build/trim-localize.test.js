import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { trimLocalize } from '../../packages/elements/bundle/trim-localize.js';

const path = createRequire(import.meta.url).resolve('@shoelace-style/localize');
const installed = readFileSync(path, 'utf8');
const plugin = /** @type {any} */ (trimLocalize());
const context = { error: (/** @type {string} */ reason) => assert.fail(reason), parse: parseAst };

/** What the plugin makes of a module. @param {string} code */
const transform = (code, id = path) => plugin.transform.call(context, code, id);

test('the installed controller finds the language and nothing else', () => {
  const { code } = transform(installed);
  assert.doesNotMatch(code, /term|DateTimeFormat|NumberFormat|RelativeTimeFormat|getTranslationData/);
  for (const name of ['hostConnected', 'hostDisconnected', 'dir', 'lang'])
    assert.match(code, new RegExp(`^    ${name}\\(\\) \\{`, 'm'));
});

test('a controller without one of them stops the build', () => {
  assert.throws(() => transform(installed.replace(' term(', ' words(')), /has no method term/);
});

test('other modules stay as they are', () => {
  assert.equal(transform('class X {}', 'x.js'), null);
});
