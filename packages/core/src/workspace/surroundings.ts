import type { Relationship, Role } from '../relationship/schema.js';
import type { ParticipantId } from '../shared/record.js';
import { compact } from '../shared/create-record.js';
import { encodeHostId } from '../shared/host-id.js';
import { keys, keyText } from '../storage/keys.js';
import type { Device } from './device-record.js';
import type { Entries, Named, Scope } from './entries.js';
import type { WorkspaceOptions } from './options.js';
import { seatKeyOf } from './seat-key.js';

/**
 * Who sits before this page, once it is known. Another tab that says "this is me" means its own page: a change from
 * there in the middle of a sentence would put the rest of it before the wrong person. Where whoever sits here has left
 * the device by then, this page asks again.
 */
export interface Seat {
  viewer?: ParticipantId | null;
}

/**
 * Which records a workspace is about: what the page says, else what this device remembers.
 * Throws a `TypeError` for an id that cannot be written as a key segment, or two people who are one.
 */
export function scopeFrom(
  options: WorkspaceOptions,
  unreadable: ReadonlySet<string>,
  seat: Seat,
): (entries: Entries) => Scope {
  const [relationship, viewer] = [options.relationship, options.viewer].map((id) =>
    id === undefined ? id : encodeHostId(id),
  );
  const person = (role: Role) => {
    const given = options.participants?.find((participant) => participant.role === role);
    const id = given ? encodeHostId(given.id) : role;
    return compact<Named>({ id, displayName: given?.displayName });
  };
  const people = { mentor: person('mentor'), mentee: person('mentee') };
  if (people.mentor.id === people.mentee.id) throw new TypeError('A relationship needs two people.');
  const { policies } = options;
  return (entries) => {
    const device = entries.get(keyText(keys.device()))?.record as Device | undefined;
    const relationshipId = relationship ?? device?.pair ?? '';
    const pair = entries.get(keyText(keys.relationship(relationshipId)))?.record as Relationship | undefined;
    const ids = [pair?.mentorId ?? people.mentor.id, pair?.menteeId ?? people.mentee.id];
    const isOneOfThem = ids.includes(viewer!);
    const stranger = isOneOfThem ? undefined : viewer;
    const seatKey = seatKeyOf(relationshipId, stranger);
    if (device && !isOneOfThem && seat.viewer === undefined) seat.viewer = device.viewers[seatKey] ?? null;
    const seen = (isOneOfThem ? viewer : seat.viewer) ?? null;
    return { relationshipId, viewer: seen, stranger, seatKey, people, policies, unreadable };
  };
}
