import { createStorage, type StorageAdapter, type StorageHealth, type StoredRecord } from '@one-on-one/core';
import { checkOrigin } from './check-origin.js';
import type { BridgeTarget } from './knock.js';
import { PageConnection } from './page-connection.js';

export type { BridgeTarget } from './knock.js';

/** Which page keeps the data, and how long to wait for it. */
export interface BridgeStorageOptions {
  /** The window that serves the bridge; the page around the frame unless given. */
  readonly target?: BridgeTarget;
  /** The origin of that page, `https://learn.example`. Nobody else is ever told anything. */
  readonly origin: string;
  /** How long a call waits, for a connection and for its answer, before it is refused with `timeout`. */
  readonly timeoutMs?: number;
  /** `false` where the storage of the page cannot watch: the adapter then does not claim it either. */
  readonly watch?: boolean;
}

/** Keeps records in the storage of the page around this frame. Asks for a connection at once. */
export function createBridgeStorage({
  target = window.parent,
  origin,
  timeoutMs = 10_000,
  watch = true,
}: BridgeStorageOptions): StorageAdapter {
  checkOrigin(origin);
  const page = new PageConnection({ target, origin, timeoutMs });
  const ask = page.ask.bind(page) as <T>(...question: Parameters<typeof page.ask>) => Promise<T>;

  // No `stash`: a message is sent at once, but nothing promises that it arrives when its page is going away.
  return createStorage({
    name: 'bridge',
    read: (keys) => ask<readonly (StoredRecord | undefined)[]>({ call: 'get', keys }),
    range: (range) => ask<readonly StoredRecord[]>({ call: 'list', range }),
    async apply(writes, { durability }) {
      await ask({ call: 'commit', writes, durability }); // stale keys come back as the conflict they are
      return [];
    },
    close: async () => page.close(),
    health: () => ask<StorageHealth>({ call: 'health' }),
    ...(watch && { watch: (listener) => page.watch(listener) }),
  });
}
