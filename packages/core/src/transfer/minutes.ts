import type { Instant } from '../shared/record.js';

/** What was written at once, where two did. */
interface Versioned {
  /** What lost to what is told, in words that say who wrote it. */
  readonly others?: readonly string[];
}

/**
 * What one meeting decided and left to do, as a file for people tells it. Whoever gives it has chosen what is in it;
 * `others` are those of the objective.
 */
export interface Minutes extends Versioned {
  readonly mentor: string;
  readonly mentee: string;
  readonly kind: 'regular' | 'first' | 'career' | 'coffee' | 'closing';
  readonly startsAt?: Instant;
  readonly plannedMinutes?: number;
  readonly objective?: string;
  readonly items: readonly MinutesItem[];
  /** Notes about the meeting as a whole. */
  readonly notes?: readonly MinutesNote[];
  readonly actions?: readonly MinutesAction[];
  readonly wins?: readonly MinutesWin[];
  /** What the meeting was worth to each, in words. */
  readonly worth?: { readonly mentor?: string; readonly mentee?: string };
  /** What was added after it was closed; the text is Markdown. */
  readonly addenda?: readonly { readonly at: Instant; readonly by: string; readonly text: string }[];
  readonly nextAt?: Instant;
}

/** What was entered after the meeting had been closed says when, and by whom. */
interface Late {
  readonly later?: { readonly at: Instant; readonly by: string };
}

/** What went well. */
export interface MinutesWin extends Late {
  readonly by: string;
  readonly text: string;
}

/** What only its author sees; it is in minutes only if they gave it, and is marked there. */
interface Ownable {
  readonly private?: boolean;
}

/** One thing that was on the agenda. */
export interface MinutesItem extends Ownable, Versioned {
  readonly title: string;
  readonly status: 'open' | 'discussed' | 'parked' | 'dropped' | 'carried';
  /** Why it was dropped. */
  readonly reason?: string;
  /** What else is said of it, in words. */
  readonly facts?: readonly string[];
  readonly notes?: readonly MinutesNote[];
  readonly decisions?: readonly MinutesDecision[];
}

/** A note as it was typed, in Markdown. */
export interface MinutesNote extends Ownable, Late {
  readonly body: string;
  /** What is said of it, in words: who wrote it, where it lost to another. */
  readonly said?: string;
}

/** What was decided, among what, by whom and why. */
export interface MinutesDecision extends Versioned, Late {
  readonly statement: string;
  readonly options?: readonly string[];
  readonly decidedBy: string;
  readonly rationale?: string;
}

/** Who does what by when. */
export interface MinutesAction extends Ownable, Versioned, Late {
  readonly title: string;
  readonly owner: string;
  /** A day as `YYYY-MM-DD`. */
  readonly dueDate?: string;
  /** Why there is no such day. */
  readonly noDateReason?: string;
  readonly status: 'open' | 'doing' | 'blocked' | 'done' | 'dropped';
  /** What is in its way, or why it was dropped. */
  readonly why?: string;
}

/** The words around all of that, and how dates are spelled: plain text, in one language. */
export interface MinutesWords {
  readonly heading: (mentor: string, mentee: string) => string;
  readonly kinds: Readonly<Record<Minutes['kind'], string>>;
  readonly when: (at: Instant) => string;
  readonly day: (day: string) => string;
  readonly minutes: (count: number) => string;
  readonly objective: string;
  readonly agenda: string;
  readonly itemStatus: Readonly<Record<MinutesItem['status'], string>>;
  readonly droppedBecause: (reason: string) => string;
  readonly notes: string;
  readonly decisions: string;
  readonly options: (options: readonly string[]) => string;
  readonly decidedBy: (name: string) => string;
  readonly rationale: (text: string) => string;
  readonly actions: string;
  readonly actionStatus: Readonly<Record<MinutesAction['status'], string>>;
  readonly due: (day: string) => string;
  readonly noDate: (reason: string) => string;
  readonly wins: string;
  readonly worth: string;
  readonly addenda: string;
  readonly addedBy: (when: string, name: string) => string;
  readonly next: string;
  readonly onlyYou: string;
  /** The names of the columns of a table of actions. */
  readonly columns: Readonly<Record<'title' | 'owner' | 'due' | 'noDate' | 'status' | 'why', string>>;
}

/** Those in a table of actions. */
export type ActionsWords = Pick<MinutesWords, 'actionStatus' | 'columns' | 'onlyYou'>;
