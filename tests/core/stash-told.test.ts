import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { nextTask } from '../support/past-meetings.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Two pages of one person, one of which cannot save what it enters. */
async function twoPages(viewer = 'mentor') {
  const store = new MemoryStore();
  const trouble: Trouble = {};
  const options = { viewer, relationship: 'pair-1' };
  const going = aWorkspace({ ...options, storage: aFailingStorage(store, trouble) });
  await going.ready;
  going.run('agenda-item-add', { titles: ['Budget'] });
  await saved(going);
  const open = aWorkspace({ ...options, store });
  await saved(open);
  trouble.refuseCommits = 'io';
  return { store, going, open };
}

describe('What a page entered as it went away', () => {
  it('is done by a page that is open already, which hears of it, and once', async () => {
    const { store, going, open } = await twoPages();
    going.run('meeting-edit', { objective: 'plan the summer', base: '' });
    going.run('agenda-item-add', { titles: ['A quiet worry'], private: true });
    going.leave();
    await nextTask();
    await saved(open);
    expect(open.state.meeting.objective).to.equal('plan the summer');
    expect(open.state.items.map(({ item }) => item.title)).to.deep.equal(['Budget', 'A quiet worry']);
    await open.close();
    expect(store.stashed()).to.deep.equal([]);
  });

  it('is of its own pair and its own author there, too', async () => {
    const { store, going } = await twoPages();
    const other = aWorkspace({ viewer: 'mentor', relationship: 'pair-2', store });
    const mentee = aWorkspace({ viewer: 'mentee', relationship: 'pair-1', store });
    await Promise.all([saved(other), saved(mentee)]);
    going.run('agenda-item-add', { titles: ['A quiet worry'], private: true });
    going.leave();
    await nextTask();
    await Promise.all([saved(other), saved(mentee)]);
    expect(other.state.items).to.have.length(0);
    expect(mentee.state.items.map(({ item }) => item.title)).to.deep.equal(['Budget']);
  });
});
