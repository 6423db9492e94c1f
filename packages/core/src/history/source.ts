import type { Role } from '../relationship/schema.js';
import type { ParticipantId } from '../shared/record.js';
import type { StorageAdapter } from '../storage/adapter.js';

/** Whose past meetings are read, for whom, and from where. */
export interface HistorySource {
  readonly storage: StorageAdapter;
  readonly relationshipId: string;
  /** Who is looking: of what is private only theirs is read; with `null` nothing private is. */
  readonly viewer: ParticipantId | null;
  readonly people: Readonly<Record<Role, ParticipantId>>;
  /** The meeting that is on, or next: everything before it is history. */
  readonly meetingId: string;
}
