/** Where a note stands. */
export interface NotePlace {
  /** The level of the first heading in the note: one below that of the heading that the note is under. */
  readonly headingLevel: number;
}
