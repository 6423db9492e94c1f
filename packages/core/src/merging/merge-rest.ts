import type { RecordBase } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import { eitherOf } from './canonical.js';
import { RESERVED } from './record-groups.js';

type Fields = Readonly<Record<string, unknown>>;

/** What was said at creation. Two copies may have made the same thing; the earlier of them counts. */
export function mergeOrigin(a: RecordBase, b: RecordBase, names: readonly string[]): Fields {
  const [left, right] = [pick(a, names), pick(b, names)];
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? left : right;
  return eitherOf(left, right);
}

/** A set of ids as both have it together; one that neither has stays away. */
export function mergeSet(a: unknown, b: unknown): unknown {
  if (sameJson(a, b)) return a;
  const ids = (set: unknown) => (set ?? []) as readonly string[];
  return [...new Set([...ids(a), ...ids(b)])].sort();
}

/**
 * Fields that nobody stamped, and the host's own, of both copies. Of two values for one name that of the copy that
 * knows more counts, else a fixed one, since nothing says which is newer.
 */
export function mergeUnknown(
  a: RecordBase,
  b: RecordBase,
  known: ReadonlySet<string>,
  newer: RecordBase | null,
): Fields {
  const isUnknown = (name: string) => !known.has(name) && !RESERVED.has(name);
  const fieldsOf = (record: RecordBase) => pick(record, Object.keys(record).filter(isUnknown));
  const join = (left: Fields, right: Fields) =>
    newer === b ? joinFields(right, left, true) : joinFields(left, right, newer === a);
  const ext = join(a.ext ?? {}, b.ext ?? {});
  const hasExt = a.ext !== undefined || b.ext !== undefined;
  return { ...join(fieldsOf(a), fieldsOf(b)), ...(hasExt && { ext }) };
}

function joinFields(a: Fields, b: Fields, isFirstNewer: boolean): Fields {
  const chosen = Object.entries(b).map(([name, value]) => {
    if (!Object.hasOwn(a, name)) return [name, value] as const;
    return [name, isFirstNewer ? a[name] : eitherOf(a[name], value)] as const;
  });
  return { ...a, ...Object.fromEntries(chosen) };
}

const pick = (record: RecordBase, names: readonly string[]): Fields => {
  const values = record as unknown as Fields;
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
};
