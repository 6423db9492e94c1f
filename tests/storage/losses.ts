import type { StorageAdapter } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import {
  watchOver,
  type DataLoss,
  type StorageWatch,
  type WatchOptions,
} from '@one-on-one/storage-idb/backups';
import { answer, canaryFactory, openRaw, replaceMember } from './databases.js';
import { key } from './writes.js';

/** One visit to a page: an adapter with a watch that looks only when it is told to. */
export interface Visit {
  readonly storage: StorageAdapter;
  readonly watch: StorageWatch;
  /** What the page was told. */
  readonly told: readonly DataLoss[];
}

const never = 2 ** 31 - 1;

/** Opens a store and watches over it. */
export async function visit(databaseName: string, options: WatchOptions = {}): Promise<Visit> {
  const storage = createIdbStorage({ databaseName });
  await storage.get([key('a')]);
  const told: DataLoss[] = [];
  const watch = watchOver(storage, { quietMs: never, onLoss: (loss) => told.push(loss), ...options });
  return { storage, watch, told };
}

/** A clock that stands until it is told to go on. */
export function aStandingClock(start = '2030-01-10T09:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    pass: (hours: number) => {
      time += hours * 60 * 60 * 1000;
    },
  };
}

/** Everything that lies in the records' store now; calling the answer puts just that back, as a lost log does. */
export async function takeCopy(databaseName: string): Promise<() => Promise<void>> {
  const db = await openRaw(databaseName);
  const store = db.transaction('records').objectStore('records');
  const [keys, values] = [await answer(store.getAllKeys()), await answer(store.getAll())];
  db.close();
  return async () => {
    const again = await openRaw(databaseName);
    const transaction = again.transaction('records', 'readwrite');
    const records = transaction.objectStore('records');
    records.clear();
    keys.forEach((each, index) => records.put(values[index], each));
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    again.close();
  };
}

/** Removes the second database, with the canary in it. */
export async function loseCanary(databaseName: string): Promise<void> {
  await answer((await canaryFactory()).deleteDatabase(`${databaseName}-backups`));
}

/** Every database that is made until `restore` is made because the browser could not read the one before. */
export function loseDatabases(): () => void {
  const open = IDBFactory.prototype.open;
  return replaceMember(IDBFactory.prototype, 'open', function (this: IDBFactory, ...args: [string, number?]) {
    const request = open.apply(this, args);
    request.addEventListener('upgradeneeded', (event) => {
      Object.defineProperty(event, 'dataLoss', { value: 'total' });
    });
    return request;
  });
}
