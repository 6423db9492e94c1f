import type { StorageKey, Write } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

const keysOf = (writes: readonly Write[]) => writes.map(({ key }) => key);

/** Tells of a commit before it has happened. */
export const speaksTooEarly: Mutant = (disk) =>
  new (class extends HandMade {
    override async save(...given: Parameters<HandMade['save']>): Promise<void> {
      this.checkWrites(given[0]);
      const keys = this.copy(keysOf(given[0]));
      const isStale = given[0].some((write) => disk.isStale(write));
      if (!isStale && !this.isClosed && !given[2]?.signal?.aborted) disk.tell(keys, this);
      await super.save(...given);
    }

    override async turn(): Promise<void> {
      await super.turn();
      await super.turn();
    }

    override tell(): void {}
  })(disk);

/** Tells of a commit whether it happened or not. */
export const speaksOfFailures: Mutant = (disk) =>
  new (class extends HandMade {
    override write(...given: Parameters<HandMade['write']>): void {
      try {
        super.write(...given);
      } catch (error) {
        disk.tell(keysOf(given[0]), this);
        throw error;
      }
    }
  })(disk);

/** Tells the records, since they are at hand. */
export const speaksOfValues: Mutant = (disk) =>
  new (class extends HandMade {
    override tell(writes: readonly Write[]): void {
      super.tell(writes);
      disk.tell(
        writes.map((write) => ({ ...write }) as unknown as StorageKey),
        this,
      );
    }
  })(disk);

/** Tells of what was put, and not of what was deleted. */
export const keepsDeletesSecret: Mutant = (disk) =>
  new (class extends HandMade {
    override tell(writes: readonly Write[]): void {
      super.tell(writes.filter(({ kind }) => kind === 'put'));
    }
  })(disk);

/** Hears itself. */
export const hearsItself: Mutant = (disk) =>
  new (class extends HandMade {
    override tell(writes: readonly Write[]): void {
      disk.tell(keysOf(writes), undefined);
    }
  })(disk);

/** Collects for a moment, and tells everything at once: both partitions, too. */
export const tellsAllAtOnce: Mutant = (disk) =>
  new (class extends HandMade {
    readonly #changed: Write[] = [];

    override tell(writes: readonly Write[]): void {
      if (this.#changed.push(...writes) > writes.length) return;
      setTimeout(() => super.tell(this.#changed.splice(0)), 20);
    }
  })(disk);

/** Tells of commits, and forgets that unstashing is one. */
export const unstashesInSilence: Mutant = (disk) =>
  new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      const tell = this.tell;
      if (ids.length > 0) this.tell = () => {};
      super.write(writes, ids);
      this.tell = tell;
    }
  })(disk);
