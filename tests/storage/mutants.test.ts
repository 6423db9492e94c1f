import type { StorageAdapter } from '@one-on-one/core';
import { conformanceCases, runConformance } from '@one-on-one/core/conformance';
import { expect } from '@open-wc/testing';
import { answersTooEarly } from './mutants/answers-too-early.js';
import { comparesTooEarly } from './mutants/compares-too-early.js';
import { forgetsFirst } from './mutants/forgets-first.js';
import { handsOutItsOwn } from './mutants/hands-out-its-own.js';
import { joinsKeys } from './mutants/joins-keys.js';
import { lastWriteWins } from './mutants/last-write-wins.js';
import { writesOneByOne } from './mutants/writes-one-by-one.js';

/** Faulty adapters, each with the case that names its fault. */
const mutants: readonly (readonly [open: () => StorageAdapter, rejectedBy: string])[] = [
  [joinsKeys, 'list: a prefix matches whole segments, so s1 does not match s10'],
  [writesOneByOne, 'commit: when the third of five writes is stale, none of them happens'],
  [lastWriteWins, 'revisions: replacing what has changed is a conflict, and changes nothing'],
  [comparesTooEarly, 'revisions: of two commits that begin at once, one wins'],
  [handsOutItsOwn, 'get: changing an answer changes nothing that is stored'],
  [answersTooEarly, 'commit: is readable as soon as it has resolved'],
  [forgetsFirst, 'stash: an entry stays when the commit that takes it up fails'],
];

describe('The conformance kit', () => {
  for (const [open, rejectedBy] of mutants) {
    it(`rejects an adapter that ${open.name}, by the case “${rejectedBy}”`, async () => {
      const { failed } = await runConformance({ name: open.name, open: async () => open() });
      expect(failed.map(({ name }) => name)).to.include(rejectedBy);
      const { message } = failed.find(({ name }) => name === rejectedBy)!;
      const { rule } = conformanceCases.find(({ name }) => name === rejectedBy)!;
      expect(message).to.match(/^The contract says: .+\nDone: .+\nCame back: .+\nWanted: /);
      expect(message).to.contain(rule);
    });
  }

  it('has at least thirty cases, each with a name of its own and a rule', () => {
    expect(conformanceCases.length).to.be.at.least(30);
    expect(new Set(conformanceCases.map(({ name }) => name)).size).to.equal(conformanceCases.length);
    for (const { name, rule } of conformanceCases) expect(rule, name).to.match(/\.$/);
  });

  it('does not claim what an adapter leaves out', async () => {
    const { failed, notClaimed } = await runConformance({
      name: 'four methods',
      open: async () => joinsKeys(),
    });
    expect(failed.filter(({ name }) => /^(watch|stash|health)/.test(name))).to.deep.equal([]);
    expect(notClaimed.some((name) => name.startsWith('watch'))).to.equal(true);
    expect(notClaimed.some((name) => name.startsWith('stash'))).to.equal(true);
  });

  it('reports an adapter that does not even open', async () => {
    const [one] = conformanceCases;
    const { failed } = await runConformance({
      name: 'no answer',
      open: () => Promise.reject(new Error('no')),
    });
    expect(failed.length).to.equal(conformanceCases.length);
    expect(failed[0]!.message).to.contain(one!.rule);
  });
});
