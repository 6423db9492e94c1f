/** Holds the canary: one row. */
export const canaryStore = 'canary';

/** Holds what there is to say of each backup, by its id. */
export const listStore = 'backups';

/** Holds the records of the backups in portions, each by the id of its backup and its number. */
export const portionStore = 'portions';

const schemaVersion = 1;

/** Where Chromium lets a site keep a second storage, in a folder of its own: what destroys the first leaves it alone. */
interface Bucket {
  readonly indexedDB: IDBFactory;
}
interface BucketNavigator {
  readonly storageBuckets?: {
    open(name: string, options: { readonly durability: 'strict' }): Promise<Bucket>;
  };
}

/** The name of the bucket that holds the canaries and backups of a site. */
const bucketName = 'one-on-one-backups';

/** Runs `work` on the second database of a store, and closes it: it is needed for a moment, and seldom. */
export async function withCanaryDatabase<T>(
  databaseName: string,
  work: (db: IDBDatabase) => Promise<T>,
): Promise<T> {
  const db = await open(await factory(), `${databaseName}-backups`);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function factory(): Promise<IDBFactory> {
  try {
    const { storageBuckets } = navigator as BucketNavigator;
    const bucket = await storageBuckets?.open(bucketName, { durability: 'strict' });
    return bucket?.indexedDB ?? indexedDB;
  } catch {
    return indexedDB; // refused: then both databases lie in one place
  }
}

function open(from: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = from.open(name, schemaVersion);
    request.onupgradeneeded = () => {
      for (const store of [canaryStore, listStore, portionStore]) request.result.createObjectStore(store);
    };
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      resolve(db);
    };
  });
}
