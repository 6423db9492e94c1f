import type { StorageAdapter } from '@one-on-one/core';

/** What the rest of this package may use of an open adapter. */
export interface Inside {
  readonly databaseName: string;
  /** The open database, if there is one. Whoever only looks opens none: the first to open hears what was lost. */
  readonly handle: IDBDatabase | undefined;
  /** Called after every commit of this adapter. */
  onCommit?: () => void;
  /** Waited for, with patience, before the database is given up. It does not reject. */
  onClose?: () => Promise<void>;
  /** The watch over it, once there is one. */
  watch?: unknown;
}

/** By name, so that a file that is loaded later finds it in an adapter which another file has made. */
export const place = Symbol.for('one-on-one/storage-idb/1');

/** Lets an adapter show its inside to who knows where to look. */
export const withInside = (adapter: StorageAdapter, inside: Inside): StorageAdapter =>
  Object.assign(adapter, { [place]: inside });
