const made: string[] = [];

/** The name of a database that no other test uses. */
export function freshName(): string {
  const name = `test-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  made.push(name);
  return name;
}

/** Removes every database that this file's tests named; call it after all of them. */
export async function deleteDatabases(): Promise<void> {
  const canaries = await canaryFactory();
  for (const name of made.splice(0)) {
    indexedDB.deleteDatabase(name);
    canaries.deleteDatabase(`${name}-backups`);
  }
}

interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Where the second databases lie: Chromium has a place of its own for them. */
export async function canaryFactory(): Promise<IDBFactory> {
  const { storageBuckets } = navigator as { readonly storageBuckets?: Buckets };
  return (await storageBuckets?.open('one-on-one-backups'))?.indexedDB ?? indexedDB;
}

/** What a request of IndexedDB answers. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error!);
    };
  });
}

/** A connection that is not ours: it ignores `versionchange`, as a careless old tab does. */
export const openRaw = (name: string, version?: number) => answer(indexedDB.open(name, version));

/** The next event of this kind. */
export function nextEvent(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** Puts another member in place of one, and answers how to put the old one back. */
export function replaceMember<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  member: unknown,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: member, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

/** Every connection that is opened from now on; `restore` ends the watching. */
export function collectHandles() {
  const handles: IDBDatabase[] = [];
  const waiting: ((db: IDBDatabase) => void)[] = [];
  const open = IDBFactory.prototype.open;
  const restore = replaceMember(
    IDBFactory.prototype,
    'open',
    function (this: IDBFactory, ...args: [string, number?]) {
      const request = open.apply(this, args);
      request.addEventListener('success', () => {
        handles.push(request.result);
        for (const resolve of waiting.splice(0)) resolve(request.result);
      });
      return request;
    },
  );
  const nextHandle = () => new Promise<IDBDatabase>((resolve) => waiting.push(resolve));
  return { handles, nextHandle, restore };
}

/** Keeps every other transaction on the records waiting, as a frozen tab does, until the answered function is called. */
export function holdRecords(db: IDBDatabase): () => void {
  let isHeld = true;
  const store = db.transaction('records', 'readwrite').objectStore('records');
  const hold = () => {
    if (isHeld) store.count().onsuccess = hold;
  };
  hold();
  return () => {
    isHeld = false;
  };
}
