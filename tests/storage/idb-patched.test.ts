import 'zone.js'; // before everything, as on a page whose framework wants to know when all has settled
import { describeConformance } from '@one-on-one/core/conformance';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName } from './databases.js';

describe('F28 On a page that zone.js has patched', () => {
  let databaseName: string;

  before(() => {
    // It reports a rejection at the end of the event that caused it, before the caller's next line can look at it.
    Object.assign(Zone, { [Zone.__symbol__('ignoreConsoleErrorUncaughtError')]: true });
  });

  after(deleteDatabases);

  it('promises are those of zone.js, and what IndexedDB answers runs in the zone that asked', async () => {
    expect(Promise.name).to.equal('ZoneAwarePromise');
    const zone = Zone.root.fork({ name: 'the asking one' });
    const name = await zone.run(
      () =>
        new Promise<string>((resolve) => {
          indexedDB.open(freshName()).onsuccess = () => resolve(Zone.current.name);
        }),
    );
    expect(name).to.equal('the asking one');
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
