import { nextHlc } from '../shared/hlc.js';
import type { OtherVersion, RecordBase, Stamp } from '../shared/record.js';
import { editOf } from '../shared/stamps.js';
import type { JsonValue } from '../storage/adapter.js';
import { canonicalJson, eitherOf } from './canonical.js';
import { covers, isNewer, joined } from './vectors.js';
import { mergeVersions, allEdits, type Side } from './versions.js';

/** One field group of a record. */
export interface Group {
  readonly name: string;
  /** Its fields. */
  readonly fields: readonly string[];
  /** The one of them that people type text in. */
  readonly text: string | undefined;
  /** What they hold until somebody writes; undefined where every record is somebody's. */
  readonly begins: Fields | undefined;
}

/** What one group of a merged record is to hold. */
export interface MergedGroup {
  readonly fields: Fields;
  readonly stamp: Stamp | undefined;
  readonly others: readonly OtherVersion[];
}

type Fields = Readonly<Record<string, unknown>>;

const NEVER: Stamp = { at: '', by: '', seen: {} };

/**
 * The newer side's fields, whole. Where both wrote at once, the later of two texts shows and the other is kept. What
 * nobody wrote gives way to what somebody did, whenever either was made.
 */
export function mergeGroup(a: RecordBase, b: RecordBase, group: Group): MergedGroup {
  const [left, right] = [stateOf(a, group), stateOf(b, group)];
  const shown = winner(left, right);
  if (left.stamp === NEVER && right.stamp === NEVER && shown.side.versions.length === 0)
    return { fields: shown.fields, stamp: undefined, others: [] };
  const versions = mergeVersions(left.side, right.side);
  const text = group.text === undefined ? undefined : shown.fields[group.text];
  const isShown = ({ value }: OtherVersion) =>
    text !== undefined && canonicalJson(value) === canonicalJson(text);
  const own = versions.find(isShown);
  const others = versions.filter((version) => !isShown(version));
  if (left.stamp === NEVER && right.stamp === NEVER)
    return { fields: shown.fields, stamp: undefined, others };
  const { also: _also, ...stamp } = shown.stamp;
  const also = (own ? allEdits(own) : []).filter(({ at }) => at !== stamp.at);
  const seen = joined(left.stamp.seen, right.stamp.seen);
  return { fields: shown.fields, stamp: { ...stamp, seen, ...(also.length > 0 && { also }) }, others };
}

interface State {
  readonly fields: Fields;
  readonly stamp: Stamp;
  readonly side: Side;
  readonly isUnwritten: boolean;
}

function stateOf(record: RecordBase, group: Group): State {
  const { name, text } = group;
  const fields = fieldsOf(record, group);
  const stamp = own(record.stamps, name) ?? NEVER;
  const value = text === undefined ? undefined : (fields[text] as JsonValue | undefined);
  const edit = stamp === NEVER ? { at: '', by: record.author } : editOf(stamp);
  const shown = value === undefined ? [] : [{ value, ...edit }];
  const versions = [...shown, ...(own(record.others ?? {}, name) ?? [])];
  // Of two such the earlier counts, so that the stamp stays that of the record's creation.
  const isUnwritten = isAsMade(record, group);
  return { fields, stamp, side: { versions, seen: stamp.seen, at: stamp.at }, isUnwritten };
}

/** Whether nobody wrote to the group since the record was made, nor in the act that made it. */
export function isAsMade(record: RecordBase, group: Group): boolean {
  const { name, begins } = group;
  if (!begins || !own(record.stamps, name)?.at.startsWith(nextHlc('', record.createdAt, ''))) return false;
  const fields = fieldsOf(record, group);
  return group.fields.every((field) => canonicalJson(fields[field]) === canonicalJson(begins[field]));
}

function fieldsOf(record: RecordBase, { fields }: Group): Fields {
  const values = record as unknown as Fields;
  return Object.fromEntries(
    fields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]),
  );
}

function winner(a: State, b: State): State {
  if (isNewer(a.stamp.seen, b.stamp.seen)) return a;
  if (isNewer(b.stamp.seen, a.stamp.seen)) return b;
  if (a.isUnwritten !== b.isUnwritten) return a.isUnwritten ? b : a;
  if (a.stamp.at !== b.stamp.at) return a.stamp.at > b.stamp.at === a.isUnwritten ? b : a;
  return eitherOf(a.fields, b.fields) === a.fields ? a : b;
}

/** Whether one side knows every edit of the group that the other knows. */
export const coversGroup = (a: RecordBase, b: RecordBase, name: string): boolean =>
  covers(own(a.stamps, name)?.seen ?? {}, own(b.stamps, name)?.seen ?? {});

const own = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;
