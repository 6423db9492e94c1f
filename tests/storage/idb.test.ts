import { describeConformance } from '@one-on-one/core/conformance';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { deleteDatabases, freshName } from './databases.js';
import { patiently, seeds } from './seeds.js';

let databaseName: string;

after(deleteDatabases);

describeConformance(
  {
    name: 'The IndexedDB adapter',
    open: async () => createIdbStorage({ databaseName: (databaseName = freshName()) }),
    reopen: async () => createIdbStorage({ databaseName }),
  },
  patiently,
  seeds(50),
);
