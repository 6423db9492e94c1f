import type { Instant } from '../shared/record.js';

/** Fields of the meeting to change; `null` empties a field, what is absent stays. */
export interface MeetingChanges {
  /** At most 140 UTF-16 code units. */
  readonly objective?: string | null;
  /** The objective that the edit started from; needed with `objective`. */
  readonly base?: string;
  readonly startsAt?: Instant | null;
  /** 10 to 240. */
  readonly plannedMinutes?: number;
}
