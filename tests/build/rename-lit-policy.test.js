import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { renameLitPolicy } from '../../packages/elements/bundle/rename-lit-policy.js';

const installed = readFileSync(
  createRequire(import.meta.url)
    .resolve('lit-html')
    .replace('/node/', '/'),
  'utf8',
);

const plugin = /** @type {any} */ (renameLitPolicy());
const context = { error: (/** @type {string} */ reason) => assert.fail(reason) };

/** What the plugin makes of a module, or the reason why it stops the build. @param {string} code */
const transform = (code) => plugin.transform.call(context, code, '/node_modules/lit-html/lit-html.js');

test('the installed Lit asks for no policy of its own name any more', () => {
  const { code } = transform(installed);
  assert.equal(code.includes('createPolicy'), false);
  assert.match(code, /litPolicy\(\w+,\{createHTML:\w+=>\w+\}\)/);
});

test('a Lit that asks in an unknown way stops the build', () => {
  assert.throws(() => transform(installed.replace('createPolicy', 'makePolicy')), /creates no policy/);
});
