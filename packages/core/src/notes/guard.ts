import { optionalGuard, recordGuard, textGuard } from '../shared/guard.js';

/** Whether stored data is a note: what `NoteSchema` says, without its weight. */
export const isNote = recordGuard('note', {
  meetingId: textGuard(),
  itemId: optionalGuard(textGuard()),
  body: textGuard(100_000),
  addendum: optionalGuard((value) => value === true),
});

/** Whether stored data is a pinned note: what `PinnedNoteSchema` says, without its weight. */
export const isPinnedNote = recordGuard('pinned-note', { meetingId: textGuard() });
