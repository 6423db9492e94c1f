/** Where a note stands. */
export interface NotePlace {
  /** The level of the heading that the note is under; its own go on below that one. */
  readonly headingLevel: number;
}
