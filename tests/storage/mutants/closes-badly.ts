import type { CallOptions, Write } from '@one-on-one/core';
import { beside, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Is closed at once, whatever is under way. */
export const closesAtOnce: Mutant = (disk) =>
  new (class extends HandMade {
    override async close(): Promise<void> {
      this.isClosed = true;
    }
  })(disk);

/** Refuses what was under way when it was closed. */
export const dropsWhatIsUnderWay: Mutant = (disk) =>
  new (class extends HandMade {
    override start<T>(work: () => T, options?: CallOptions): Promise<T> {
      const unlessClosed = () => {
        if (this.isClosed) throw this.refusal('closed');
        return work();
      };
      return super.start(unlessClosed, options);
    }
  })(disk);

/** Answers a commit when it is closed, and writes nothing then. */
export const losesWhatIsUnderWay: Mutant = (disk) =>
  new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      if (!this.isClosed) super.write(writes, ids);
    }
  })(disk);

/** Takes a second close for a mistake. */
export const closesOnce: Mutant = (disk) =>
  new (class extends HandMade {
    override async close(): Promise<void> {
      if (this.isClosed) throw this.refusal('closed');
      await super.close();
    }
  })(disk);

/** Works on after it is closed. */
export const staysOpen: Mutant = (disk) =>
  new (class extends HandMade {
    override async close(): Promise<void> {
      await Promise.allSettled(this.underWay);
    }
  })(disk);

const shared = beside(() => ({ isOpen: true }));

/** Closes what all adapters share. */
export const closesForAll: Mutant = (disk) => {
  shared(disk).isOpen = true;
  return new (class extends HandMade {
    override async turn(): Promise<void> {
      await super.turn();
      if (!shared(disk).isOpen) throw this.refusal('closed');
    }

    override async close(): Promise<void> {
      await super.close();
      shared(disk).isOpen = false;
    }
  })(disk);
};
