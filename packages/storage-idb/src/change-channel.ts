import { isStorageKey, partitionOf, type StorageKey } from '@one-on-one/core';

/** Tells the other adapters of this origin which keys changed, and hears of theirs. */
export class ChangeChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(databaseName: string) {
    try {
      this.#channel = new BroadcastChannel(`one-on-one/storage/${databaseName}`);
    } catch {
      // Missing or refused: then others see a change when they read.
    }
  }

  tell(keys: readonly StorageKey[]): void {
    try {
      this.#channel?.postMessage({ keys });
    } catch {
      // The commit has happened, whether anyone hears of it or not.
    }
  }

  listen(listener: (keys: readonly StorageKey[]) => void): () => void {
    const hear = ({ data }: MessageEvent<{ keys?: unknown } | null | undefined>) => {
      const keys = data?.keys;
      if (isKeyList(keys)) listener(keys);
    };
    this.#channel?.addEventListener('message', hear);
    return () => this.#channel?.removeEventListener('message', hear);
  }

  close(): void {
    this.#channel?.close();
  }
}

/** Any script of the origin can speak on the channel: only keys of one partition are heard. */
function isKeyList(value: unknown): value is readonly StorageKey[] {
  if (!Array.isArray(value) || !value.every(isStorageKey)) return false;
  return value.length > 0 && value.every((key) => partitionOf(key) === partitionOf(value[0] as StorageKey));
}
