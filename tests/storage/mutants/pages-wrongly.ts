import { compareKeys, createStorage, type KeyRange, type StoredRecord } from '@one-on-one/core';
import type { Disk, Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

type Found = readonly StoredRecord[];

/** Reads all of a prefix, then leaves it to `page` to cut a page out of it. */
const paging = (disk: Disk, page: (found: Found, range: KeyRange) => Found) => {
  const backend = mapBackend(disk);
  const range = async ({ prefix, reverse = false, ...rest }: KeyRange) =>
    page(await backend.range({ prefix, reverse }), { prefix, reverse, ...rest });
  return createStorage({ ...backend, range });
};

/** Begins at the key to read after, as `>=` does. */
export const repeatsTheLastKey: Mutant = (disk) =>
  paging(disk, (found, { after, limit, reverse }) => {
    const isAhead = ({ key }: StoredRecord) => compareKeys(key, after!) * (reverse ? -1 : 1) >= 0;
    return (after ? found.filter(isAhead) : found).slice(0, limit);
  });

/** Looks for the very key to read after, and begins anew where it is gone. */
export const looksForTheLastKey: Mutant = (disk) =>
  paging(disk, (found, { after, limit = Infinity }) => {
    const start = found.findIndex(({ key }) => key.join('/') === after?.join('/')) + 1;
    return found.slice(start, start + limit);
  });

/** Reads on in the direction of the keys when it is asked to read backwards. */
export const readsOnForwards: Mutant = (disk) =>
  paging(disk, (found, { after, limit }) =>
    found.filter(({ key }) => !after || compareKeys(key, after) > 0).slice(0, limit),
  );

/** Turns round what it has already cut, and so answers the first records instead of the last. */
export const cutsBeforeItTurns: Mutant = (disk) =>
  paging(disk, (found, { after, limit, reverse }) => {
    const forwards = reverse ? [...found].reverse() : found;
    const ahead = forwards.filter(({ key }) => !after || compareKeys(key, after) * (reverse ? -1 : 1) > 0);
    return reverse ? ahead.slice(0, limit).reverse() : ahead.slice(0, limit);
  });

/** Answers a thousand records at most, as many services do. */
export const answersAThousand: Mutant = (disk) =>
  paging(disk, (found, { after, limit = Infinity, reverse }) =>
    found
      .filter(({ key }) => !after || compareKeys(key, after) * (reverse ? -1 : 1) > 0)
      .slice(0, Math.min(limit, 1000)),
  );

/** Takes a limit above a hundred for a hundred. */
export const limitsTheLimit: Mutant = (disk) =>
  paging(disk, (found, { after, limit = Infinity, reverse }) =>
    found
      .filter(({ key }) => !after || compareKeys(key, after) * (reverse ? -1 : 1) > 0)
      .slice(0, limit === Infinity ? limit : Math.min(limit, 100)),
  );
