import {
  checkKey,
  type CallOptions,
  type CommitOptions,
  type StorageKey,
  type Write,
} from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Checks segments with an expression that is bound to neither end. */
export const matchesAnywhere: Mutant = (disk) =>
  new (class extends HandMade {
    override checkKey(key: StorageKey): void {
      const isKey = key.length > 0 && key.every((segment) => /[A-Za-z0-9_-]{1,64}/.test(segment));
      if (!isKey) throw new TypeError('No key.');
    }
  })(disk);

/** Refuses a wrong key as bad data. */
export const typesWrongCalls: Mutant = (disk) =>
  new (class extends HandMade {
    override checkKey(key: StorageKey): void {
      try {
        checkKey(key);
      } catch {
        throw this.refusal('invalid');
      }
    }
  })(disk);

/** Takes any limit. */
export const takesAnyLimit: Mutant = (disk) =>
  new (class extends HandMade {
    override checkRange(): void {}
  })(disk);

/** Writes to both partitions in one commit. */
export const mixesPartitions: Mutant = (disk) =>
  new (class extends HandMade {
    override checkWrites(writes: readonly Write[]): void {
      writes.forEach((write) => super.checkWrites([write]));
      const keys = new Set(writes.map(({ key }) => key.join('/')));
      if (keys.size < writes.length) throw this.refusal('invalid');
    }
  })(disk);

/** Writes a key twice in one commit. */
export const writesAKeyTwice: Mutant = (disk) =>
  new (class extends HandMade {
    override checkWrites(writes: readonly Write[]): void {
      const byKey = new Map(writes.map((write) => [write.key.join('/'), write]));
      super.checkWrites([...byKey.values()]);
    }
  })(disk);

/** Takes a commit of nothing for a mistake. */
export const refusesNothing: Mutant = (disk) =>
  new (class extends HandMade {
    override checkWrites(writes: readonly Write[]): void {
      if (writes.length === 0) throw this.refusal('invalid');
      super.checkWrites(writes);
    }
  })(disk);

/** Takes a key of one segment for none. */
export const needsTwoSegments: Mutant = (disk) =>
  new (class extends HandMade {
    override checkWrites(writes: readonly Write[]): void {
      if (writes.some(({ key }) => key.length < 2)) throw new TypeError('A key needs a name.');
      super.checkWrites(writes);
    }
  })(disk);

/** Asks its database even for nothing, which is no statement. */
export const asksForNothing: Mutant = (disk) =>
  new (class extends HandMade {
    override async get(keys: readonly StorageKey[], options?: CallOptions) {
      if (keys.length === 0) throw new SyntaxError('IN ()');
      return super.get(keys, options);
    }
  })(disk);

/** Knows no durability but its own. */
export const refusesStrict: Mutant = (disk) =>
  new (class extends HandMade {
    override async commit(writes: readonly Write[], options?: CommitOptions): Promise<void> {
      if (options?.durability === 'strict') throw new TypeError('Not supported.');
      await super.commit(writes, options);
    }
  })(disk);

/** Has no name. */
export const hasNoName: Mutant = (disk) =>
  new (class extends HandMade {
    override readonly name = undefined as never;
  })(disk);
