import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { opened, settled, toDo, told } from '../support/meetings.js';
import { saved, titles } from '../support/workspaces.js';

const { stringify } = JSON;

describe('An act in the life of a meeting that is taken back', () => {
  const acts: Readonly<Record<string, (workspace: Workspace) => void>> = {
    'meeting-start': (workspace) => workspace.run('meeting-start', {}),
    'meeting-close': (workspace) => workspace.run('meeting-close', { next: '2030-02-01T10:00:00Z' }),
    'meeting-skip': (workspace) => workspace.run('meeting-skip', { reason: 'Holidays' }),
    'meeting-cancel': (workspace) => workspace.run('meeting-cancel', { role: 'mentee', reason: 'Ill' }),
    'meeting-miss': (workspace) => workspace.run('meeting-miss', {}),
    'meeting-reschedule': (workspace) =>
      workspace.run('meeting-reschedule', { startsAt: '2030-02-01T10:00:00Z', reason: 'Ill' }),
    'meeting-edit': (workspace) => workspace.run('meeting-edit', { plannedMinutes: 60 }),
  };
  const view = ({ state }: Workspace) => {
    const { id, status: how, startsAt, plannedMinutes, moves, startedAt, endedAt, reason } = state.meeting;
    const items = state.items.map(({ item }) => [item.title, item.status, item.meetingId]);
    const meeting = [id, how, startsAt, plannedMinutes, moves, startedAt, endedAt, reason];
    return stringify([meeting, items, state.parked.length, toDo({ state } as Workspace)]);
  };

  for (const [kind, act] of Object.entries(acts)) {
    for (const isFirst of [true, false]) {
      it(`leaves everything as it was, and again: ${kind}${isFirst ? ', the first of a pair' : ''}`, async () => {
        const workspace = await opened();
        if (!isFirst) {
          workspace.run('agenda-item-add', { titles: ['A', 'B'] });
          workspace.run('action-item-add', { title: 'Call', ownerId: 'mentee' });
        }
        const before = view(workspace);
        act(workspace);
        const after = view(workspace);
        expect(after).not.to.equal(before);
        for (let round = 0; round < 2; round += 1) {
          workspace.undo();
          expect(view(workspace)).to.equal(before);
          workspace.redo();
          expect(view(workspace)).to.equal(after);
        }
        await settled(workspace);
        expect(view(workspace)).to.equal(after);
      });
    }
  }

  it('is told as what it amounts to, of the meeting that it was about', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    workspace.run('agenda-item-add', { titles: ['A'], id: 'a' });
    workspace.run('meeting-start', {});
    workspace.undo();
    workspace.redo();
    workspace.run('meeting-close', { next: '2030-02-01T10:00:00Z' });
    workspace.undo();
    workspace.redo();
    workspace.run('meeting-skip', { next: '2030-03-01T10:00:00Z' });
    workspace.undo();
    await saved(workspace);
    expect(facts).to.deep.equal([
      'agenda-item-added a A',
      'meeting-started regular-1',
      'meeting-started regular-1',
      'meeting-closed regular-1',
      'meeting-reopened regular-1',
      'meeting-closed regular-1',
      'meeting-skipped regular-2',
    ]);
  });

  it('is taken back whole after everything was saved and read again', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A', 'B'] });
    await settled(workspace);
    const before = view(workspace);
    workspace.run('meeting-close', { backlog: [workspace.state.items[0]!.item.id] });
    await settled(workspace);
    const after = view(workspace);
    workspace.undo();
    await settled(workspace);
    expect(view(workspace)).to.equal(before);
    workspace.redo();
    await settled(workspace);
    expect(view(workspace)).to.equal(after);
  });

  it('is taken back whole or not at all where it lies further back', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.run('meeting-close', {});
    workspace.run('meeting-close', {});
    await settled(workspace);
    workspace.undo();
    workspace.undo();
    await settled(workspace);
    expect(titles(workspace)).to.deep.equal(['A']);
  });
});
