import type { Write } from '@one-on-one/core';
import { beside, type Disk, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

const logOf = beside((): Write[] => []);

/** Keeps a log of all writes, and makes its records of it, in an order of its own, when it is opened. */
const replaying = (disk: Disk, order: (log: readonly Write[]) => readonly Write[]) => {
  const log = logOf(disk);
  disk.records.clear();
  for (const write of order(log)) disk.set(write);
  return new (class extends HandMade {
    override write(writes: readonly Write[], ids: readonly string[]): void {
      super.write(writes, ids);
      log.push(...writes);
    }
  })(disk);
};

const only = (log: readonly Write[], wanted: Write['kind']) => log.filter(({ kind }) => kind === wanted);

/** Replays puts and no deletes, so that what was deleted is back. */
export const replaysPutsOnly: Mutant = (disk) => replaying(disk, (log) => only(log, 'put'));

/** Replays all puts and then all deletes, so that what was made again is gone. */
export const replaysDeletesLast: Mutant = (disk) =>
  replaying(disk, (log) => [...only(log, 'put'), ...only(log, 'delete')]);
