import type { Role } from '../relationship/schema.js';
import { encodeHostId } from '../shared/host-id.js';
import { keys, keyText } from '../storage/keys.js';
import type { Device } from './device-record.js';
import type { Entries, Scope } from './entries.js';
import type { WorkspaceOptions } from './options.js';

/**
 * Which records a workspace is about: what the page says, else what this device remembers.
 * Throws a `TypeError` for an id that cannot be written as a key segment, or two people who are one.
 */
export function scopeFrom(
  options: WorkspaceOptions,
  unreadable: ReadonlySet<string>,
): (entries: Entries) => Scope {
  const relationship = options.relationship === undefined ? undefined : encodeHostId(options.relationship);
  const viewer = options.viewer === undefined ? undefined : encodeHostId(options.viewer);
  const person = (role: Role) => {
    const given = options.participants?.find((participant) => participant.role === role);
    const id = given ? encodeHostId(given.id) : role;
    return given?.displayName === undefined ? { id } : { id, displayName: given.displayName };
  };
  const people = { mentor: person('mentor'), mentee: person('mentee') };
  if (people.mentor.id === people.mentee.id)
    throw new TypeError('A relationship needs two different participants.');
  return (entries) => {
    const device = entries.get(keyText(keys.device()))?.record as Device | undefined;
    const relationshipId = relationship ?? device?.pair ?? '';
    return { relationshipId, viewer: viewer ?? device?.viewers[relationshipId] ?? null, people, unreadable };
  };
}
