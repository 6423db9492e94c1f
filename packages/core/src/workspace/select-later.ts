import { ownWaiting } from '../agenda/carry-over.js';
import { waitingItems } from '../meeting/end.js';
import type { Meeting } from '../meeting/schema.js';
import { lookFor } from '../meeting/of-type.js';
import { pinnedNotes } from '../notes/pin.js';
import type { Writer } from '../shared/record.js';
import { agendaOf, essentials, type Entries, type Scope } from './entries.js';
import { putAway } from './put-away.js';
import { openActions } from './open-actions.js';
import { matterOf, noteEntry, pastMeeting } from './past-meeting.js';
import type { MeetingMatter, WorkspaceState } from './state.js';
import { seriesOf } from './series-of.js';
import { tableOf } from './table-of.js';

/** What is in a state once it is read, beside the agenda. */
export type LaterState = MeetingMatter &
  Pick<WorkspaceState, 'actions' | 'archived' | 'ownResting' | 'past' | 'pinned' | 'resting' | 'series'>;

/** What one viewer may see beside the agenda: the matter of the meeting, what is to be done, past meetings. */
export function selectLater(
  entries: Entries,
  scope: Scope,
  shown: ReadonlySet<string>,
  writer: Writer,
): LaterState {
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
