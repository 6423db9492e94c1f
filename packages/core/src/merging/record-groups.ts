import type { RecordBase } from '../shared/record.js';
import { LIFE } from '../shared/stamps.js';
import type { Group } from './merge-group.js';
import type { MergeShape } from './shapes.js';

/** What every record has beside its groups. */
export const RESERVED: ReadonlySet<string> = new Set([
  'id',
  'type',
  'schema',
  'author',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'stamps',
  'others',
  'ext',
]);

/** The groups of two copies: those of their type, and those that a newer version wrote, each a field of that name. */
export function groupsOf(a: RecordBase, b: RecordBase, shape: MergeShape): readonly Group[] {
  const fields = new Map<string, string[]>();
  for (const [field, name] of Object.entries(shape.groups)) {
    if (!shape.sets.includes(field)) fields.set(name, [...(fields.get(name) ?? []), field]);
    else if (!fields.has(name)) fields.set(name, []);
  }
  const known = new Set([...fields.keys(), ...shape.origin, ...Object.keys(shape.groups)]);
  const named = [a, b].flatMap(({ stamps, others = {} }) => [...Object.keys(stamps), ...Object.keys(others)]);
  for (const name of new Set(named)) {
    if (known.has(name) || name === LIFE) continue;
    fields.set(name, RESERVED.has(name) ? [] : [name]);
  }
  return [...fields].map(([name, members]) => {
    const text = known.has(name) ? shape.texts[name] : members[0];
    return { name, fields: members, text, begins: shape.begins };
  });
}
