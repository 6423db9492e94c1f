import { keys } from '../storage/keys.js';
import { ACTION_KIND } from './action-kind.js';
import { agreedIn } from './alive.js';
import { essentials } from './entries.js';
import type { LaterReading } from './later-reading.js';
import { namedIn } from './named-in.js';
import { openActions } from './open-actions.js';
import { putAway } from './put-away.js';
import { tableOf } from './table-of.js';

/**
 * What it takes to read what two people have to do, and nothing else: a page shows it before it has fetched
 * `operations`, which reads everything.
 */
export const actionReading: LaterReading = {
  kinds: { 'action-item': ACTION_KIND },

  readLater: (repository, { relationshipId, head }) =>
    Promise.all([
      repository.get(head.openActionIds.map(namedIn(relationshipId, 'action'))),
      repository.list(keys.list(relationshipId, 'action', head.currentMeetingId)),
    ]),

  selectLater(entries, scope, _shown, writer) {
    const table = tableOf(entries, scope, essentials(entries, scope, writer));
    const archived = putAway(entries, scope);
    return {
      ...(archived && { archived }),
      actions: openActions(table),
      agreed: agreedIn(table, table.meeting.record.id),
    };
  },
};
