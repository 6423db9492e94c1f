import type { Change, RecordBase } from '../shared/record.js';
import type { JsonValue, Revision, StorageAdapter, StorageKey, StoredRecord, Write } from './adapter.js';
import { isPrivate } from './keys.js';

/** How records of one type are read. */
export interface RecordKind {
  /** The newest schema this version of the SDK knows. */
  readonly version: number;
  readonly groups: Readonly<Record<string, string>>;
  readonly accepts: (value: unknown) => boolean;
}

/** A record in memory, with the revision that storage holds; `null`: not stored yet. */
export interface Entry<T extends RecordBase = RecordBase> {
  readonly key: StorageKey;
  readonly record: T;
  readonly revision: Revision | null;
}

/** What a reading of storage gave: unknown data that parsed, and what did not. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** Keys of records that cannot be read. They are left as they are. */
  readonly setAside: readonly StorageKey[];
  /** Some record was written by a newer version: it must not be changed by this one. */
  readonly newer: boolean;
}

/** Several readings as one. */
export function joined(readings: readonly Reading[]): Reading {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    setAside: readings.flatMap(({ setAside }) => setAside),
    newer: readings.some(({ newer }) => newer),
  };
}

/** Reads and writes typed records over an adapter. */
export class Repository {
  readonly adapter: StorageAdapter;
  readonly #kindOf: (type: string) => RecordKind | undefined;
  readonly #createRevision: () => Revision;

  constructor(
    adapter: StorageAdapter,
    kindOf: (type: string) => RecordKind | undefined,
    createRevision: () => Revision,
  ) {
    this.adapter = adapter;
    this.#kindOf = kindOf;
    this.#createRevision = createRevision;
  }

  async get(keys: readonly StorageKey[]): Promise<Reading> {
    const answers = await this.adapter.get(keys);
    return this.#read(answers.filter((answer) => answer !== undefined));
  }

  async list(prefix: StorageKey): Promise<Reading> {
    return this.#read(await this.adapter.list({ prefix }));
  }

  /** Stores changed records if storage still holds `known`. Answers them with their new revisions. */
  async commit(
    changes: readonly Change[],
    known: (key: StorageKey) => Revision | null,
    unstash: readonly string[] = [],
  ): Promise<readonly Entry[]> {
    const entries = changes.map(({ key, record }): Entry => ({
      key,
      record,
      revision: this.#createRevision(),
    }));
    const writes = entries.map(({ key, record, revision }): Write => ({
      kind: 'put',
      key,
      value: record as unknown as JsonValue,
      revision: revision!,
      ifRevision: known(key),
    }));
    // What only its author knows has no copy anywhere else: it is on the disk before it is called saved.
    const durability = changes[0] && isPrivate(changes[0].key) ? 'strict' : 'default';
    if (unstash.length > 0 && this.adapter.unstash) await this.adapter.unstash(unstash, writes);
    else await this.adapter.commit(writes, { durability });
    return entries;
  }

  #read(records: readonly StoredRecord[]): Reading {
    const entries: Entry[] = [];
    const setAside: StorageKey[] = [];
    let newer = false;
    for (const { key, revision, value } of records) {
      const { type, schema } = (value ?? {}) as { readonly type?: unknown; readonly schema?: unknown };
      const kind = typeof type === 'string' ? this.#kindOf(type) : undefined;
      if (kind && typeof schema === 'number' && schema > kind.version) newer = true;
      if (kind?.accepts(value)) entries.push({ key, revision, record: value as unknown as RecordBase });
      else setAside.push(key);
    }
    return { entries, setAside, newer };
  }
}
