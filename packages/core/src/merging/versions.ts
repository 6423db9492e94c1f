import { deviceOf, type HlcText } from '../shared/hlc.js';
import type { Edit, OtherVersion } from '../shared/record.js';
import type { JsonValue } from '../storage/adapter.js';
import { canonicalJson, eitherOf } from './canonical.js';
import { covers, isNewer, knows, type Vector } from './vectors.js';

/** The texts that stand side by side in one field group of one copy, and what that copy knows. */
export interface Side {
  readonly versions: readonly OtherVersion[];
  readonly seen: Vector;
  /** When the group was last written there. */
  readonly at: HlcText;
}

/**
 * The texts of both sides, the oldest first. One goes only where the other side has seen the edits that wrote it and
 * keeps them no longer: somebody there replaced or dismissed it.
 */
export function mergeVersions(a: Side, b: Side): readonly OtherVersion[] {
  const [left, right] = [byValue(a.versions), byValue(b.versions)];
  const kept: OtherVersion[] = [];
  for (const value of new Set([...left.keys(), ...right.keys()])) {
    const [here, there] = [left.get(value), right.get(value)];
    const edits = distinct([...survivors(here, there, a, b), ...survivors(there, here, b, a)]);
    if (edits.length > 0) kept.push(otherVersion((here ?? there)!.value, edits));
  }
  return kept.sort((one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0));
}

/** A text as an other version, which these edits wrote; the first of them speaks for it. */
export function otherVersion(value: JsonValue, [first, ...also]: readonly Edit[]): OtherVersion {
  return { value, ...first!, ...(also.length > 0 && { also }) };
}

/** Every edit that wrote a version, the first of which speaks for it. What stands there unchecked is not trusted. */
export const allEdits = (version: OtherVersion): readonly Edit[] =>
  [version, ...asList(version.also)].filter(isEdit).map(({ at, by, count }) => {
    return { at, by, ...(typeof count === 'number' && { count }) };
  });

const asList = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const isEdit = (edit: unknown): edit is Edit => {
  const { at, by } = (edit ?? {}) as Partial<Record<keyof Edit, unknown>>;
  return typeof at === 'string' && typeof by === 'string';
};

function survivors(
  version: OtherVersion | undefined,
  twin: OtherVersion | undefined,
  own: Side,
  other: Side,
): readonly Edit[] {
  if (!version) return [];
  // What undo brought back stays, though others have seen it go.
  if (isNewer(own.seen, other.seen)) return allEdits(version);
  const theirs = new Set((twin ? allEdits(twin) : []).map(({ at }) => at));
  return allEdits(version).filter((edit) => theirs.has(edit.at) || !isSuperseded(edit, own, other));
}

// Copies that say different things of the same edits, or that lack an edit later than all they claim to have seen, come
// from a device whose storage was put back: nothing is given up then. Nor is what nobody stamped.
function isSuperseded({ at, count }: Edit, own: Side, other: Side): boolean {
  if (at === '' || at > other.at) return false;
  if (!count) return isNewer(other.seen, own.seen);
  if (covers(own.seen, other.seen) && covers(other.seen, own.seen)) return false;
  return knows(other.seen, deviceOf(at), count);
}

function byValue(versions: readonly OtherVersion[]): ReadonlyMap<string, OtherVersion> {
  const found = new Map<string, OtherVersion>();
  for (const version of versions) {
    const text = canonicalJson(version.value);
    const twin = found.get(text);
    found.set(
      text,
      twin ? otherVersion(twin.value, distinct([...allEdits(version), ...allEdits(twin)])) : version,
    );
  }
  return found;
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  const byTime = new Map<string, Edit>();
  for (const edit of edits) {
    const twin = byTime.get(edit.at);
    byTime.set(edit.at, twin ? more(edit, twin) : edit);
  }
  return [...byTime.values()].sort((one, two) => (one.at < two.at ? 1 : -1));
}

const more = (a: Edit, b: Edit): Edit => {
  if (!a.count !== !b.count) return a.count ? a : b;
  return eitherOf(a, b);
};
