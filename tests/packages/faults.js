// What can be wrong with the adapter of the guide, one fault for each way of running the kit, and the case that finds it.

/**
 * `right` is a piece of the guide's adapter, and `wrong` what takes its place.
 * @typedef {{ way: string, right: string, wrong: string, found: string, rule: string }} Fault
 */

/** @type {readonly Fault[]} */
export const faults = [
  {
    way: 'node:test',
    right: 'return selectRange(shelf.values(), range);',
    wrong: 'return [...shelf.values()].filter(({ key }) => spell(key).startsWith(spell(range.prefix)));',
    found: 'list: a prefix matches whole segments, so s1 does not match s10',
    rule: 'A prefix is whole segments: [a] is not a prefix of [ab].',
  },
  {
    way: 'Vitest',
    right: 'const stale = writes.filter(isStale);',
    wrong: 'const stale = writes.filter(isStale).slice(0, 0);',
    found: 'revisions: replacing what has changed is a conflict, and changes nothing',
    rule: 'One stale `ifRevision` and nothing changes.',
  },
  {
    way: 'Mocha',
    right: 'return keys.map((key) => shelf.get(spell(key)));',
    wrong: 'return keys.map((key) => shelf.get(spell(key))).filter((record) => record !== undefined);',
    found: 'get: a key that holds nothing answers undefined',
    rule: '`get` answers undefined where a key holds nothing.',
  },
  {
    way: 'web test runner',
    right: 'const stale = writes.filter(isStale);',
    wrong: 'const stale = writes.slice(0, 1).filter(isStale);',
    found: 'commit: when the third of five writes is stale, none of them happens',
    rule: 'All writes or none.',
  },
];
