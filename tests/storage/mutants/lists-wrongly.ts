import { createStorage, OneOnOneError, type KeyRange, type StoredRecord } from '@one-on-one/core';
import { spell, type Disk, type Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

type Range = (range: KeyRange) => Promise<readonly StoredRecord[]>;

const listing = (disk: Disk, make: (right: Range) => Range) => {
  const backend = mapBackend(disk);
  return createStorage({ ...backend, range: make((range) => backend.range(range)) });
};

/** Lists what lies below a prefix, and not the record that lies at it. */
export const listsBelowOnly: Mutant = (disk) =>
  listing(disk, (right) => async (range) => {
    const found = await right(range);
    return found.filter(({ key }) => key.length > range.prefix.length);
  });

/** Lists both partitions, since the names in them are never the same anyway. */
export const forgetsThePartition: Mutant = (disk) =>
  listing(disk, (right) => async ({ prefix, ...range }) => {
    const rest = prefix.slice(1);
    const found = await Promise.all(
      ['private', 'shared'].map((partition) => right({ ...range, prefix: [partition, ...rest] })),
    );
    return found.flat();
  });

/** Has columns for the first four segments, and asks for no more of a prefix. */
export const looksAtFourSegments: Mutant = (disk) =>
  listing(
    disk,
    (right) =>
      ({ prefix, ...range }) =>
        right({ ...range, prefix: prefix.slice(0, 4) }),
  );

/** Answers "not found" where there is nothing. */
export const findsNothing: Mutant = (disk) =>
  listing(disk, (right) => async (range) => {
    const found = await right(range);
    if (found.length > 0 || range.after) return found;
    throw new OneOnOneError('not-found', 'Nothing there.', { id: spell(range.prefix) });
  });

/** Never reads backwards. */
export const ignoresReverse: Mutant = (disk) =>
  listing(
    disk,
    (right) =>
      ({ reverse: _reverse, ...range }) =>
        right(range),
  );

/** Lists the keys first, and looks each record up by itself. */
export const looksUpOneByOne: Mutant = (disk) =>
  listing(disk, (right) => async (range) => {
    const found = [];
    for (const { key } of await right(range)) found.push(await Promise.resolve(disk.records.get(spell(key))));
    return found.filter((record) => record !== undefined);
  });
