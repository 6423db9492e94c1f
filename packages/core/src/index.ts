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
export { areByRole, BY_ROLE, isRole } from './relationship/by-role.js';
export { ParticipantSchema, RelationshipSchema } from './relationship/schema.js';
export { isParticipant, isRelationship } from './relationship/guard.js';
export type { Participant, Relationship, Role } from './relationship/schema.js';
export { isArchived, isResting } from './relationship/is-archived.js';
export {
  listRelationships,
  type ListedPerson,
  type ListedRelationship,
  type RelationshipSource,
} from './relationship/list-relationships.js';
export type { RelationshipRequests } from './relationship/requests.js';
export { decodeHostId } from './shared/decode-host-id.js';
export { encodeHostId } from './shared/host-id.js';
export { watchContained } from './workspace/contained.js';
export { HeadSchema, MeetingSchema } from './meeting/schema.js';
export { isHead, isMeeting } from './meeting/guard.js';
export type { Head, Meeting } from './meeting/schema.js';
export { SeriesSchema } from './schedule/schema.js';
export { isSeries } from './schedule/guard.js';
export type { Cadence, Series } from './schedule/schema.js';
export type { SeriesChanges } from './schedule/requests.js';
export { createSeries, LOCATION_LIMIT, SERIES_GROUPS, URL_LIMIT, type Policies } from './schedule/series.js';
export { editSeries } from './schedule/edit.js';
export { nextStart, upcoming, type Rhythm } from './schedule/next-start.js';
export { datesAfter, datesAhead, occurrenceOf, type MeetingDates } from './schedule/occurrence.js';
export { lengthAdvice } from './schedule/length-advice.js';
export { adherence, isMissed, type Adherence, type PlannedMeeting } from './schedule/adherence.js';
export { AgendaItemSchema } from './agenda/schema.js';
export { isAgendaItem } from './agenda/guard.js';
export type { AgendaItem } from './agenda/schema.js';
export { discussedAt, isDue, type MeetingTime } from './agenda/recurring.js';
export { returnOf, type Return } from './agenda/return-of.js';
export { isPersonal, NEEDS, PERSONAL_NEEDS, PRACTICAL_NEEDS } from './agenda/needs.js';
export type { Need, PersonalNeed, PracticalNeed } from './agenda/needs.js';
export type { AgendaItemChanges, NewAgendaItem, QuestionSource } from './agenda/requests.js';
export type { MeetingChanges } from './meeting/requests.js';
export { ActionItemSchema } from './action-items/schema.js';
export { isActionItem } from './action-items/guard.js';
export type { ActionItem } from './action-items/schema.js';
export { ACTION_LIMIT } from './action-items/action-items.js';
export { isDated, isOpen, isOverdue } from './action-items/open.js';
export type { ActionItemChanges, NewActionItem } from './action-items/requests.js';
export { DecisionSchema } from './decisions/schema.js';
export { isDecision } from './decisions/guard.js';
export type { Decision } from './decisions/schema.js';
export { BOTH, onlyOption, OPTION_LIMIT, RATIONALE_LIMIT, STATEMENT_LIMIT } from './decisions/decisions.js';
export type { DecisionText } from './decisions/requests.js';
export { NoteSchema, PinnedNoteSchema } from './notes/schema.js';
export { isNote, isPinnedNote } from './notes/guard.js';
export type { Note, PinnedNote } from './notes/schema.js';
export { NOTE_LIMIT, noteId, ownNoteItems, textsOf } from './notes/notes.js';
export type { NoteText } from './notes/requests.js';
export { ParticipationSchema } from './participation/schema.js';
export { hasAnswered } from './participation/participation.js';
export { isParticipation } from './participation/guard.js';
export { WORTHS } from './participation/worths.js';
export type { Participation } from './participation/schema.js';
export { WinSchema } from './wins/schema.js';
export { isWin } from './wins/guard.js';
export type { Win } from './wins/schema.js';
export { WIN_LIMIT } from './wins/wins.js';
export { AgendaTemplateSchema, TemplateFileSchema } from './templates/schema.js';
export { QuestionSchema, QuestionStructureSchema, QuestionTextSchema } from './question-bank/schema.js';
export { KeptQuestionSchema, QuestionUseSchema } from './question-bank/use/schema.js';
export { isKeptQuestion, isQuestionUse } from './question-bank/use/guard.js';
export type { KeptQuestion, QuestionUse } from './question-bank/use/schema.js';
export type { QuestionRequests } from './question-bank/use/requests.js';
export { QuestionPackSchema } from './question-bank/pack/schema.js';
export type { Question, QuestionStructure, QuestionText } from './question-bank/question.js';
export { isStale, STALE_AT } from './agenda/carry-over.js';
export { isAddedLater } from './meeting/added-later.js';
export { isOn, isOver } from './meeting/status.js';
export { reopenOver } from './meeting/reopen.js';
export { isPlainDate, type PlainDate } from './shared/plain-date.js';
export type { LifeRequests } from './meeting/life-requests.js';
export type { MeetingMatter, NoteEntry, PastMeeting } from './workspace/state.js';
export type { Fact, FactKind, RequestDetails, RequestKind } from './workspace/requests.js';
export type { AgendaEntry, Refused, SaveState, Undoable, WorkspaceState } from './workspace/state.js';
export type { Draft, DraftField } from './workspace/draft.js';
export type { Workspace } from './workspace/workspace.js';
export type { Keeping, KeptFact, OutboxRecord, Telling } from './workspace/outbox-record.js';
export { isStillKept, nextInOutbox, removeFromOutbox, type Kept } from './workspace/outbox.js';
export type { HostParticipant, WorkspaceOptions } from './workspace/options.js';
export { createWorkspace } from './workspace/create-workspace.js';
export { openWorkspace } from './workspace/open-workspace.js';
export { wipe, wipePair, type WipeOptions, type WipeScope } from './workspace/wipe.js';
export { wipeAll, type WipeAllOptions } from './workspace/wipe-all.js';
export { operations, type Operations } from './workspace/operations.js';
export { actionReading } from './workspace/action-reading.js';
export type { LaterReading } from './workspace/later-reading.js';
export { cleanLines } from './shared/clean-lines.js';
export { cleanLine, isBlank } from './shared/text.js';
export { TITLE_LIMIT } from './agenda/agenda.js';
export { REASON_LIMIT } from './meeting/life.js';
export { OBJECTIVE_LIMIT } from './meeting/meeting.js';
export { NAME_LIMIT } from './relationship/relationship.js';
export type * from './storage/adapter.js';
export { createStorage } from './storage/create-storage.js';
export type { ApplyOptions, StorageBackend } from './storage/storage-backend.js';
export { createMemoryStorage, type MemoryStorageOptions } from './storage/create-memory-storage.js';
export { routeStorage, type RouteStorageOptions } from './storage/route-storage.js';
export { MemoryStore } from './storage/memory-store.js';
export { compareKeys } from './storage/compare-keys.js';
export { hasPrefix, partitionOf, isStorageKey, checkKey, type Partition } from './storage/key.js';
export { segmentsUnder } from './storage/segments.js';
export { selectRange } from './storage/select-range.js';
export { checkValue } from './storage/check-value.js';
export { copyValue } from './storage/copy-value.js';
