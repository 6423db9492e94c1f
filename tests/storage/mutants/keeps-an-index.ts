import {
  compareKeys,
  type CallOptions,
  type KeyRange,
  type StorageKey,
  type StoredRecord,
  type Write,
} from '@one-on-one/core';
import { beside, spell, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

const indexOf = beside((): StorageKey[] => []);
const missingFrom = beside(() => new Set<string>());

/** Keeps a sorted list of its keys, and adds to it whatever is created, also a second time. */
export const indexesTwice: Mutant = (disk) => {
  const index = indexOf(disk);
  return new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      for (const { kind, key, ifRevision } of writes)
        if (kind === 'put' && ifRevision === null) index.push(key);
      index.sort(compareKeys);
    }

    override select(range: KeyRange): readonly StoredRecord[] {
      const held = index.flatMap((key) => disk.records.get(spell(key)) ?? []);
      const wanted = new Set(super.select({ ...range, limit: Infinity }).map(({ key }) => spell(key)));
      const found = held.filter(({ key }) => wanted.has(spell(key)));
      return (range.reverse ? found.reverse() : found).slice(0, range.limit);
    }
  })(disk);
};

/** Remembers which keys hold nothing, and forgets that in `commit` alone. */
export const remembersNothing: Mutant = (disk) =>
  new (class extends HandMade {
    readonly #missing = missingFrom(disk);

    override read(key: StorageKey): StoredRecord | undefined {
      if (this.#missing.has(spell(key))) return undefined;
      const record = super.read(key);
      if (!record) this.#missing.add(spell(key));
      return record;
    }

    override async commit(writes: readonly Write[], options?: CallOptions): Promise<void> {
      await super.commit(writes, options);
      for (const { key } of writes) this.#missing.delete(spell(key));
    }
  })(disk);
