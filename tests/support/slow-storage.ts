import { createMemoryStorage, type MemoryStore, type StorageAdapter } from '@one-on-one/core';
import type { Scheduler } from 'fast-check';

/** How a page ends. `before`: what it has asked and what has not come to the store by then never does. */
export type Crash = 'before' | 'after';

/**
 * Memory whose calls take their time on the way there and on the way back, as the scheduler wants. After a crash no
 * call of this page is answered.
 */
export function aSlowStorage(store: MemoryStore, scheduler: Scheduler) {
  const inner = createMemoryStorage({ store });
  let crashed: Crash | undefined;
  const isGone = () => crashed !== undefined;
  const isCutOff = () => crashed === 'before';
  const never = new Promise<never>(() => {});
  const slowly =
    <Args extends unknown[], Answer>(what: string, call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (isGone()) return never;
      await scheduler.schedule(Promise.resolve(), `${what} comes there`);
      if (isCutOff()) return never;
      const settled = await call(...args).then(
        (answer) => () => answer,
        (error: unknown) => () => {
          throw error;
        },
      );
      await scheduler.schedule(Promise.resolve(), `${what} is answered`);
      return isGone() ? never : settled();
    };
  const storage: StorageAdapter = {
    name: inner.name,
    get: slowly('get', inner.get),
    list: slowly('list', inner.list),
    commit: slowly('commit', inner.commit),
    close: inner.close,
    watch: (listener) => inner.watch!((keys) => isGone() || listener(keys)),
  };
  const crash = (how: Crash) => {
    crashed = how;
  };
  return { storage, crash };
}
