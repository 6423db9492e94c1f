import { BY_ROLE } from '../relationship/by-role.js';
import type { ParticipantId } from '../shared/record.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import type { ExportDocument } from './document.js';
import type { Current, ImportScope } from './current.js';
import { importKindOf } from './kinds.js';
import { isFields, type Fields } from './repair-fields.js';

/** What the people of a file are called here, where a pair that began twice becomes one. */
export type People = ReadonlyMap<ParticipantId, ParticipantId>;

/** By their roles; empty where both sides call them the same, or nothing is known here yet. */
export function peopleOf(document: ExportDocument, current: Current, scope: ImportScope): People {
  const people = new Map<ParticipantId, ParticipantId>();
  const text = keyText(keys.relationship(document.relationship));
  const said = document.records.find(({ key }) => keyText(key) === text)?.value;
  const stored = current.get(keyText(keys.relationship(scope.relationship)))?.value;
  const ours = isRelationship(stored) ? stored : undefined;
  if (said !== undefined && !isRelationship(said)) return people;
  for (const role of ['mentor', 'mentee'] as const) {
    // A file of something private alone says nothing of the two: nobody named them then.
    const from = said ? said[`${role}Id`] : BY_ROLE[role].id;
    const to = ours ? ours[`${role}Id`] : scope.people?.[role].id;
    if (typeof from === 'string' && typeof to === 'string' && from !== to) people.set(from, to);
  }
  return people;
}

/** A key of the file as it is spelled here. */
export function adoptKey(key: StorageKey, relationship: string, people: People): StorageKey {
  const name = (id = '') => people.get(id) ?? id;
  const isOwn = key[0] === 'private';
  const [kind, ...rest] = key.slice(isOwn ? 3 : 2);
  const place = isOwn ? ['private', name(key[1]), relationship] : [key[0] ?? '', relationship];
  if (kind === undefined) return place;
  // What is of a person lies under their name, last.
  return [...place, kind, ...rest.slice(0, -1), ...rest.slice(-1).map(OF_A_PERSON.has(kind) ? name : String)];
}

/** A record of the file with the names that are used here. */
export function adoptValue(value: JsonValue, relationship: string, people: People): JsonValue {
  if (!isFields(value)) return value;
  const adopted = people.size > 0 ? (withNames(value, people, namesIn(value['type'])) as Fields) : value;
  return adopted['type'] === 'relationship' ? { ...adopted, id: relationship } : adopted;
}

const NAMED = ['author', 'by', 'addedBy', 'askedBy', 'droppedBy', 'mentorId', 'menteeId'];
const ALSO_NAMED: Readonly<Record<string, readonly string[]>> = {
  'action-item': ['ownerId'],
  decision: ['decidedBy'],
  meeting: ['endedBy', 'agreedBy'],
  participant: ['id'],
  participation: ['id'],
  win: ['about'],
};
const NAMED_BESIDE = new Set(NAMED);
const OF_A_PERSON = new Set(['participant', 'participation']);
/** What of a record says who wrote, moved or said something. */
const BOOKKEEPING = new Set(['stamps', 'others', 'also', 'moves', 'opennessChanges']);

const namesIn = (type: unknown): ReadonlySet<string> =>
  new Set([...NAMED, ...((typeof type === 'string' && new Map(Object.entries(ALSO_NAMED)).get(type)) || [])]);

// Only where a name of a person stands: a title may well be the word "mentor".
function withNames(
  value: JsonValue,
  people: People,
  names: ReadonlySet<string>,
  isBookkeeping = false,
): JsonValue {
  if (Array.isArray(value))
    return value.map((member: JsonValue) => withNames(member, people, names, isBookkeeping));
  if (!isFields(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (names.has(name) && typeof member === 'string') return [name, people.get(member) ?? member] as const;
    const goesOn = name !== 'value' && (isBookkeeping || BOOKKEEPING.has(name));
    return [name, goesOn ? withNames(member, people, NAMED_BESIDE, true) : member] as const;
  });
  return Object.fromEntries(members);
}

const isRelationship = (value: unknown): value is Fields =>
  isFields(value) && importKindOf('relationship')!.accepts(value);
