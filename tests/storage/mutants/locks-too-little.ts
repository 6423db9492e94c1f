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

/** Keeps all records as one text, which it reads, compares and writes as if it were alone. */
export const readsThenWrites: Mutant = (disk) => {
  const later = () => new Promise<void>((resolve) => void Promise.resolve().then(resolve));
  return createStorage({
    ...plainBackend(disk),
    async apply(writes) {
      const read = new Map(disk.records);
      await later();
      const stale = writes.filter(
        ({ key, ifRevision }) => (read.get(spell(key))?.revision ?? null) !== ifRevision,
      );
      if (stale.length > 0) return stale.map(({ key }) => key);
      for (const write of writes) {
        if (write.kind === 'delete') read.delete(spell(write.key));
        else read.set(spell(write.key), { key: write.key, revision: write.revision, value: write.value });
      }
      await later();
      disk.records.clear();
      for (const [key, record] of read) disk.records.set(key, record);
      return [];
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
