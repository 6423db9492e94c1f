import { createMemoryStorage, type MemoryStore, type StorageAdapter } from '@one-on-one/core';

/** Memory that says nothing about any pair until it `answers`; meanwhile it can be made to refuse, too. */
export function aLateStorage(store: MemoryStore) {
  const inner = createMemoryStorage({ store });
  const turned: { answer: () => void; refuse: (why: Error) => void } = { answer() {}, refuse() {} };
  let due = new Promise<void>((resolve, reject) => {
    Object.assign(turned, { answer: resolve, refuse: reject });
  });
  const storage: StorageAdapter = {
    ...inner,
    get: async (keys) => {
      if (keys.some(([side]) => side === 'shared')) await due;
      return inner.get(keys);
    },
    list: async (range) => {
      if (range.prefix[0] === 'shared') await due;
      return inner.list(range);
    },
  };
  const answer = () => {
    turned.answer();
    due = Promise.resolve();
  };
  return { storage, answer, refuse: () => turned.refuse(new Error('Nobody answers')) };
}
