import { createStorage } from '@one-on-one/core';
import { beside, spell, type Mutant } from './disk.js';
import { plainBackend } from './map-backend.js';

/** Reads, then writes in another step: between the two, another commit can come. */
export const comparesTooEarly: Mutant = (disk) => {
  return createStorage({
    ...plainBackend(disk),
    async apply(writes) {
      const stale = writes.filter((write) => disk.isStale(write)).map(({ key }) => key);
      await Promise.resolve();
      if (stale.length === 0) writes.forEach((write) => disk.set(write));
      return stale;
    },
  });
};

const turnsOf = beside(() => new Map<string, Promise<unknown>>());

/** Waits for its turn at the first key only: commits that meet at another key both win. */
export const locksTheFirstKey: Mutant = (disk) => {
  const turns = turnsOf(disk);
  return createStorage({
    ...plainBackend(disk),
    apply(writes) {
      const first = writes[0] ? spell(writes[0].key) : '';
      const compareAndSet = async () => {
        const stale = writes.filter((write) => disk.isStale(write)).map(({ key }) => key);
        await Promise.resolve();
        if (stale.length > 0) return stale;
        for (const write of writes) disk.set(write);
        return [];
      };
      const turn = (turns.get(first) ?? Promise.resolve()).then(compareAndSet);
      turns.set(first, turn);
      return turn;
    },
  });
};
