/** A note of a meeting, or of one of its items. */
export interface NoteText {
  /** The present meeting, unless said otherwise. */
  readonly meetingId?: string;
  /** The item it is about; absent: the meeting as a whole. */
  readonly itemId?: string;
  /** Markdown, at most 100,000 UTF-16 code units; empty text empties the note. */
  readonly body: string;
  /** The text that the edit started from. */
  readonly base?: string;
  /** For its author only; needs a viewer. */
  readonly private?: boolean;
}

/** What a person can ask for about notes. */
export interface NoteRequests {
  /** Writes the note of an item or a meeting; there is one for both, and one for each of the two alone. */
  'note-write': NoteText;
  /** Shares one's own note: from then on both people see what it says now; one that somebody rewrote since `base` stays. */
  'note-share': { readonly id: string; readonly base?: string };
  /** Adds something to a meeting that is over; what was said before stays. */
  'note-append': { readonly meetingId: string; readonly body: string; readonly id?: string };
  /** Keeps a note in sight in every meeting to come, for whoever sees it. */
  'note-pin': { readonly id: string };
  /** Lets a pinned note stay behind, with the meeting that it was written in. */
  'note-unpin': { readonly id: string };
  /** Deletes a note; one that somebody rewrote since `base` stays. */
  'note-remove': { readonly id: string; readonly base?: string };
  /** Lets go of the other version of a note that two people wrote at once. */
  'note-dismiss': { readonly id: string; readonly at: string };
}
