import { compareOrder } from '../agenda/compare-order.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Decision } from '../decisions/schema.js';
import type { Meeting } from '../meeting/schema.js';
import { ofType } from '../meeting/of-type.js';
import type { Placed } from '../meeting/table.js';
import { notesOf } from '../notes/notes.js';
import type { Note } from '../notes/schema.js';
import { partOf } from '../participation/participation.js';
import type { Role } from '../relationship/schema.js';
import { isPrivate } from '../storage/keys.js';
import type { Win } from '../wins/schema.js';
import { agreedIn, alive, type Known } from './alive.js';
import type { MeetingMatter, NoteEntry, PastMeeting } from './state.js';

/** A note as its viewer sees it. */
export const noteEntry = ({ key, record }: Placed<Note>): NoteEntry => ({
  note: record,
  private: isPrivate(key),
});

/** What was written, decided and agreed in a meeting, as one viewer may see it. */
export function matterOf(table: Known, meeting: Meeting): MeetingMatter {
  const part = (role: Role) => participationOf(table, meeting.id, role) ?? null;
  return {
    notes: notesOf(table, meeting.id).map(noteEntry),
    decisions: alive<Decision>(table, 'decision', meeting.id),
    wins: alive<Win>(table, 'win', meeting.id),
    agreed: agreedIn(table, meeting.id),
    participation: { mentor: part('mentor'), mentee: part('mentee') },
    sensitiveItems: ofType<AgendaItem>(table, 'agenda-item').flatMap(({ record }) =>
      record.noteTaking ? record.id : [],
    ),
  };
}

// What was answered in private is not seen by the other, and by who did it is.
function participationOf(table: Known, meetingId: string, role: Role) {
  const part = (isOwn: boolean) => partOf(table, table.people[role], meetingId, isOwn);
  const [shared, own] = [part(false), part(true)];
  return own?.worth ? { ...own, ...shared, worth: shared?.worth ?? own.worth } : shared;
}

/** The whole of a meeting, as one viewer may see it. */
export function pastMeeting(table: Known, meeting: Meeting): PastMeeting {
  const items = ofType<AgendaItem>(table, 'agenda-item')
    .filter(({ record }) => record.meetingId === meeting.id && !record.deletedAt)
    .sort(compareOrder)
    .map(({ key, record }) => ({ item: record, private: isPrivate(key) }));
  return { ...matterOf(table, meeting), meeting, items };
}
