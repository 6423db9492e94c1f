/** What JSON can hold; nothing else is ever stored. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** One to eight segments of `[A-Za-z0-9_-]{1,64}`. The first is the partition: `shared` or `private`. */
export type StorageKey = readonly string[];

/** Chosen by the writer, opaque to the adapter, compared with `===`, never used twice. */
export type Revision = string;

/** One record as a back end keeps it. */
export interface StoredRecord {
  readonly key: StorageKey;
  readonly revision: Revision;
  readonly value: JsonValue;
}

/** Stores `value` under `key` if the key still holds `ifRevision`; `null`: if it holds nothing. */
export interface PutWrite {
  readonly kind: 'put';
  readonly key: StorageKey;
  readonly value: JsonValue;
  readonly revision: Revision;
  readonly ifRevision: Revision | null;
}

/** Removes what `key` holds if it is still `ifRevision`. For sweeps and wiping; people's deletes are tombstones. */
export interface DeleteWrite {
  readonly kind: 'delete';
  readonly key: StorageKey;
  readonly ifRevision: Revision;
}

/** One condition and one effect; a commit is a list of them. */
export type Write = PutWrite | DeleteWrite;

/** Which records a `list` answers. */
export interface KeyRange {
  /** Whole segments, at least one: `['a']` is not a prefix of `['ab']`. */
  readonly prefix: StorageKey;
  /** Strictly after this key in the direction of reading, for paging. */
  readonly after?: StorageKey;
  /** A non-negative integer; 0 answers nothing. */
  readonly limit?: number;
  readonly reverse?: boolean;
}

/** What core needs of an `AbortSignal`: any object with these members. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What every call of the contract accepts. */
export interface CallOptions {
  readonly signal?: AbortSignalLike;
}

/** What `commit` accepts. `strict` asks the back end to flush to the disk before it answers. */
export interface CommitOptions extends CallOptions {
  readonly durability?: 'default' | 'strict';
}

/** One unsaved change that was put aside when its page went away. */
export interface StashEntry {
  readonly id: string;
  readonly key: StorageKey;
  readonly base: Revision | null;
  readonly patch: JsonValue;
}

/** How safely the records lie. Sizes are in bytes. */
export interface StorageHealth {
  readonly durability: 'durable' | 'best-effort' | 'memory';
  readonly partitioned?: boolean;
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
}

/**
 * Code that keeps records somewhere: four methods, and five optional ones.
 * An optional method that is present is claimed, and what is claimed is tested.
 */
export interface StorageAdapter {
  readonly name: string;
  /** One snapshot, answers in the order of the keys, `undefined` where a key holds nothing. */
  get(keys: readonly StorageKey[], options?: CallOptions): Promise<readonly (StoredRecord | undefined)[]>;
  /** Records whose keys start with the prefix, ordered segment by segment by code unit. */
  list(range: KeyRange, options?: CallOptions): Promise<readonly StoredRecord[]>;
  /** All writes or none; resolves only when every context reads them. */
  commit(writes: readonly Write[], options?: CommitOptions): Promise<void>;
  /** Waits for what is under way; idempotent; afterwards every method rejects with `closed`. */
  close(): Promise<void>;
  /** Tells the keys (never values) that any other adapter instance changed, after their commit. Answers how to stop. */
  watch?(listener: (keys: readonly StorageKey[]) => void): () => void;
  /** The synchronous last word when a page goes away; answers the ids it took. Never blocks, throws or overwrites. */
  stash?(entries: readonly StashEntry[]): readonly string[];
  /** Everything that is stashed and not yet unstashed. */
  stashed?(options?: CallOptions): Promise<readonly StashEntry[]>;
  /** Applies `writes` and forgets the entries `ids`, in one commit. */
  unstash?(ids: readonly string[], writes: readonly Write[], options?: CallOptions): Promise<void>;
  health?(): Promise<StorageHealth>;
}
