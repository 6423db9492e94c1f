import type { Meeting } from '../meeting/schema.js';
import type { Need } from './needs.js';
import type { AgendaItem } from './schema.js';

/** The question that an item is made from. */
export interface QuestionSource {
  /** Of the bank, a pack, or one of somebody's own. */
  readonly id: string;
  readonly theme: string;
  /** No notes are taken of it until somebody turns them on. */
  readonly sensitive?: boolean;
}

/** One or more items to put on the agenda. */
export interface NewAgendaItem {
  /** 1 to 200 UTF-16 code units each, after trimming. */
  readonly titles: readonly string[];
  /** For its author only; needs a viewer. */
  readonly private?: boolean;
  /** An id of 1 to 44 letters, digits, `-` and `_` for the first item, so that doing it twice is doing it once; the others derive theirs from it. */
  readonly id?: string;
  /**
   * Only where no item ever had this id, and of the titles only those that nothing on this agenda ever had before both: what
   * people made of it since, or deleted, stays as they left it.
   */
  readonly once?: boolean;
  /** What each is for, in the order of the titles; `null`: nothing in particular. */
  readonly needs?: readonly (Need | null)[];
  /** How long each is to take, 1 to 240, in the order of the titles; `null`: nobody said. */
  readonly plannedMinutes?: readonly (number | null)[];
  /** The question that each is made from, in the order of the titles; `null`: it is somebody's own words. */
  readonly questions?: readonly (QuestionSource | null)[];
  /** What the meeting is for, at most 140 UTF-16 code units; one that is written there already stays. */
  readonly objective?: string;
  /** What kind of meeting it is. */
  readonly kind?: Meeting['kind'];
  /** How long the meeting takes, 10 to 240. */
  readonly lengthMinutes?: number;
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
  /** Whether what is said about it is written down. */
  readonly noteTaking?: NonNullable<AgendaItem['noteTaking']>;
  /** It comes back every so many meetings or months, 1 to 12. */
  readonly recurring?: NonNullable<AgendaItem['recurring']> | null;
}
