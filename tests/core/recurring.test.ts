import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { opened } from '../support/meetings.js';
import { itemOf, parked, recurring, withTopics } from '../support/topics.js';
import { idOf, saved, titles } from '../support/workspaces.js';

describe('What comes back by itself', () => {
  it('is back in every meeting, though it was discussed, and stands discussed in the one before', async () => {
    const workspace = await withTopics('Wins');
    recurring(workspace, 'wins', { unit: 'meeting', every: 1 });
    workspace.run('meeting-close', {});
    expect(itemOf(workspace, 'Wins')!.status).to.equal('open');
    await workspace.show('regular-1');
    expect(workspace.state.past.get('regular-1')!.items[0]!.item.status).to.equal('discussed');
  });

  it('is back every third meeting after it was discussed, also for who opens the page later', async () => {
    const store = new MemoryStore();
    const first = await opened({ store });
    first.run('agenda-item-add', { titles: ['Goals'], id: 'goals' });
    recurring(first, 'goals', { unit: 'meeting', every: 3 });
    await saved(first);
    const seen: (readonly string[])[] = [];
    for (let round = 0; round < 3; round += 1) {
      const workspace = await opened({ store });
      workspace.run('meeting-close', {});
      await saved(workspace);
      seen.push(titles(workspace));
    }
    expect(seen).to.deep.equal([[], [], ['Goals']]);
  });

  it('is back once its months are over, or a day early, since the clock may have changed', async () => {
    for (const [next, back] of [
      ['2030-02-26T10:00:00Z', []],
      ['2030-02-27T10:00:00Z', ['Goals']],
    ] as const) {
      const workspace = await withTopics('Goals');
      workspace.run('meeting-edit', { startsAt: '2030-01-31T10:00:00Z' });
      recurring(workspace, 'goals', { unit: 'month', every: 1 });
      workspace.run('meeting-close', { next });
      expect(titles(workspace)).to.deep.equal(back);
      workspace.run('meeting-close', { next: '2030-03-01T10:00:00Z' });
      expect(titles(workspace)).to.deep.equal(['Goals']);
    }
  });

  it('goes on like any other while it is not discussed, and comes no more once that is taken from it', async () => {
    const workspace = await withTopics('Goals');
    workspace.run('agenda-item-edit', { id: 'goals', recurring: { unit: 'meeting', every: 2 } });
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal(['Goals']);
    const id = idOf(workspace, 'Goals');
    workspace.run('agenda-item-edit', { id, recurring: null });
    workspace.run('agenda-item-discuss', { id });
    for (let round = 0; round < 3; round += 1) workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('comes once, though its meeting was opened again and its rhythm changed meanwhile', async () => {
    const workspace = await withTopics('Goals');
    recurring(workspace, 'goals', { unit: 'meeting', every: 2 });
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('agenda-item-edit', { id: 'goals', recurring: { unit: 'meeting', every: 1 } });
    workspace.run('meeting-close', {});
    await saved(workspace);
    expect(titles(workspace)).to.deep.equal(['Goals']);
  });

  it('waits again when the closing that brought it back is taken back', async () => {
    const workspace = await withTopics('Goals');
    recurring(workspace, 'goals', { unit: 'meeting', every: 2 });
    workspace.run('meeting-close', {});
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal(['Goals']);
    workspace.undo();
    expect(titles(workspace)).to.deep.equal([]);
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal(['Goals']);
  });

  it('comes no more once it was dropped in the meeting that was opened again', async () => {
    const workspace = await withTopics('Goals');
    recurring(workspace, 'goals', { unit: 'meeting', every: 2 });
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('agenda-item-drop', { id: 'goals' });
    workspace.run('meeting-close', {});
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('is parked where somebody parks it, though it was discussed', async () => {
    const workspace = await withTopics('Goals');
    recurring(workspace, 'goals', { unit: 'meeting', every: 1 });
    workspace.run('agenda-item-park', { id: 'goals' });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Goals']]);
    workspace.run('meeting-close', {});
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Goals']]);
  });
});
