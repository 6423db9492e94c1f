import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { createEncryptedStorage } from '@one-on-one/storage-encrypted';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isLinearizable, type Pair } from './at-once.js';
import { deleteDatabases, freshName } from './databases.js';
import { aKey } from './encryption.js';
import { Disk, type Mutant } from './mutants/disk.js';
import { comparesTooEarly, locksTheFirstKey } from './mutants/locks-too-little.js';
import { key } from './writes.js';
import { runsOf } from '../support/runs-of.js';

const runs = runsOf(1000);

const over = (mutant: Mutant) => (): Pair => {
  const disk = new Disk();
  return { adapters: [mutant(disk), mutant(disk)], place: key() };
};

describe('P22 Whatever two connections ask at once comes out as if asked in some order', function () {
  this.timeout(120_000);
  after(deleteDatabases);

  it('of memory', async () => {
    const open = (): Pair => {
      const store = new MemoryStore();
      return { adapters: [createMemoryStorage({ store }), createMemoryStorage({ store })], place: key() };
    };
    await fc.assert(isLinearizable(open), runs);
  });

  it('of memory, encrypted', async () => {
    const held = await aKey();
    const open = (): Pair => {
      const store = new MemoryStore();
      const encrypted = () => createEncryptedStorage(createMemoryStorage({ store }), { key: held });
      return { adapters: [encrypted(), encrypted()], place: key() };
    };
    await fc.assert(isLinearizable(open), runs);
  });

  it('of IndexedDB', async () => {
    const databaseName = freshName();
    const adapters = [createIdbStorage({ databaseName }), createIdbStorage({ databaseName })] as const;
    let runs = 0;
    await fc.assert(
      isLinearizable(() => ({ adapters, place: key(`run${(runs += 1)}`) })),
      { numRuns: 350 }, // in each of three engines: each has an IndexedDB of its own
    );
    await Promise.all(adapters.map((adapter) => adapter.close()));
  });

  for (const [what, mutant] of Object.entries({
    'compares before it writes': comparesTooEarly,
    'locks the first key alone': locksTheFirstKey,
  }))
    it(`but not of a store that ${what}, which is found`, async () => {
      const { failed, errorInstance } = await fc.check(isLinearizable(over(mutant)), {
        numRuns: 1000, // until it is found, in any engine
      });
      expect(failed).to.equal(true);
      expect((errorInstance as Error).message).to.match(/^No order of these calls/);
    });
});
