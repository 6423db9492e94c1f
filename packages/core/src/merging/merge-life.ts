import type { RecordBase, Stamp } from '../shared/record.js';
import { LIFE } from '../shared/stamps.js';
import { eitherOf } from './canonical.js';
import type { Group } from './merge-group.js';
import { isNewer, joined } from './vectors.js';

/** Whether a merged record is deleted, and the stamp that says since when. */
export interface MergedLife {
  readonly deletedAt: string | undefined;
  readonly stamp: Stamp | undefined;
}

/**
 * A deletion holds against every edit before it. A text written later, by someone who had not seen the deletion,
 * brings the record back: someone still cares for it.
 */
export function mergeLife(a: RecordBase, b: RecordBase, texts: readonly Group[]): MergedLife {
  const [left, right] = [a.stamps[LIFE], b.stamps[LIFE]];
  const shown = later(a, b);
  const stamp = shown.stamps[LIFE];
  const seen = joined(left?.seen ?? {}, right?.seen ?? {});
  const life = stamp && { ...stamp, seen };
  const { deletedAt } = shown;
  if (deletedAt === undefined) return { deletedAt, stamp: life };
  const isAlive = [a, b].some(
    (record) => record.deletedAt === undefined && lastText(record, texts) > (stamp?.at ?? ''),
  );
  return { deletedAt: isAlive ? undefined : deletedAt, stamp: life };
}

function later(a: RecordBase, b: RecordBase): RecordBase {
  const [left, right] = [a.stamps[LIFE], b.stamps[LIFE]];
  if (isNewer(left?.seen ?? {}, right?.seen ?? {})) return a;
  if (isNewer(right?.seen ?? {}, left?.seen ?? {})) return b;
  const [one, two] = [left?.at ?? '', right?.at ?? ''];
  if (one !== two) return one > two ? a : b;
  if ((a.deletedAt === undefined) !== (b.deletedAt === undefined)) return a.deletedAt === undefined ? b : a;
  return eitherOf([a.deletedAt, left], [b.deletedAt, right])[0] === a.deletedAt ? a : b;
}

function lastText(record: RecordBase, texts: readonly Group[]): string {
  let last = '';
  for (const { name } of texts) {
    const at = record.stamps[name]?.at ?? '';
    if (at > last) last = at;
  }
  return last;
}
