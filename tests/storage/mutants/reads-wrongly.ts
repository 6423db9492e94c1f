import { createStorage, type StorageKey, type StoredRecord } from '@one-on-one/core';
import { spell, type Disk, type Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

type Answers = readonly (StoredRecord | undefined)[];

const reading = (disk: Disk, read: (keys: readonly StorageKey[]) => Promise<Answers>) =>
  createStorage({ ...mapBackend(disk), read });

/** Asks once for each key, so that a commit can come between two of them. */
export const readsOneByOne: Mutant = (disk) =>
  reading(disk, async (keys) => {
    const answers = [];
    for (const key of keys) answers.push(await Promise.resolve(disk.records.get(spell(key))));
    return answers;
  });

/** Answers the rows it found, and none for a key without. */
export const leavesGapsOut: Mutant = (disk) =>
  reading(disk, async (keys) => keys.flatMap((key) => disk.records.get(spell(key)) ?? []));

/** Answers in the order of the table, as `IN (…)` does. */
export const answersAsStored: Mutant = (disk) =>
  reading(disk, async (keys) => {
    const wanted = new Set(keys.map(spell));
    const found = [...disk.records.values()].filter(({ key }) => wanted.has(spell(key)));
    return [...found, ...Array.from({ length: keys.length - found.length }, () => undefined)];
  });

/** Asks for 999 keys at most, the number of variables that a statement may have. */
export const asksForTheFirst: Mutant = (disk) =>
  reading(disk, async (keys) => keys.slice(0, 999).map((key) => disk.records.get(spell(key))));

/** Answers a thousand keys at most, and the others as if they held nothing. */
export const answersAThousand: Mutant = (disk) =>
  reading(disk, async (keys) =>
    keys.map((key, index) => (index < 1000 ? disk.records.get(spell(key)) : undefined)),
  );

/** Answers the first record whose key begins so. */
export const findsByBeginning: Mutant = (disk) =>
  reading(disk, async (keys) =>
    keys.map((key) => [...disk.records.values()].find((record) => spell(record.key).startsWith(spell(key)))),
  );
