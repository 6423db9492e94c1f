import { describeConformance } from '@one-on-one/core/conformance';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { deleteDatabases, freshName } from './databases.js';

let databaseName: string;

after(deleteDatabases);

describeConformance(
  {
    name: 'The IndexedDB adapter',
    open: async () => createIdbStorage({ databaseName: (databaseName = freshName()) }),
    reopen: async () => createIdbStorage({ databaseName }),
  },
  // Fifty histories take an engine a while on a busy machine.
  { describe, it: (name, body) => it(name, body).timeout(120_000) },
  { seeds: 50 },
);
