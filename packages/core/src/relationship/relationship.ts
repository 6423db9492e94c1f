import { createRecord } from '../shared/create-record.js';
import type { FieldGroups, ParticipantId, Writer } from '../shared/record.js';
import { requireLine } from '../shared/text.js';
import type { Participant, Relationship, Role } from './schema.js';

/** Longest name, in UTF-16 code units. */
export const NAME_LIMIT = 80;

/** Which group each field of a relationship is written in. */
export const RELATIONSHIP_GROUPS: FieldGroups<Relationship> = {
  kind: 'kind',
  mentorId: 'people',
  menteeId: 'people',
  status: 'status',
  selfDirection: 'selfDirection',
  openness: 'openness',
};

/** Which group each field of a participant is written in. */
export const PARTICIPANT_GROUPS: FieldGroups<Participant> = {
  displayName: 'displayName',
  pronouns: 'pronouns',
  locale: 'locale',
  externalId: 'externalId',
};

/** A pair as it is before anyone said more about it. */
export function createRelationship(
  id: string,
  people: Readonly<Record<Role, ParticipantId>>,
  writer: Writer,
) {
  return createRecord<Relationship>(
    {
      id,
      type: 'relationship',
      schema: 1,
      kind: 'mentor-mentee',
      mentorId: people.mentor,
      menteeId: people.mentee,
      status: 'active',
      selfDirection: 3,
      openness: 1,
    },
    RELATIONSHIP_GROUPS,
    writer,
  );
}

/** One of the two, with a name where it is known. */
export function createParticipant(
  id: ParticipantId,
  displayName: string | undefined,
  writer: Writer,
): Participant {
  const name = displayName === undefined ? displayName : requireLine(displayName, 'displayName', NAME_LIMIT);
  return createRecord<Participant>(
    { id, type: 'participant', schema: 1, displayName: name },
    PARTICIPANT_GROUPS,
    writer,
  );
}
