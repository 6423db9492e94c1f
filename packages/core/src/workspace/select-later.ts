import { isOpen, openName } from '../action-items/action-items.js';
import type { ActionItem } from '../action-items/schema.js';
import { ownWaiting } from '../agenda/carry-over.js';
import { waitingItems } from '../meeting/end.js';
import type { Meeting } from '../meeting/schema.js';
import { lookFor, ofType, type Table } from '../meeting/table.js';
import { pinnedNotes } from '../notes/pin.js';
import type { Writer } from '../shared/record.js';
import { agendaOf, essentials, type Entries, type Scope } from './entries.js';
import { putAway } from './put-away.js';
import { byCreation, matterOf, noteEntry, pastMeeting } from './past-meeting.js';
import type { MeetingMatter, WorkspaceState } from './state.js';
import { seriesOf } from './series-of.js';
import { tableOf } from './table-of.js';

/** What one viewer may see beside the agenda: the matter of the meeting, what is to be done, past meetings. */
export function selectLater(
  entries: Entries,
  scope: Scope,
  shown: ReadonlySet<string>,
  writer: Writer,
): MeetingMatter &
  Pick<WorkspaceState, 'actions' | 'archived' | 'ownResting' | 'past' | 'pinned' | 'resting' | 'series'> {
  const table = tableOf(entries, scope, essentials(entries, scope, writer));
  const past = [...shown].flatMap((id) => {
    const meeting = lookFor<Meeting>(table, 'meeting', id)?.record;
    return meeting ? [[id, pastMeeting(table, meeting)] as const] : [];
  });
  const archived = putAway(entries, scope);
  return {
    ...matterOf(table, table.meeting.record),
    ...(archived && { archived }),
    series: seriesOf(entries, scope, table.meeting.record.seriesId, writer),
    actions: openActions(table),
    resting: waitingItems(table).map(([{ record }]) => record),
    ownResting: ownWaiting(agendaOf(entries, scope, table.meeting.record)).map(({ record }) => record),
    pinned: pinnedNotes(table).map(noteEntry),
    past: new Map(past),
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
