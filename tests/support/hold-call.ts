import type { StorageAdapter } from '@one-on-one/core';
import { replaceMember } from '../storage/databases.js';

/** What a storage is asked from now on waits, until it is let go. */
export function holdCall(storage: StorageAdapter, name: 'commit' | 'list'): () => void {
  const call = storage[name].bind(storage) as (...args: readonly unknown[]) => unknown;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const giveBack = replaceMember(storage, name, async (...args: readonly unknown[]) => {
    await held;
    return call(...args);
  });
  return () => {
    giveBack();
    letGo();
  };
}
