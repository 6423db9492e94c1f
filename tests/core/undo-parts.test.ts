import { expect } from '@open-wc/testing';
import { createFirstMeeting, MEETING_GROUPS } from '../../packages/core/src/meeting/meeting.js';
import type { Meeting } from '../../packages/core/src/meeting/schema.js';
import { changeRecord } from '../../packages/core/src/shared/stamps.js';
import { keys } from '../../packages/core/src/storage/keys.js';
import { withChanges, type Scope } from '../../packages/core/src/workspace/entries.js';
import { revert, undoSteps } from '../../packages/core/src/workspace/undo.js';

const writer = { by: 'mentor', device: 'device-1', now: '2030-01-10T09:00:00.000Z' };
const scope: Scope = {
  relationshipId: 'pair-1',
  viewer: 'mentor',
  seatKey: 'pair-1',
  unreadable: new Set(),
  people: { mentor: { id: 'mentor' }, mentee: { id: 'mentee' } },
};
const key = keys.meeting('pair-1', 'regular-1');
const first = createFirstMeeting(writer);
const edited = (meeting: Meeting, changes: Partial<Meeting>) => ({
  key,
  record: changeRecord(meeting, MEETING_GROUPS, changes, writer),
});

describe('An act that is stored in parts', () => {
  it('is taken back with one write for a record that two of its parts changed', () => {
    const one = edited(first, { objective: 'Plan the year', plannedMinutes: 30 });
    const two = edited(one.record, { plannedMinutes: 60 });
    const [before, between, after] = [
      withChanges(new Map(), [{ key, record: first }]),
      withChanges(new Map(), [one]),
      withChanges(new Map(), [two]),
    ];
    const steps = undoSteps(between, [two], scope, undoSteps(before, [one], scope));
    const changes = revert(after, steps, writer);
    expect(changes.map(({ record }) => record)).to.have.lengthOf(1);
    expect(changes[0]?.record).to.include({ plannedMinutes: 45 }).and.not.have.property('objective');
    const redone = undoSteps(after, changes, scope);
    const again = revert(withChanges(after, changes), redone, writer);
    expect(again[0]?.record).to.include({ plannedMinutes: 60, objective: 'Plan the year' });
  });
});
