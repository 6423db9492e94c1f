import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';

/** Says "committed" when it has only begun, as a debounced save does. */
export function answersTooEarly(): StorageAdapter {
  const storage = createMemoryStorage();
  let queue: Promise<unknown> = Promise.resolve();
  return {
    ...storage,
    async commit(writes, options) {
      const begin = () => new Promise((resolve) => setTimeout(resolve));
      queue = queue.then(begin).then(() => storage.commit(writes, options).catch(() => {}));
    },
  };
}
