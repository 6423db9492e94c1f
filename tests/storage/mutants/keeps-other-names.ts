import { createStorage, type JsonValue, type StoredRecord } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

const reserved = /[.$]/g;

/** Writes names without the signs that its database reserves, and does not put them back. */
export const replacesSigns: Mutant = (disk) => {
  const backend = mapBackend(disk);
  const replace = (value: JsonValue): JsonValue => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map(replace);
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name.replace(reserved, '_'), replace(member)]),
    );
  };
  return createStorage({
    ...backend,
    apply: (writes, options) =>
      backend.apply(
        writes.map((write) => (write.kind === 'put' ? { ...write, value: replace(write.value) } : write)),
        options,
      ),
  });
};

/** Takes a record that holds nothing much for none. */
export const takesNullForNothing: Mutant = (disk) => {
  const backend = mapBackend(disk);
  const isSomething = (record: StoredRecord | undefined) => record?.value !== null;
  return createStorage({
    ...backend,
    read: async (keys) =>
      (await backend.read(keys)).map((record) => (isSomething(record) ? record : undefined)),
    range: async (range) => (await backend.range(range)).filter(isSomething),
  });
};
