import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { describeConformance } from '@one-on-one/core/conformance';
import { patiently, seeds } from './seeds.js';

let store: MemoryStore;

describeConformance(
  {
    name: 'The memory adapter',
    open: async () => createMemoryStorage({ store: (store = new MemoryStore()) }),
    reopen: async () => createMemoryStorage({ store }),
  },
  patiently,
  seeds(50),
);
