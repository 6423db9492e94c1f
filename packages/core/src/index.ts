export { FACT_OF } from './workspace/requests.js';
export { NOBODY } from './shared/record.js';
export { OneOnOneError, isOneOnOneError } from './shared/errors.js';
export type { CommitOutcome, ErrorCode, ErrorDetails } from './shared/errors.js';
export type { Clock, RandomBytes, Schedule } from './shared/clock.js';
export type {
  DeviceId,
  FieldGroup,
  Instant,
  OtherVersion,
  ParticipantId,
  RecordBase,
  Stamp,
} from './shared/record.js';
export { ParticipantSchema, RelationshipSchema } from './relationship/schema.js';
export { isParticipant, isRelationship } from './relationship/guard.js';
export type { Participant, Relationship, Role } from './relationship/schema.js';
export { HeadSchema, MeetingSchema } from './meeting/schema.js';
export { isHead, isMeeting } from './meeting/guard.js';
export type { Head, Meeting } from './meeting/schema.js';
export { AgendaItemSchema } from './agenda/schema.js';
export { isAgendaItem } from './agenda/guard.js';
export type { AgendaItem } from './agenda/schema.js';
export { isPersonal, NEEDS, PERSONAL_NEEDS, PRACTICAL_NEEDS } from './agenda/needs.js';
export type { Need, PersonalNeed, PracticalNeed } from './agenda/needs.js';
export type { AgendaItemChanges, NewAgendaItem } from './agenda/requests.js';
export type { MeetingChanges } from './meeting/requests.js';
export type { Fact, FactKind, RequestDetails, RequestKind } from './workspace/requests.js';
export type { AgendaEntry, SaveState, Undoable, WorkspaceState } from './workspace/state.js';
export type { Draft, DraftField } from './workspace/draft.js';
export type { Workspace } from './workspace/workspace.js';
export type { HostParticipant, WorkspaceOptions } from './workspace/options.js';
export { createWorkspace } from './workspace/create-workspace.js';
export { openWorkspace } from './workspace/open-workspace.js';
export { operations, type Operations } from './workspace/operations.js';
export { cleanLine, cleanLines, isBlank } from './shared/text.js';
export { TITLE_LIMIT } from './agenda/agenda.js';
export { OBJECTIVE_LIMIT } from './meeting/meeting.js';
export { NAME_LIMIT } from './relationship/relationship.js';
export type * from './storage/adapter.js';
export { createStorage } from './storage/create-storage.js';
export type { ApplyOptions, StorageBackend } from './storage/storage-backend.js';
export { createMemoryStorage, type MemoryStorageOptions } from './storage/create-memory-storage.js';
export { routeStorage, type RouteStorageOptions } from './storage/route-storage.js';
export { MemoryStore } from './storage/memory-store.js';
export {
  compareKeys,
  hasPrefix,
  partitionOf,
  isStorageKey,
  checkKey,
  type Partition,
} from './storage/key.js';
export { selectRange } from './storage/range.js';
export { checkValue } from './storage/check-value.js';
export { copyValue } from './storage/copy-value.js';
