import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { litPolicy } from '../../packages/elements/bundle/lit-policy.js';

const shared = Symbol.for('one-on-one/1');
const rules = { createHTML: (/** @type {string} */ text) => text };

/** A page that allows a list of names, each once. @param {string[]} allowed */
const pageThatAllows = (...allowed) => ({
  asked: 0,
  createPolicy(name, given) {
    this.asked += 1;
    if (!allowed.includes(name)) throw new TypeError(`Policy ${name} disallowed.`);
    allowed.splice(allowed.indexOf(name), 1);
    return given;
  },
});

beforeEach(() => {
  delete globalThis[shared];
});

test('the policy has our name and the rules of Lit', () => {
  assert.equal(litPolicy(pageThatAllows('one-on-one#lit'), rules), rules);
});

test('a second copy of the SDK uses the policy of the first', () => {
  const page = pageThatAllows('one-on-one#lit');
  assert.equal(litPolicy(page, rules), litPolicy(page, { ...rules }));
  assert.equal(page.asked, 1);
});

test('a page that refuses the name is told once what to allow, and nothing throws', (context) => {
  const errors = context.mock.method(console, 'error', () => {});
  const page = pageThatAllows('lit-html');
  assert.equal(litPolicy(page, rules), undefined);
  assert.equal(litPolicy(page, rules), undefined);
  assert.equal(globalThis[shared].refused, true);
  assert.equal(page.asked, 1);
  assert.equal(errors.mock.callCount(), 1);
  assert.match(String(errors.mock.calls[0].arguments[0]), /trusted-types one-on-one#lit$/);
});

test('what others keep at the shared place stays', () => {
  const kept = { ticker: {} };
  globalThis[shared] = kept;
  litPolicy(pageThatAllows('one-on-one#lit'), rules);
  assert.equal(globalThis[shared], kept);
  assert.equal('ticker' in kept && 'policy' in kept, true);
});
