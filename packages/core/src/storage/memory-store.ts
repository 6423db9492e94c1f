import type { StashEntry, StorageKey, StoredRecord, Write } from './adapter.js';

type ChangeListener = (keys: readonly StorageKey[]) => void;

/** What memory adapters keep: share one store between two of them to see each other's changes. */
export class MemoryStore {
  readonly #records = new Map<string, StoredRecord>();
  readonly #stash = new Map<string, StashEntry>();
  readonly #listeners = new Map<ChangeListener, unknown>();

  read(key: StorageKey): StoredRecord | undefined {
    return this.#records.get(spell(key));
  }

  records(): Iterable<StoredRecord> {
    return this.#records.values();
  }

  /** Writes everything and tells the others, unless a key is stale; answers the stale keys. */
  apply(writes: readonly Write[], unstash: readonly string[], writer: unknown): readonly StorageKey[] {
    const stale = writes.filter(({ key, ifRevision }) => (this.read(key)?.revision ?? null) !== ifRevision);
    if (stale.length > 0) return stale.map(({ key }) => key);
    for (const write of writes) this.#write(write);
    for (const id of unstash) this.#stash.delete(id);
    if (writes.length > 0)
      this.#tell(
        writes.map(({ key }) => key),
        writer,
      );
    return [];
  }

  /** Calls the listener with the keys that any writer but `watcher` changes. */
  watch(listener: ChangeListener, watcher: unknown): () => void {
    this.#listeners.set(listener, watcher);
    return () => this.#listeners.delete(listener);
  }

  /** Ends every watching of `watcher`. */
  unwatch(watcher: unknown): void {
    for (const [listener, one] of this.#listeners) if (one === watcher) this.#listeners.delete(listener);
  }

  /** Keeps the entries whose ids it does not hold yet. */
  stash(entries: readonly StashEntry[]): void {
    for (const entry of entries) if (!this.#stash.has(entry.id)) this.#stash.set(entry.id, entry);
  }

  stashed(): readonly StashEntry[] {
    return [...this.#stash.values()];
  }

  #write(write: Write): void {
    const { key } = write;
    if (write.kind === 'delete') this.#records.delete(spell(key));
    else this.#records.set(spell(key), { key, revision: write.revision, value: write.value });
  }

  #tell(keys: readonly StorageKey[], writer: unknown): void {
    for (const [listener, watcher] of [...this.#listeners]) if (watcher !== writer) listener(keys);
  }
}

// No segment holds a slash, so two keys never spell the same.
const spell = (key: StorageKey) => key.join('/');
