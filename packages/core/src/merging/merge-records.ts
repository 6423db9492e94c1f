import type { OtherVersion, RecordBase, Stamp } from '../shared/record.js';
import { LIFE, sameJson } from '../shared/stamps.js';
import { coversGroup, mergeGroup } from './merge-group.js';
import { mergeLife } from './merge-life.js';
import { mergeOrigin, mergeSet, mergeUnknown } from './merge-rest.js';
import { groupsOf } from './record-groups.js';
import { MERGE_SHAPES, UNKNOWN_SHAPE } from './shapes.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * One record of two copies of it that met, field group by field group: whoever saw more wins, and of two who wrote at
 * once the later one. No text is lost, no deletion is undone by an earlier edit, and the order of merging makes no
 * difference. Answers `a` itself where it holds all that `b` says.
 */
export function mergeRecords<T extends RecordBase>(a: T, b: T): T {
  if (a === b || sameJson(a, b)) return a;
  if (a.id !== b.id || a.type !== b.type) throw new TypeError('Only copies of one record can be merged.');
  const shape = MERGE_SHAPES[a.type] ?? UNKNOWN_SHAPE;
  const groups = groupsOf(a, b, shape);
  const stamps: Record<string, Stamp> = {};
  const others: Record<string, readonly OtherVersion[]> = {};
  const fields: Record<string, unknown> = {};
  for (const group of groups) {
    const merged = mergeGroup(a, b, group);
    Object.assign(fields, merged.fields);
    if (merged.stamp) stamps[group.name] = merged.stamp;
    if (merged.others.length > 0) others[group.name] = merged.others;
  }
  for (const field of shape.sets) {
    const set = mergeSet(valueOf(a, field), valueOf(b, field));
    if (set !== undefined) fields[field] = set;
  }
  const texts = groups.filter(({ text }) => text !== undefined);
  const life = mergeLife(a, b, texts);
  if (life.stamp) stamps[LIFE] = life.stamp;
  const record = {
    ...mergeUnknown(
      a,
      b,
      new Set([...shape.origin, ...groups.flatMap((group) => group.fields)]),
      newerOf(a, b),
    ),
    ...mergeOrigin(a, b, shape.origin),
    ...fields,
    id: a.id,
    type: a.type,
    schema: Math.max(a.schema, b.schema),
    updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
    stamps,
    ...(Object.keys(others).length > 0 && { others }),
    ...(life.deletedAt !== undefined && { deletedAt: life.deletedAt }),
  };
  return sameJson(record, a) ? a : (record as unknown as T);
}

const valueOf = (record: RecordBase, field: string) => (record as unknown as Fields)[field];

/** The copy that knows all that the other does, and more; `null` where both know something of their own. */
export function newerOf<T extends RecordBase>(a: T, b: T): T | null {
  const names = [...new Set([...Object.keys(a.stamps), ...Object.keys(b.stamps)])];
  const left = names.every((name) => coversGroup(a, b, name));
  const right = names.every((name) => coversGroup(b, a, name));
  if (left === right) return null;
  return left ? a : b;
}
