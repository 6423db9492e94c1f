import { createStorage, type StorageKey, type StoredRecord, type Write } from '@one-on-one/core';
import { Disk, spell, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';
import { plainBackend } from './map-backend.js';

/** Works on a copy of the disk, and saves it when it is closed. */
export const savesWhenClosed: Mutant = (disk) => {
  const own = new Disk();
  disk.records.forEach((record, name) => own.records.set(name, record));
  return createStorage({
    ...plainBackend(own),
    async close() {
      own.records.forEach((record, name) => disk.records.set(name, record));
    },
  });
};

/** Keeps everything in its own memory, and on no disk. */
export const keepsNothing: Mutant = () => createStorage(plainBackend(new Disk()));

/** Remembers what it has read, and does not hear of what others write. */
export const remembersReads: Mutant = (disk) =>
  new (class extends HandMade {
    readonly #cache = new Map<string, StoredRecord | undefined>();

    override read(key: StorageKey): StoredRecord | undefined {
      if (!this.#cache.has(spell(key))) this.#cache.set(spell(key), super.read(key));
      return this.#cache.get(spell(key));
    }

    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      for (const { key } of writes) this.#cache.delete(spell(key));
    }
  })(disk);

/** Remembers what it has read for as long as somebody watches, and forgets when it is told. */
export const trustsWatch: Mutant = (disk) =>
  new (class extends HandMade {
    readonly #cache = new Map<string, StoredRecord | undefined>();
    #isWatching = false;

    override read(key: StorageKey): StoredRecord | undefined {
      const record = this.#cache.get(spell(key)) ?? super.read(key);
      if (this.#isWatching) this.#cache.set(spell(key), record);
      return record;
    }

    override watch(listener: (keys: readonly StorageKey[]) => void): () => void {
      this.#isWatching = true;
      return super.watch((keys) => {
        for (const key of keys) this.#cache.delete(spell(key));
        listener(keys);
      });
    }

    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      for (const { key } of writes) this.#cache.delete(spell(key));
    }
  })(disk);

/** Says "committed" when it has only begun, as a debounced save does. */
export const answersTooEarly: Mutant = (disk) =>
  new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      if (writes.some((write) => disk.isStale(write))) super.write(writes, ids);
      else setTimeout(() => writes.forEach((write) => disk.set(write)), 5);
    }
  })(disk);
