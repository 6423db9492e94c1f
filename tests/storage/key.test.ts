import {
  checkKey,
  compareKeys,
  hasPrefix,
  isStorageKey,
  selectRange,
  type StorageKey,
} from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';

const segment = fc.stringMatching(/^[A-Za-z0-9_-]{1,3}$/);
const keys: fc.Arbitrary<StorageKey> = fc
  .tuple(fc.constantFrom('shared', 'private'), fc.array(segment, { maxLength: 7 }))
  .map(([partition, rest]) => [partition, ...rest]);

const runs = { numRuns: 1000 };
const sign = (a: StorageKey, b: StorageKey) => Math.sign(compareKeys(a, b));

describe('keys', () => {
  it('are equal in order exactly when they are the same', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(compareKeys(a, b) === 0).to.equal(a.join('/') === b.join('/'));
      }),
      runs,
    );
  });

  it('are in a total order', () => {
    fc.assert(
      fc.property(keys, keys, keys, (a, b, c) => {
        expect(sign(a, b)).to.equal(0 - sign(b, a));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).to.be.at.most(0);
      }),
      runs,
    );
  });

  it('are in the order that IndexedDB puts them in', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(sign(a, b)).to.equal(indexedDB.cmp(a, b));
      }),
      runs,
    );
  });

  it('lie in the range of a prefix exactly when they start with it', () => {
    fc.assert(
      fc.property(keys, keys, (prefix, other) => {
        for (const key of [other, [...prefix, ...other.slice(1)].slice(0, 8)]) {
          const isInRange = indexedDB.cmp(key, prefix) >= 0 && indexedDB.cmp(key, [...prefix, []]) < 0;
          expect(isInRange).to.equal(hasPrefix(key, prefix));
        }
      }),
      runs,
    );
  });

  it('that start with a prefix follow one another in the order', () => {
    fc.assert(
      fc.property(keys, fc.array(keys, { maxLength: 20 }), (prefix, some) => {
        const sorted = [...some, prefix].sort(compareKeys).map((key) => hasPrefix(key, prefix));
        expect(sorted.lastIndexOf(true) - sorted.indexOf(true) + 1).to.equal(sorted.filter(Boolean).length);
      }),
      runs,
    );
  });

  it('keep to the rules, or are refused', () => {
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const wrong = [
      'shared',
      [],
      ['other'],
      ['shared', ''],
      ['shared', 'a b'],
      ['shared', 'x'.repeat(65)],
      ['shared', 'a\n'],
    ];
    for (const key of [
      ...wrong,
      ['shared', ...eight],
      ['shared', 1],
      ['shared', undefined, 'a'],
      null,
      undefined,
    ]) {
      expect(isStorageKey(key), JSON.stringify(key)).to.equal(false);
      expect(() => checkKey(key)).to.throw(TypeError);
    }
    for (const key of [
      ['shared'],
      ['private', 'A-z_0'],
      ['shared', 'x'.repeat(64)],
      ['shared', ...eight.slice(1)],
    ]) {
      expect(isStorageKey(key), JSON.stringify(key)).to.equal(true);
    }
  });
});

describe('selectRange', () => {
  const ranges = fc.record({
    prefix: keys,
    after: fc.option(keys, { nil: undefined }),
    limit: fc.option(fc.nat(5), { nil: undefined }),
    reverse: fc.boolean(),
  });

  it('answers what a range describes, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(keys, { selector: (key) => key.join('/') }), ranges, (some, given) => {
        const { prefix, after, limit, reverse } = given;
        const records = some.map((key) => ({ key, revision: 'r', value: null }));
        const range = { prefix, reverse, ...(after && { after }), ...(limit !== undefined && { limit }) };
        const wanted = some.filter((key) => hasPrefix(key, prefix)).sort(compareKeys);
        if (reverse) wanted.reverse();
        const rest = wanted.filter(
          (key) => !after || (reverse ? sign(key, after) < 0 : sign(key, after) > 0),
        );
        expect(selectRange(records, range).map(({ key }) => key)).to.deep.equal(rest.slice(0, limit));
      }),
      runs,
    );
  });
});
