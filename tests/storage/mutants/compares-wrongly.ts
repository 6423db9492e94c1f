import { createStorage, type Write } from '@one-on-one/core';
import { spell, type Disk, type Mutant } from './disk.js';
import { plainBackend } from './map-backend.js';

/** Compares in a way of its own; sets as it should. */
const comparing = (
  disk: Disk,
  isStale: (write: Write) => boolean,
  names = (stale: readonly Write[]) => stale,
) => {
  return createStorage({
    ...plainBackend(disk),
    async apply(writes) {
      const stale = writes.filter(isStale);
      if (stale.length === 0) writes.forEach((write) => disk.set(write));
      return names(stale).map(({ key }) => key);
    },
  });
};

const heldBy = (disk: Disk, { key }: Write) => disk.records.get(spell(key))?.revision ?? null;

/** Looks at `null` only, and lets a late replacement win. */
export const lastWriteWins: Mutant = (disk) =>
  comparing(disk, (write) => write.ifRevision === null && disk.isStale(write));

/** Takes `null` for "whatever it holds". */
export const createsOverOthers: Mutant = (disk) =>
  comparing(disk, (write) => write.ifRevision !== null && disk.isStale(write));

/** Compares puts only: who deletes, means it. */
export const deletesBlindly: Mutant = (disk) =>
  comparing(disk, (write) => write.kind === 'put' && disk.isStale(write));

/** Takes what is not there for never stale. */
export const replacesTheMissing: Mutant = (disk) =>
  comparing(disk, (write) => heldBy(disk, write) !== null && disk.isStale(write));

/** Compares as databases compare text: case and spaces at the end do not count. */
export const comparesLoosely: Mutant = (disk) => {
  const loose = (revision: string | null) => revision?.trimEnd().toLowerCase() ?? null;
  return comparing(disk, (write) => loose(heldBy(disk, write)) !== loose(write.ifRevision));
};

/** Compares as numbers what looks like numbers. */
export const comparesNumbers: Mutant = (disk) =>
  comparing(disk, (write) => {
    const [held, wanted] = [heldBy(disk, write), write.ifRevision];
    const isSame = held !== null && wanted !== null && Number(held) === Number(wanted);
    return !isSame && disk.isStale(write);
  });

/** Tells of the first stale key, and so of one conflict after the other. */
export const namesTheFirst: Mutant = (disk) =>
  comparing(
    disk,
    (write) => disk.isStale(write),
    (stale) => stale.slice(0, 1),
  );
