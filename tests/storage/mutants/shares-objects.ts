import type { CallOptions, KeyRange, StorageKey, StoredRecord, Write } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Keeps the very objects that it is given. */
export const keepsWhatItIsGiven: Mutant = (disk) =>
  new (class extends HandMade {
    override async save(writes: readonly Write[], ids: readonly string[], options?: CallOptions) {
      this.checkWrites(writes);
      await this.start(() => this.write(writes, ids), options);
    }
  })(disk);

/** Copies what it is given when its turn comes, and by then it may be something else. */
export const copiesTooLate: Mutant = (disk) =>
  new (class extends HandMade {
    override async save(writes: readonly Write[], ids: readonly string[], options?: CallOptions) {
      this.checkWrites(writes);
      await this.start(() => this.write(this.copy(writes), ids), options);
    }
  })(disk);

/** Hands out the very objects that it keeps. */
export const handsOutItsOwn: Mutant = (disk) =>
  new (class extends HandMade {
    override async get(keys: readonly StorageKey[], options?: CallOptions) {
      keys.forEach((key) => this.checkKey(key));
      const wanted = this.copy(keys);
      return this.start(() => wanted.map((key) => this.read(key)), options);
    }
  })(disk);

/** Copies what it gets, and lists the very objects that it keeps. */
export const listsItsOwn: Mutant = (disk) =>
  new (class extends HandMade {
    override async list(range: KeyRange, options?: CallOptions): Promise<readonly StoredRecord[]> {
      this.checkRange(range);
      const wanted = this.copy(range);
      return this.start(() => this.select(wanted), options);
    }
  })(disk);

/** Looks up the keys when its turn comes. */
export const readsKeysLate: Mutant = (disk) =>
  new (class extends HandMade {
    override async get(keys: readonly StorageKey[], options?: CallOptions) {
      keys.forEach((key) => this.checkKey(key));
      return this.start(() => keys.map((key) => this.copy(this.read(key))), options);
    }
  })(disk);

/** Looks at the range when its turn comes. */
export const readsRangesLate: Mutant = (disk) =>
  new (class extends HandMade {
    override async list(range: KeyRange, options?: CallOptions): Promise<readonly StoredRecord[]> {
      this.checkRange(range);
      return this.start(() => this.copy(this.select(range)), options);
    }
  })(disk);

/** Takes the limit 0 for no limit, since 0 is false. */
export const takesZeroForNone: Mutant = (disk) =>
  new (class extends HandMade {
    override select({ limit, ...range }: KeyRange): readonly StoredRecord[] {
      return super.select(limit ? { ...range, limit } : range);
    }
  })(disk);
