import * as z from 'zod/mini';
import { AGENDA_ITEM_GROUPS } from '../agenda/agenda.js';
import { AgendaItemSchema } from '../agenda/schema.js';
import { HEAD_GROUPS, MEETING_GROUPS } from '../meeting/meeting.js';
import { HeadSchema, MeetingSchema } from '../meeting/schema.js';
import { PARTICIPANT_GROUPS, RELATIONSHIP_GROUPS } from '../relationship/relationship.js';
import { ParticipantSchema, RelationshipSchema } from '../relationship/schema.js';
import type { RecordKind } from '../storage/repository.js';
import { DEVICE_GROUPS } from './device.js';
import { DeviceSchema } from './device-schema.js';

const kind = (schema: z.ZodMiniType, version: number, groups: Readonly<Record<string, string>>): RecordKind => ({
  version,
  groups,
  accepts: (value) => z.safeParse(schema, value).success,
});

/** Every type of record this version reads: its newest schema, how to check one, its field groups. */
export const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  'agenda-item': kind(AgendaItemSchema, 1, AGENDA_ITEM_GROUPS),
  device: kind(DeviceSchema, 1, DEVICE_GROUPS),
  head: kind(HeadSchema, 1, HEAD_GROUPS),
  meeting: kind(MeetingSchema, 1, MEETING_GROUPS),
  participant: kind(ParticipantSchema, 1, PARTICIPANT_GROUPS),
  relationship: kind(RelationshipSchema, 1, RELATIONSHIP_GROUPS),
};
