import { storageError } from './native-errors.js';
import { createStores, schemaVersion } from './schema.js';

/** What can happen to a database while it is opened and afterwards. */
export interface OpenEvents {
  /** An older version is open elsewhere and does not close. */
  readonly onBlocked: () => void;
  /** The connection is to be closed: the browser took it, or another version asks for the database. */
  readonly onLost: (db: IDBDatabase) => void;
}

/** Chromium alone says whether it makes the database because it could not read the one that was there. */
type UpgradeEvent = IDBVersionChangeEvent & { readonly dataLoss?: unknown };

/**
 * Opens the database, or makes it; one that a later version made is opened as it is, to be read only.
 * Settles when the browser answers, which may be never.
 */
export const openDatabase = (name: string, events: OpenEvents): Promise<IDBDatabase> =>
  open(name, events, schemaVersion).catch((error: unknown) => {
    if ((error as Error).name !== 'VersionError') throw error;
    return open(name, events);
  });

function open(name: string, { onBlocked, onLost }: OpenEvents, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Some browsers have none in a frame without storage, others throw here or when it opens.
    const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory };
    if (!indexedDB) throw storageError('unavailable', 'No IndexedDB.', 'never');
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion, dataLoss }: UpgradeEvent) => {
      if (oldVersion === 0) createStores(request.result, dataLoss);
    };
    request.onblocked = onBlocked;
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = db.onclose = () => onLost(db);
      resolve(db);
    };
  });
}
