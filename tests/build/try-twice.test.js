import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryTwice } from '../runner/try-twice.js';

/** @typedef {import('../runner/try-twice.js').Result} Result */

/** @param {string} file @param {string[]} failures @returns {Result} */
const result = (file, failures = []) => ({
  group: 'Firefox',
  file,
  passed: 3 - failures.length,
  failures,
  unsteady: [],
});

/** Answers these, one a run, and what was asked for. @param {Result[][]} runs */
function runs(...runs) {
  /** @type {(string[] | undefined)[]} */ const asked = [];
  /** @param {Result[]} [failed] */
  const run = async (failed) => {
    asked.push(failed?.map(({ file }) => file));
    return runs[asked.length - 1] ?? [];
  };
  return { run, asked };
}

test('What passes is run once', async () => {
  const { run, asked } = runs([result('a')]);
  assert.deepEqual(await tryTwice(run), [result('a')]);
  assert.deepEqual(asked, [undefined]);
});

test('What failed once and not again is unsteady, and counts as passed', async () => {
  const { run, asked } = runs([result('a'), result('b', ['late'])], [result('b')]);
  assert.deepEqual(await tryTwice(run), [result('a'), { ...result('b'), unsteady: ['late'] }]);
  assert.deepEqual(asked, [undefined, ['b']]);
});

test('What fails again has failed', async () => {
  const { run } = runs([result('b', ['wrong'])], [result('b', ['wrong'])]);
  assert.deepEqual(await tryTwice(run), [result('b', ['wrong'])]);
});

test('What does not run again has failed', async () => {
  assert.deepEqual(await tryTwice(runs([result('b', ['wrong'])], []).run), [result('b', ['wrong'])]);
  const { run } = runs([result('b', ['wrong'])], [{ ...result('b'), passed: 0 }]);
  assert.deepEqual(await tryTwice(run), [result('b', ['wrong'])]);
});

test('A counterexample of a law counts, whatever a second run would find', async () => {
  const failed = result('laws', ['law 2: Property failed after 12 tests']);
  const { run, asked } = runs([failed]);
  assert.deepEqual(await tryTwice(run), [failed]);
  assert.equal(asked.length, 1);
});

test('Many failures are no chance', async () => {
  const failed = [...'abcdefg'].map((file) => result(file, ['wrong']));
  const { run, asked } = runs(failed);
  assert.deepEqual(await tryTwice(run), failed);
  assert.equal(asked.length, 1);
});
