import { isStorageKey, partitionOf, type StorageKey } from '@one-on-one/core';
import { page } from './page.js';

type Listener = (keys: readonly StorageKey[]) => void;

/**
 * Tells the other adapters of this origin which keys changed, and hears of theirs. Not while the page is frozen: it
 * would begin to read and not end, and a message makes Chromium drop a page that was put aside.
 */
export class ChangeChannel {
  readonly #listeners = new Set<Listener>();
  readonly #life = new AbortController();
  #channel: BroadcastChannel | undefined;

  constructor(databaseName: string) {
    const open = () => {
      try {
        this.#channel = new BroadcastChannel(`one-on-one/storage/${databaseName}`);
        this.#channel.onmessage = ({ data }: MessageEvent<{ keys?: unknown } | null | undefined>) => {
          const keys = data?.keys;
          if (isKeyList(keys)) for (const listener of this.#listeners) listener(keys);
        };
      } catch {
        // Missing or refused: then others see a change when they read.
      }
    };
    const { signal } = this.#life;
    page?.addEventListener('freeze', () => this.#channel?.close(), { signal });
    page?.addEventListener('resume', open, { signal });
    open();
  }

  tell(keys: readonly StorageKey[]): void {
    try {
      this.#channel?.postMessage({ keys });
    } catch {
      // The commit has happened, whether anyone hears of it or not.
    }
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#life.abort();
    this.#channel?.close();
  }
}

/** Any script of the origin can speak on the channel: only keys of one partition are heard. */
const isKeyList = (value: unknown): value is readonly StorageKey[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((key) => isStorageKey(key) && partitionOf(key) === partitionOf(value[0] as StorageKey));
