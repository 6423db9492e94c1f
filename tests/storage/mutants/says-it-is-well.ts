import type { StorageHealth } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Calls safe by a word of its own what lies in memory. */
export const callsItPersistent: Mutant = (disk) =>
  new (class extends HandMade {
    override async health() {
      return { ...(await super.health()), durability: 'persistent' as never };
    }
  })(disk);

/** Tells sizes as people read them. */
export const tellsSizesInWords: Mutant = (disk) =>
  new (class extends HandMade {
    override async health(): Promise<StorageHealth> {
      return { ...(await super.health()), usedBytes: '1.2 MB' as never };
    }
  })(disk);

/** Says how it is after it was closed. */
export const isWellWhenClosed: Mutant = (disk) =>
  new (class extends HandMade {
    override async health(): Promise<StorageHealth> {
      return { durability: 'memory' };
    }
  })(disk);
