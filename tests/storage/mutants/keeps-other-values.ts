import { createStorage, type JsonValue, type Write } from '@one-on-one/core';
import { spell, type Disk, type Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

/** Keeps of every value what `keep` makes of it. */
export const keeping = (disk: Disk, keep: (value: JsonValue, write: Write) => JsonValue) => {
  const backend = mapBackend(disk);
  return createStorage({
    ...backend,
    apply: (writes, options) =>
      backend.apply(
        writes.map((write) => (write.kind === 'put' ? { ...write, value: keep(write.value, write) } : write)),
        options,
      ),
  });
};

/** Does something with every part of a value, the innermost first. */
export function each(value: JsonValue, change: (part: JsonValue) => JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) return change((value as readonly JsonValue[]).map((one) => each(one, change)));
  return change(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, change)])));
}

/** Keeps no text where it is empty, as some databases do. */
export const emptiesToNull: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (part === '' ? null : part)));

/** Keeps numbers in four bytes. */
export const roundsNumbers: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (typeof part === 'number' ? Math.fround(part) : part)));

/** Brings text into one form of Unicode. */
export const normalizesText: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (typeof part === 'string' ? part.normalize() : part)));

/** Takes text that looks like a number for one. */
export const readsNumbers: Mutant = (disk) =>
  keeping(disk, (value) =>
    each(value, (part) => (typeof part === 'string' && /^[0-9]+$/.test(part) ? Number(part) : part)),
  );

/** Keeps no empty lists, as stores do that spread a value over many keys. */
export const dropsTheEmpty: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (Array.isArray(part) && part.length === 0 ? null : part)));

/** Copies by assignment, which takes a member named `__proto__` for the prototype. */
export const assignsMembers: Mutant = (disk) =>
  keeping(disk, (value) =>
    each(value, (part) => {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
      const copy: Record<string, JsonValue> = {};
      for (const [name, member] of Object.entries(part)) copy[name] = member;
      return copy;
    }),
  );

/** Keeps the columns that it knows. */
export const knowsItsColumns: Mutant = (disk) =>
  keeping(disk, (value) => {
    if (typeof value !== 'object' || value === null || !('title' in value)) return value;
    return { title: value['title']! };
  });

/** Cuts long texts to the length of a column. */
export const clipsTexts: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (typeof part === 'string' ? part.slice(0, 65_535) : part)));

/** Puts new members beside the old ones, as PATCH does. */
export const mergesValues: Mutant = (disk) =>
  keeping(disk, (value, { key }) => {
    const old = disk.records.get(spell(key))?.value;
    const areObjects = [old, value].every(
      (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
    );
    return areObjects ? { ...(old as object), ...(value as object) } : value;
  });

/** Keeps yes and no as 1 and 0. */
export const countsBooleans: Mutant = (disk) =>
  keeping(disk, (value) => each(value, (part) => (typeof part === 'boolean' ? Number(part) : part)));

/** Keeps what is nested so deep as three dots. */
export const cutsTheDepths: Mutant = (disk) => {
  const cut = (value: JsonValue, depth: number): JsonValue => {
    if (typeof value !== 'object' || value === null) return value;
    if (depth === 0) return '…';
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map((one) => cut(one, depth - 1));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one, depth - 1)]));
  };
  return keeping(disk, (value) => cut(value, 32));
};
