import { BACKLOG, dropped, listed, type PlacedItem } from '../agenda/agenda.js';
import type { Writer } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';
import { agendaOf, essentials, type Entries, type Scope } from './entries.js';
import type { AgendaEntry, WorkspaceState } from './state.js';

/** What one viewer may see of the records in memory. */
export function select(entries: Entries, scope: Scope, writer: Writer) {
  const { meeting, mentor, mentee } = essentials(entries, scope, writer);
  const agenda = agendaOf(entries, scope, meeting.record);
  return {
    relationshipId: scope.relationshipId,
    viewer: scope.viewer,
    mentor,
    mentee,
    meeting: meeting.record,
    items: listed(agenda, meeting.record.id).map(entryOf),
    parked: listed(agenda, BACKLOG).map(entryOf),
    dropped: dropped(agenda).map(entryOf),
  } satisfies Partial<WorkspaceState>;
}

const entryOf = ({ key, record }: PlacedItem): AgendaEntry => ({ item: record, private: isPrivate(key) });
