import { compact, nextStamp } from './create-record.js';
import { deviceOf } from './hlc.js';
import type { Edit, FieldGroups, OtherVersion, RecordBase, Stamp, Writer } from './record.js';

/** The group of the tombstone, in every record. */
export const LIFE = 'life';

type Fields = Readonly<Record<string, unknown>>;

/** The record with `changes`, each touched group stamped; the same record when nothing is different. */
export function changeRecord<T extends RecordBase>(
  record: T,
  groups: FieldGroups<T>,
  changes: Partial<T>,
  writer: Writer,
): T {
  const touched = new Set<string>();
  for (const [name, value] of Object.entries(changes)) {
    const before = (record as unknown as Fields)[name];
    if (name === 'others') differing(before, value).forEach((group) => touched.add(group));
    else if (!sameJson(before, value)) touched.add(groupOf(groups, name));
  }
  if (touched.size === 0) return record;
  const stamps = { ...record.stamps };
  for (const group of touched) stamps[group] = nextStamp(record.stamps, group, writer);
  const updatedAt = writer.now > record.updatedAt ? writer.now : record.updatedAt;
  return compact({ ...record, ...changes, stamps, updatedAt });
}

/**
 * Writes a text that was edited from `base`, and what goes with it. Where somebody else changed it meanwhile, theirs is
 * kept beside it as an other version: nothing typed is ever dropped.
 */
export function changeText<T extends RecordBase>(
  record: T,
  groups: FieldGroups<T>,
  field: keyof T & string,
  text: { readonly value: string | undefined; readonly base: string | undefined },
  writer: Writer,
  rest: Partial<T> = {},
): T {
  const current = record[field] as string | undefined;
  const lost = current !== undefined && current !== text.value && current !== text.base;
  const changed = changeRecord(record, groups, { ...rest, [field]: text.value }, writer);
  if (changed === record) return record;
  const group = groupOf(groups, field);
  const stamp = record.stamps[group];
  // Whoever writes what an other version says has settled that one.
  const left = othersWhere(changed, ({ value }, name) => name !== group || value !== text.value);
  const kept = lost && stamp && [...(left?.[group] ?? []), { value: current, ...editOf(stamp) }];
  return compact<T>({ ...changed, others: kept ? { ...left, [group]: kept } : left });
}

/** Lets go of the other version written at `at`; the same record where there is none, or where it is deleted. */
export function dismissOther<T extends RecordBase>(record: T, at: string, writer: Writer): T {
  if (record.deletedAt !== undefined) return record;
  const others = othersWhere(record, (version) => version.at !== at);
  return changeRecord(record, {} as FieldGroups<T>, { others } as Partial<T>, writer);
}

/** The edit that wrote what stands in a group, and those that wrote the very same. */
export const editOf = ({ seen, ...edit }: Stamp): Edit & Pick<Stamp, 'also'> => ({
  ...edit,
  count: seen[deviceOf(edit.at)] ?? 0,
});

function othersWhere(record: RecordBase, keeps: (version: OtherVersion, group: string) => boolean) {
  const left = Object.entries(record.others ?? {})
    .map(([group, versions]) => [group, versions.filter((version) => keeps(version, group))] as const)
    .filter(([, versions]) => versions.length > 0);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** The group of a field; a field without one is its own. */
export function groupOf<T>(groups: FieldGroups<T>, field: string): string {
  if (field === 'deletedAt') return LIFE;
  return (groups as Readonly<Record<string, string | undefined>>)[field] ?? field;
}

/** Whether two JSON values are the same, whatever the order of their members. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameJson((a as Fields)[name], (b as Fields)[name]));
}

// Other versions belong to the group of the text they are versions of.
function differing(before: unknown, after: unknown): readonly string[] {
  const [old, fresh] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => !sameJson(old[name], fresh[name]),
  );
}
