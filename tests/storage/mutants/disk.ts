import type { ConformanceSubject } from '@one-on-one/core/conformance';
import type { StashEntry, StorageAdapter, StorageKey, StoredRecord, Write } from '@one-on-one/core';

type Listener = (keys: readonly StorageKey[]) => void;

/** Makes an adapter over a disk. Two adapters over one disk are two tabs of one browser. */
export type Mutant = (disk: Disk) => StorageAdapter;

/** A key as one text. */
export const spell = (key: StorageKey): string => key.join('/');

/** What outlasts an adapter, and what other adapters see. */
export class Disk {
  readonly records = new Map<string, StoredRecord>();
  readonly entries = new Map<string, StashEntry>();
  readonly #listeners = new Map<Listener, unknown>();

  isStale({ key, ifRevision }: Write): boolean {
    return (this.records.get(spell(key))?.revision ?? null) !== ifRevision;
  }

  set(write: Write): void {
    const { key } = write;
    if (write.kind === 'delete') this.records.delete(spell(key));
    else this.records.set(spell(key), { key, revision: write.revision, value: write.value });
  }

  stash(entries: readonly StashEntry[]): void {
    for (const entry of entries) if (!this.entries.has(entry.id)) this.entries.set(entry.id, entry);
  }

  /** Tells every adapter but the writer. */
  tell(keys: readonly StorageKey[], writer: unknown): void {
    for (const [listener, watcher] of [...this.#listeners]) if (watcher !== writer) listener(keys);
  }

  watch(listener: Listener, watcher: unknown): () => void {
    this.#listeners.set(listener, watcher);
    return () => this.#listeners.delete(listener);
  }
}

/** Keeps something beside each disk, for all adapters over it. */
export function beside<T>(make: () => T): (disk: Disk) => T {
  const kept = new WeakMap<Disk, T>();
  return (disk) => {
    const found = kept.get(disk) ?? make();
    kept.set(disk, found);
    return found;
  };
}

/** What the kit needs of an adapter: a fresh disk each time, and the last disk again. */
export function subjectOf(name: string, mutant: Mutant): Required<ConformanceSubject> {
  let disk: Disk;
  return { name, open: async () => mutant((disk = new Disk())), reopen: async () => mutant(disk) };
}
