import { nextHlc } from './hlc.js';
import type { FieldGroups, RecordBase, Stamp, Writer } from './record.js';

type NewRecord<T extends RecordBase> = Omit<T, 'author' | 'createdAt' | 'updatedAt' | 'stamps'>;

/** A new record: every group stamped as the writer's first edit. */
export function createRecord<T extends RecordBase>(
  fields: NewRecord<T>,
  groups: FieldGroups<T>,
  writer: Writer,
): T {
  const stamp = nextStamp({}, '', writer);
  const stamps = Object.fromEntries((Object.values(groups) as string[]).map((group) => [group, stamp]));
  const base = { author: writer.by, createdAt: writer.now, updatedAt: writer.now, stamps };
  return compact({ ...fields, ...base });
}

/**
 * The stamp of a group's next edit: later than every edit of the record, not of its group alone, since whoever deletes
 * it has seen all of them.
 */
export function nextStamp(stamps: RecordBase['stamps'], group: string, { by, device, now }: Writer): Stamp {
  const readings = Object.values(stamps).map(({ at }) => at);
  const previous = stamps[group]?.seen;
  const seen = { ...previous, [device]: (previous?.[device] ?? 0) + 1 };
  return { at: nextHlc(readings.sort().at(-1), now, device), by, seen };
}

/** Without undefined fields: an absent one is the same to JSON, and can be stored. */
export function compact<T extends object>(record: object): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
