import type { Cadence, Series } from './schema.js';

/** Fields of the series to change; `null` empties a field, what is absent stays. */
export interface SeriesChanges {
  /** Changes as a whole. In months either `monthDay`, or `weekday` with `week`. */
  readonly cadence?: Cadence | null;
  /** 10 to 240. */
  readonly lengthMinutes?: number;
  /** At most 200 UTF-16 code units. */
  readonly location?: string | null;
  /** The location that the edit started from; needed with `location`. */
  readonly base?: string;
  /** http or https, at most 500 UTF-16 code units. */
  readonly url?: string | null;
  readonly status?: Series['status'];
  readonly carryOver?: Series['carryOver'];
  /** 0 to 365. */
  readonly lockAfterDays?: number | null;
}
