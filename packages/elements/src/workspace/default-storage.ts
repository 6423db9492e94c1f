import type { StorageAdapter, WorkspaceOptions } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';

/** Where records go when the page says nothing: this browser, or the page's memory where that is refused: hardly anybody needs it. */
export const openDefaultStorage = (): Pick<WorkspaceOptions, 'storage' | 'fallback'> => ({
  storage: createIdbStorage(),
  fallback: async () => (await import('./memory-storage.js')).createMemoryStorage(),
});

/** Whether records lie in this browser, plain to see. Of a page's own adapter nobody knows where it puts them. */
export const isOwnStorage = (storage: StorageAdapter | undefined) => storage?.name === 'idb';
