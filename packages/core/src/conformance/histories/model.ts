import type {
  KeyRange,
  Revision,
  StashEntry,
  StorageKey,
  StoredRecord,
  Write,
} from '../../storage/adapter.js';
import { compareKeys } from '../../storage/compare-keys.js';
import { hasPrefix } from '../../storage/key.js';
import type { WriteStep } from './step.js';

const spell = (key: StorageKey) => key.join('/');

/** What the contract says an adapter holds: the records, the entries, and nothing clever. */
export class Model {
  #records = new Map<string, StoredRecord>();
  #entries = new Map<string, StashEntry>();
  /** The last revision that each key held before the one it holds now. */
  #past = new Map<string, Revision>();

  /** Another model that holds the same. */
  copy(): Model {
    const copy = new Model();
    copy.adopt(this);
    return copy;
  }

  /** Holds from now on what `other` does. */
  adopt(other: Model): void {
    this.#records = new Map(other.#records);
    this.#entries = new Map(other.#entries);
    this.#past = new Map(other.#past);
  }

  /** A write as it is handed to an adapter, now that it is known what its key holds. */
  writeOf({ kind, key, value, revision, isStale }: WriteStep): Write {
    const held = this.#records.get(spell(key))?.revision;
    const past = this.#past.get(spell(key));
    if (kind === 'delete') {
      return { kind, key, ifRevision: isStale ? (past ?? 'never held') : (held ?? past ?? 'never held') };
    }
    const stale = held === undefined ? (past ?? 'never held') : (past ?? null);
    return { kind, key, value, revision, ifRevision: isStale ? stale : (held ?? null) };
  }

  get(keys: readonly StorageKey[]): readonly (StoredRecord | undefined)[] {
    return keys.map((key) => this.#records.get(spell(key)));
  }

  list({ prefix, after, limit = Infinity, reverse }: KeyRange): readonly StoredRecord[] {
    const records = [...this.#records.values()].filter(({ key }) => hasPrefix(key, prefix));
    records.sort((left, right) => compareKeys(left.key, right.key));
    if (reverse) records.reverse();
    const isAhead = (key: StorageKey) =>
      after === undefined || (reverse ? compareKeys(key, after) < 0 : compareKeys(key, after) > 0);
    return records.filter(({ key }) => isAhead(key)).slice(0, limit);
  }

  /** Writes everything and forgets the entries, unless a key is stale; answers the stale keys. */
  commit(writes: readonly Write[], ids: readonly string[] = []): readonly StorageKey[] {
    const held = (key: StorageKey) => this.#records.get(spell(key))?.revision ?? null;
    const stale = writes.filter(({ key, ifRevision }) => held(key) !== ifRevision).map(({ key }) => key);
    if (stale.length > 0) return stale;
    for (const write of writes) {
      const { key, ifRevision } = write;
      if (ifRevision !== null) this.#past.set(spell(key), ifRevision);
      if (write.kind === 'delete') this.#records.delete(spell(key));
      else this.#records.set(spell(key), { key, revision: write.revision, value: write.value });
    }
    for (const id of ids) this.#entries.delete(id);
    return [];
  }

  stash(entries: readonly StashEntry[]): void {
    for (const entry of entries) if (!this.#entries.has(entry.id)) this.#entries.set(entry.id, entry);
  }

  stashed(): readonly StashEntry[] {
    return [...this.#entries.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  }
}
