import { isOpen, openName } from '../action-items/action-items.js';
import type { ActionItem } from '../action-items/schema.js';
import { compareOrder } from '../agenda/compare-order.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Decision } from '../decisions/schema.js';
import type { Meeting } from '../meeting/schema.js';
import { lookFor, ofType, type Table } from '../meeting/table.js';
import { notesOf } from '../notes/notes.js';
import { participationOf } from '../participation/participation.js';
import type { RecordBase, Writer } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';
import type { Win } from '../wins/schema.js';
import { essentials, type Entries, type Scope } from './entries.js';
import type { MeetingMatter, PastMeeting, WorkspaceState } from './state.js';
import { seriesOf } from './series-of.js';
import { tableOf } from './table-of.js';

/** What one viewer may see beside the agenda: the matter of the meeting, what is to be done, past meetings. */
export function selectLater(
  entries: Entries,
  scope: Scope,
  shown: ReadonlySet<string>,
  writer: Writer,
): MeetingMatter & Pick<WorkspaceState, 'actions' | 'past' | 'series'> {
  const table = tableOf(entries, scope, essentials(entries, scope, writer));
  const past = [...shown].flatMap((id) => {
    const meeting = lookFor<Meeting>(table, 'meeting', id)?.record;
    return meeting ? [[id, pastMeeting(table, meeting)] as const] : [];
  });
  return {
    ...matterOf(table, table.meeting.record),
    series: seriesOf(entries, scope, table.meeting.record.seriesId, writer),
    actions: openActions(table),
    past: new Map(past),
  };
}

const alive = <T extends RecordBase>(table: Table, type: string, meetingId: string) =>
  ofType<T & { readonly meetingId: string }>(table, type)
    .map(({ record }) => record)
    .filter((record) => record.meetingId === meetingId && record.deletedAt === undefined)
    .sort(byCreation);

const byCreation = (a: RecordBase, b: RecordBase) =>
  a.createdAt + a.id < b.createdAt + b.id ? -1 : a.id === b.id ? 0 : 1;

// What was written, decided and agreed in a meeting, as one viewer may see it.
function matterOf(table: Table, meeting: Meeting): MeetingMatter {
  const part = (role: 'mentor' | 'mentee') => participationOf(table, meeting.id, role) ?? null;
  return {
    notes: notesOf(table, meeting.id).map(({ key, record }) => ({ note: record, private: isPrivate(key) })),
    decisions: alive<Decision>(table, 'decision', meeting.id),
    wins: alive<Win>(table, 'win', meeting.id),
    agreed: alive<ActionItem>(table, 'action-item', meeting.id),
    participation: { mentor: part('mentor'), mentee: part('mentee') },
  };
}

// Whenever they agreed on it. The head may name what was settled elsewhere meanwhile.
function openActions(table: Table): readonly ActionItem[] {
  const named = new Set(table.head.record.openActionIds);
  const meetingId = table.meeting.record.id;
  return ofType<ActionItem>(table, 'action-item')
    .map(({ record }) => record)
    .filter((record) => isOpen(record) && (named.has(openName(record)) || record.meetingId === meetingId))
    .sort((a, b) => compare(a.dueDate ?? '~', b.dueDate ?? '~') || byCreation(a, b));
}

function pastMeeting(table: Table, meeting: Meeting): PastMeeting {
  const items = ofType<AgendaItem>(table, 'agenda-item')
    .filter(({ record }) => record.meetingId === meeting.id && record.deletedAt === undefined)
    .sort(compareOrder)
    .map(({ key, record }) => ({ item: record, private: isPrivate(key) }));
  return { ...matterOf(table, meeting), meeting, items };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
