import { AGENDA_ITEM_GROUPS } from '../agenda/agenda.js';
import { isAgendaItem } from '../agenda/guard.js';
import { isHead, isMeeting } from '../meeting/guard.js';
import { HEAD_GROUPS, MEETING_GROUPS } from '../meeting/meeting.js';
import { isParticipant, isRelationship } from '../relationship/guard.js';
import { PARTICIPANT_GROUPS, RELATIONSHIP_GROUPS } from '../relationship/relationship.js';
import type { RecordKind } from '../storage/repository.js';
import { isDevice } from './device-record.js';
import { DEVICE_GROUPS } from './device.js';
import { isWipe } from '../storage/wipe-mark.js';

/** Every type of record this version reads: its newest schema, how to check one, its field groups. */
const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  'agenda-item': { version: 1, groups: AGENDA_ITEM_GROUPS, accepts: isAgendaItem },
  device: { version: 1, groups: DEVICE_GROUPS, accepts: isDevice },
  head: { version: 1, groups: HEAD_GROUPS, accepts: isHead },
  meeting: { version: 1, groups: MEETING_GROUPS, accepts: isMeeting },
  participant: { version: 1, groups: PARTICIPANT_GROUPS, accepts: isParticipant },
  relationship: { version: 1, groups: RELATIONSHIP_GROUPS, accepts: isRelationship },
  wipe: { version: 1, groups: {}, accepts: isWipe },
};

/** The kind of a type, among these and those that are read later. */
export const kindOf = (type: string, later: Readonly<Record<string, RecordKind>> = {}) =>
  [RECORD_KINDS, later].find((kinds) => Object.hasOwn(kinds, type))?.[type];
