import type { StorageAdapter, Workspace } from '@one-on-one/core';
import { thisPage, type StorageReader } from '../context/page.js';

/** Who on this page reads straight from a storage, which tells itself only of what was changed through others. */
export function readersOf(storage: StorageAdapter): Set<StorageReader> {
  const all = (thisPage().storageReaders ??= new WeakMap());
  const readers = all.get(storage) ?? new Set();
  all.set(storage, readers);
  return readers;
}

/** Much was written past the workspaces that are open, or all of a pair deleted: all who read from there read again. */
export function tellReaders({ storage }: Pick<Workspace, 'storage'>, wiped?: string): void {
  for (const read of readersOf(storage)) read(wiped);
}
