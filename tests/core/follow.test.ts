import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { watched } from '../support/past-meetings.js';
import { bothOpened, opened, settled, told } from '../support/meetings.js';
import { aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

const priv = (store: MemoryStore) => [...store.records()].filter(({ key }) => key[0] === 'private');
const spelled = (records: unknown) => JSON.stringify(records);

describe('What somebody sees alone', () => {
  it('comes along when they open the next meeting, and nothing of it reaches who closed the one before', async () => {
    const store = new MemoryStore();
    const mentee = await opened({ store, viewer: 'mentee' });
    mentee.run('agenda-item-add', { titles: ['Secret one', 'Secret two'], private: true });
    await saved(mentee);
    await mentee.close();
    const mentor = await opened({ store });
    const facts = told(mentor);
    const before = spelled(priv(store));
    mentor.run('meeting-close', {});
    await settled(mentor);
    expect(spelled(priv(store))).to.equal(before);
    expect([titles(mentor), spelled(facts), spelled(mentor.state)].join()).not.to.contain('Secret');
    const again = await opened({ store, viewer: 'mentee' });
    await saved(again);
    expect(titles(again)).to.deep.equal(['Secret one', 'Secret two']);
    expect(again.state.items.map((entry) => [entry.private, entry.item.carryCount])).to.deep.equal([
      [true, 1],
      [true, 1],
    ]);
    expect(spelled([...store.records()].filter(({ key }) => key[0] === 'shared'))).not.to.contain('Secret');
  });

  it('comes along after several closings too, once, with its lineage', async () => {
    const store = new MemoryStore();
    const mentee = await opened({ store, viewer: 'mentee' });
    mentee.run('agenda-item-add', { titles: ['Secret'], private: true, id: 'secret' });
    await saved(mentee);
    await mentee.close();
    for (let round = 0; round < 2; round += 1) {
      const mentor = await opened({ store });
      mentor.run('meeting-close', {});
      mentor.run('meeting-close', {});
      await saved(mentor);
      const again = await opened({ store, viewer: 'mentee' });
      await settled(again);
      expect(titles(again)).to.deep.equal(['Secret']);
      expect(again.state.items[0]!.item.carryCount).to.equal(round + 1);
      await Promise.all([mentor.close(), again.close()]);
    }
  });

  it('is brought along once by two tabs, and comes back with a meeting that is opened again', async () => {
    const { store, mentor, mentee } = await bothOpened();
    const other = await opened({ store, viewer: 'mentee' });
    mentee.run('agenda-item-add', { titles: ['Secret'], private: true });
    await settled(mentor, mentee, other);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee, other);
    expect([titles(mentee), titles(other)]).to.deep.equal([['Secret'], ['Secret']]);
    expect(priv(store).filter(({ key }) => key.includes('regular-2'))).to.have.length(1);
    mentor.run('meeting-reopen', { id: 'regular-1' });
    await settled(mentor, mentee, other);
    expect([titles(mentee), titles(other)]).to.deep.equal([['Secret'], ['Secret']]);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee, other);
    expect(titles(mentee)).to.deep.equal(['Secret']);
  });

  it('is looked for from then on where it was brought to, and not in all meetings before', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Secret'], private: true });
    mentor.run('meeting-close', {});
    await settled(mentor);
    const { storage, asked } = watched(createMemoryStorage({ store }));
    expect(titles(await opened({ storage }))).to.deep.equal(['Secret']);
    const items = asked.filter((key) => key.startsWith('private/mentor/pair-1/item'));
    expect(items).to.include('private/mentor/pair-1/item/regular-2');
    expect(items).not.to.include('private/mentor/pair-1/item');
  });

  it('stays where it is once it was discussed, dropped or shared', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Discussed', 'Dropped', 'Shared', 'Open'], private: true });
    workspace.run('agenda-item-discuss', { id: idOf(workspace, 'Discussed') });
    workspace.run('agenda-item-drop', { id: idOf(workspace, 'Dropped') });
    workspace.run('agenda-item-share', { id: idOf(workspace, 'Shared') });
    workspace.run('meeting-close', {});
    await settled(workspace);
    expect([...titles(workspace)].sort()).to.deep.equal(['Open', 'Shared']);
    expect(workspace.state.items.find(({ item }) => item.title === 'Shared')!.private).to.equal(false);
  });

  it('comes along, though the two carry nothing over: what they agreed is about what both see', async () => {
    const workspace = await opened();
    workspace.run('series-edit', { carryOver: 'none' });
    workspace.run('agenda-item-add', { titles: ['Ours'] });
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    workspace.run('meeting-close', {});
    await settled(workspace);
    const parked = workspace.state.parked.map(({ item }) => item.title);
    expect([titles(workspace), parked]).to.deep.equal([['Mine'], ['Ours']]);
  });

  it('waits while nobody said who they are', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Secret'], private: true });
    await saved(mentor);
    await mentor.close();
    const nobody = await opened({ store, viewer: undefined as unknown as string });
    nobody.run('meeting-close', {});
    await saved(nobody);
    expect(titles(nobody)).to.deep.equal([]);
    nobody.setViewer('mentor');
    await settled(nobody);
    expect(titles(nobody)).to.deep.equal(['Secret']);
  });

  it('is found, though another tab put it into a meeting that was closed meanwhile', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    const mentee = await opened({ store, viewer: 'mentee' });
    mentee.run('agenda-item-add', { titles: ['First'], private: true });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    mentee.run('agenda-item-add', { titles: ['Late'], private: true });
    mentee.run('agenda-item-add', { titles: ['Late for both'] });
    await settled(mentor, mentee);
    expect([...titles(mentee)].sort()).to.deep.equal(['First', 'Late', 'Late for both']);
    expect(titles(await opened({ store }))).to.deep.equal(['Late for both']);
  });
});

describe('A next meeting that cannot be read', () => {
  it('is asked for once, and then the workspace waits and shows what it has', async () => {
    const store = new MemoryStore();
    const elsewhere = createMemoryStorage({ store });
    let asked = 0;
    const workspace = aWorkspace({
      storage: { ...elsewhere, get: (keys) => ((asked += 1), elsewhere.get(keys)) },
      relationship: 'pair',
    });
    workspace.run('agenda-item-add', { titles: ['A'] });
    await saved(workspace);
    const [head] = await elsewhere.get([['shared', 'pair', 'head']]);
    const value = { ...(head!.value as object), currentMeetingId: 'no key / at all' };
    asked = 0;
    await createMemoryStorage({ store }).commit([
      { ...head!, kind: 'put', value, revision: 'r', ifRevision: head!.revision },
    ]);
    await until(workspace, ({ save }) => save.kind === 'failed');
    await workspace.refresh();
    expect(asked).to.be.below(20);
    expect(titles(workspace)).to.deep.equal(['A']);
  });
});
