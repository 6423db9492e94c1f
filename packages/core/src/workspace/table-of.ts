import type { Table } from '../meeting/table.js';
import { isVisible, type Entries, type essentials, type Scope } from './entries.js';

/** What lies before the viewer. Another person's private records are never among it. */
export function tableOf(entries: Entries, scope: Scope, base: ReturnType<typeof essentials>): Table {
  const { mentorId, menteeId } = base.relationship.record;
  return {
    relationshipId: scope.relationshipId,
    viewer: scope.viewer,
    people: { mentor: mentorId, mentee: menteeId },
    head: base.head,
    meeting: base.meeting,
    records: [...entries.values()].filter(({ key }) => isVisible(key, scope)),
  };
}
