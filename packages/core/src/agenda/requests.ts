import type { Need } from './needs.js';

/** One or more items to put on the agenda. */
export interface NewAgendaItem {
  /** 1 to 200 UTF-16 code units each, after trimming. */
  readonly titles: readonly string[];
  /** For its author only; needs a viewer. */
  readonly private?: boolean;
  /** An id of 1 to 44 letters, digits, `-` and `_` for the first item, so that doing it twice is doing it once; the others derive theirs from it. */
  readonly id?: string;
}

/** Fields to change of one item; `null` empties a field, what is absent stays. */
export interface AgendaItemChanges {
  readonly id: string;
  readonly title?: string;
  /** The title that the edit started from; needed with `title`. */
  readonly base?: string;
  /** 1 to 240. */
  readonly plannedMinutes?: number | null;
  readonly need?: Need | null;
}
