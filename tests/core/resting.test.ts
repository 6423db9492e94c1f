import { discussedAt, MemoryStore, returnOf, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { opened } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const resting = ({ state }: Workspace) => state.resting?.map(({ title }) => title);

describe('What comes back later', () => {
  it('is told while it waits, also to who opens the page later, and no more once it is back', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    workspace.run('agenda-item-add', { titles: ['Goals'], id: 'goals' });
    workspace.run('agenda-item-edit', { id: 'goals', recurring: { unit: 'meeting', every: 2 } });
    workspace.run('agenda-item-discuss', { id: 'goals' });
    expect(resting(workspace)).to.deep.equal([]);
    workspace.run('meeting-close', {});
    expect(resting(workspace)).to.deep.equal(['Goals']);
    await saved(workspace);
    const later = await opened({ store });
    await later.refresh();
    expect(resting(later)).to.deep.equal(['Goals']);
    expect(discussedAt(later.state.resting![0]!)).to.deep.equal({ seq: 1, day: '2030-01-10' });
    later.run('meeting-close', {});
    expect(resting(later)).to.deep.equal([]);
  });

  it('is not told of what only one of the two sees', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Listen'], id: 'listen', private: true });
    workspace.run('agenda-item-edit', { id: 'listen', recurring: { unit: 'meeting', every: 2 } });
    workspace.run('agenda-item-discuss', { id: 'listen' });
    workspace.run('meeting-close', {});
    await saved(workspace);
    expect(resting(workspace)).to.deep.equal([]);
  });

  it('comes back from the meeting or the day on that its rhythm says', () => {
    const discussed = { seq: 4, day: '2030-01-31' };
    expect(returnOf({ unit: 'meeting', every: 3 }, discussed)).to.deep.equal({ seq: 7 });
    expect(returnOf({ unit: 'month', every: 1 }, discussed)).to.deep.equal({ day: '2030-02-28' });
  });
});
