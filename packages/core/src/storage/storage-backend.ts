import type { KeyRange, StashEntry, StorageHealth, StorageKey, StoredRecord, Write } from './adapter.js';

/** How `apply` is to write, beside what. */
export interface ApplyOptions {
  /** `strict` asks for a flush to the disk before the answer. */
  readonly durability: 'default' | 'strict';
  /** Stashed entries to forget in the same step, if everything is written; mostly none. */
  readonly unstash: readonly string[];
}

/**
 * What `createStorage` makes an adapter of: four functions, and what else the back end can do.
 * Keys, ranges and values arrive checked and copied; an error of any kind may be thrown.
 */
export interface StorageBackend {
  readonly name: string;
  /** The records of one moment, in the order of the keys, `undefined` where a key holds nothing. */
  read(keys: readonly StorageKey[]): Promise<readonly (StoredRecord | undefined)[]>;
  /** The records of one moment that lie in the range, in its direction; the limit is never 0. */
  range(range: KeyRange): Promise<readonly StoredRecord[]>;
  /** Compares and sets in one step. Answers every stale key, none when all was written; then nothing is. */
  apply(writes: readonly Write[], options: ApplyOptions): Promise<readonly StorageKey[]>;
  /** Called once, when nothing is under way any more; nobody listens to `watch` any longer either. */
  close(): Promise<void>;
  /** Resolves when `close` has waited long enough for calls that do not settle; without it, it waits. */
  patience?(): Promise<void>;
  watch?(listener: (keys: readonly StorageKey[]) => void): () => void;
  /** Claimed together with `stashed`; `apply` then honours `unstash`. */
  stash?(entries: readonly StashEntry[]): readonly string[];
  stashed?(): Promise<readonly StashEntry[]>;
  health?(): Promise<StorageHealth>;
}
