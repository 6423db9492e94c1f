import { createMemoryStorage, MemoryStore, type StorageAdapter } from '@one-on-one/core';
import { describeConformance } from '@one-on-one/core/conformance';
import { createBridgeStorage, serveBridge, type BridgeServer } from '@one-on-one/storage-bridge';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { openFrame, type BridgeFrame } from './bridge-frames.js';
import { deleteDatabases, freshName } from './databases.js';
import { patiently, seeds } from './seeds.js';

const { origin } = location;

let frames: readonly BridgeFrame[];
const servers: BridgeServer[] = [];
let behind: () => StorageAdapter;

/** Serves the storage of the case to one of the frames, and opens an adapter in it. */
function connect(inside: BridgeFrame): Promise<StorageAdapter> {
  servers.push(serveBridge({ storage: behind(), frame: inside.frame, origins: ['null', origin] }));
  return open(inside);
}

/** An adapter that has been answered: one that is not connected yet is not told of changes. */
async function open({ target }: BridgeFrame): Promise<StorageAdapter> {
  const storage = createBridgeStorage({ target, origin });
  await storage.get([['shared']]);
  return storage;
}

async function openFresh(storages: () => StorageAdapter): Promise<StorageAdapter> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  behind = storages;
  return connect(frames[0]!);
}

before(async () => {
  frames = await Promise.all([openFrame(), openFrame('of this site'), openFrame()]);
});

after(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const { frame } of frames) frame.remove();
  deleteDatabases();
});

describeConformance(
  {
    name: 'A bridge to memory, with two connections of one frame,',
    open: () => {
      const storage = createMemoryStorage();
      return openFresh(() => storage);
    },
    reopen: () => open(frames[0]!),
  },
  patiently,
  seeds(50, 10),
);

let others = 0;

describeConformance(
  {
    name: 'A bridge to memory, from frame to frame,',
    open: () => {
      const store = new MemoryStore();
      return openFresh(() => createMemoryStorage({ store }));
    },
    reopen: () => connect(frames[1 + (others++ % 2)]!),
  },
  patiently,
  seeds(50, 10),
);

describeConformance(
  {
    name: 'A bridge to IndexedDB, from frame to frame,',
    open: () => {
      const databaseName = freshName();
      return openFresh(() => createIdbStorage({ databaseName }));
    },
    reopen: () => connect(frames[1 + (others++ % 2)]!),
  },
  patiently,
  seeds(50, 10),
);
