import type { StorageAdapter } from './adapter.js';
import type { Calls } from './calls.js';
import { copyKey } from './copy-value.js';
import type { StorageBackend } from './storage-backend.js';

/** The adapter's `watch`, if the back end has one: listeners are kept apart, and silent after `close`. */
export function claimWatch(backend: StorageBackend, calls: Calls): Pick<StorageAdapter, 'watch'> {
  if (!backend.watch) return {};
  return {
    watch(listener) {
      calls.checkOpen();
      let isWatching = true;
      const stop = backend.watch!((keys) => {
        if (!isWatching || calls.isClosed) return;
        try {
          listener(keys.map(copyKey));
        } catch {
          // What a listener does wrong must not reach the back end or the other listeners.
        }
      });
      return () => {
        if (isWatching) stop();
        isWatching = false;
      };
    },
  };
}
