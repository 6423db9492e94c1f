import { describeConformance } from '@one-on-one/core/conformance';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName } from './databases.js';
import { patchPlatform } from './patched-platform.js';

describe('F28 On a page that patched promises, listeners and timers', () => {
  let databaseName: string;
  let restore: () => number;

  before(() => {
    restore = patchPlatform();
  });

  after(async () => {
    expect(restore()).to.be.above(1000);
    await deleteDatabases();
  });

  describeConformance(
    {
      name: 'the IndexedDB adapter',
      open: async () => createIdbStorage({ databaseName: (databaseName = freshName()) }),
      reopen: async () => createIdbStorage({ databaseName }),
    },
    { describe, it },
  );
});
