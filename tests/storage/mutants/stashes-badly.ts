import type { CallOptions, StashEntry, Write } from '@one-on-one/core';
import { Disk, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Puts an entry in the place of an older one. */
export const overwritesEntries: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      for (const { id } of entries) if (!this.isClosed) disk.entries.delete(id);
      return super.stash(entries);
    }
  })(disk);

/** Promises to answer, when there is nobody left to hear it. */
export const promisesIds: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      return Promise.resolve(super.stash(entries)) as never;
    }
  })(disk);

/** Refuses a bad entry with an error. */
export const throwsAtTheEnd: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      entries.forEach(({ key, patch }) => {
        this.checkKey(key);
        this.checkValue(patch);
      });
      return super.stash(entries);
    }
  })(disk);

/** Takes nothing while a commit is under way. */
export const isTooBusy: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      return this.underWay.size > 0 ? [] : super.stash(entries);
    }
  })(disk);

/** Keeps the entry and not what it stands on. */
export const dropsTheBase: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      return super.stash(entries.map((entry) => ({ ...entry, base: null })));
    }
  })(disk);

/** Keeps the very entries that it is given. */
export const stashesWhatItIsGiven: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      if (this.isClosed) return [];
      const fine = entries.filter((entry) => this.isStorable(entry));
      disk.stash(fine);
      return fine.map(({ id }) => id);
    }
  })(disk);

/** Stashes in its own memory, which goes away with the page. */
export const stashesInMemory: Mutant = (disk) => {
  const own = new Disk();
  return new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      const fine = this.isClosed ? [] : entries.filter((entry) => this.isStorable(entry));
      own.stash(this.copy(fine));
      return fine.map(({ id }) => id);
    }

    override async stashed(options?: CallOptions): Promise<readonly StashEntry[]> {
      return this.start(() => this.copy([...own.entries.values()]), options);
    }

    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      for (const id of ids) own.entries.delete(id);
    }
  })(disk);
};

/** Stashes into the records themselves. */
export const stashesIntoRecords: Mutant = (disk) =>
  new (class extends HandMade {
    override stash(entries: readonly StashEntry[]): readonly string[] {
      const taken = super.stash(entries);
      for (const { id, key, patch: value } of entries) {
        if (taken.includes(id))
          disk.set({ kind: 'put', key, value, revision: `stash:${id}`, ifRevision: null });
      }
      return taken;
    }
  })(disk);
