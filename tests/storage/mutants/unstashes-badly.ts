import type { CallOptions, StashEntry, Write } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Forgets the entries in a step of its own, before it writes. */
export const forgetsFirst: Mutant = (disk) =>
  new (class extends HandMade {
    override async unstash(ids: readonly string[], writes: readonly Write[], options?: CallOptions) {
      await super.unstash(ids, [], options);
      await super.unstash([], writes, options);
    }
  })(disk);

/** Takes up the entries, and keeps them for the next time. */
export const keepsWhatIsTakenUp: Mutant = (disk) =>
  new (class extends HandMade {
    override async unstash(_ids: readonly string[], writes: readonly Write[], options?: CallOptions) {
      await super.unstash([], writes, options);
    }
  })(disk);

/** Forgets every entry when one is taken up. */
export const forgetsThemAll: Mutant = (disk) =>
  new (class extends HandMade {
    override async unstash(_ids: readonly string[], writes: readonly Write[], options?: CallOptions) {
      await super.unstash([...disk.entries.keys()], writes, options);
    }
  })(disk);

/** Does nothing where there is nothing to write. */
export const needsAWrite: Mutant = (disk) =>
  new (class extends HandMade {
    override async unstash(ids: readonly string[], writes: readonly Write[], options?: CallOptions) {
      await super.unstash(writes.length > 0 ? ids : [], writes, options);
    }
  })(disk);

/** Forgets what was read, as a queue does. */
export const readsThemOut: Mutant = (disk) =>
  new (class extends HandMade {
    override async stashed(options?: CallOptions): Promise<readonly StashEntry[]> {
      const entries = await super.stashed(options);
      disk.entries.clear();
      return entries;
    }
  })(disk);

/** Takes an entry for settled once its key is written. */
export const settlesByKey: Mutant = (disk) =>
  new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      const written = new Set(writes.map(({ key }) => key.join('/')));
      for (const { id, key } of [...disk.entries.values()])
        if (written.has(key.join('/'))) disk.entries.delete(id);
    }
  })(disk);
