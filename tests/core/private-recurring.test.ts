import { expect } from '@open-wc/testing';
import { MemoryStore, type AgendaItem, type Workspace } from '@one-on-one/core';
import { opened, settled } from '../support/meetings.js';
import { recurring } from '../support/topics.js';
import { saved } from '../support/workspaces.js';

describe('What one keeps for oneself and comes back by itself', () => {
  const own = ({ state }: Workspace) =>
    state.items.filter((entry) => entry.private).map(({ item }) => `${item.title} ${item.status}`);

  /** A private topic of the mentor that was discussed. */
  async function discussed(store: MemoryStore, rhythm: NonNullable<AgendaItem['recurring']>) {
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Listen more'], id: 'listen', private: true });
    recurring(mentor, 'listen', rhythm);
    await saved(mentor);
    return mentor;
  }

  it('is back in the next meeting, once, also when the other closed the meeting', async () => {
    const store = new MemoryStore();
    const mentor = await discussed(store, { unit: 'meeting', every: 1 });
    const mentee = await opened({ store, viewer: 'mentee' });
    mentee.run('meeting-close', {});
    await settled(mentor, mentee);
    await settled(mentor, mentee);
    expect([own(mentor), own(mentee)]).to.deep.equal([['Listen more open'], []]);
    await mentor.show('regular-1');
    expect(mentor.state.past.get('regular-1')!.items.map(({ item }) => item.status)).to.deep.equal([
      'discussed',
    ]);
    mentor.run('agenda-item-discuss', { id: mentor.state.items[0]!.item.id });
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    expect(own(mentor)).to.deep.equal(['Listen more open']);
    expect(own(await opened({ store }))).to.deep.equal(['Listen more open']);
  });

  it('is back every third meeting, also for who opens the page later', async () => {
    const store = new MemoryStore();
    await discussed(store, { unit: 'meeting', every: 3 });
    const seen: (readonly string[])[] = [];
    for (let round = 0; round < 4; round += 1) {
      const workspace = await opened({ store });
      workspace.run('meeting-close', {});
      await settled(workspace);
      seen.push(own(workspace));
      await workspace.close();
    }
    expect(seen).to.deep.equal([[], [], ['Listen more open'], ['Listen more open']]);
  });

  it('is back once its months are over', async () => {
    const mentor = await discussed(new MemoryStore(), { unit: 'month', every: 1 });
    mentor.run('meeting-close', { next: '2030-02-08T10:00:00Z' });
    expect(own(mentor)).to.deep.equal([]);
    mentor.run('meeting-close', { next: '2030-02-10T10:00:00Z' });
    expect(own(mentor)).to.deep.equal(['Listen more open']);
  });

  it('is back though its author was away for meetings in which it was due', async () => {
    const store = new MemoryStore();
    await (await discussed(store, { unit: 'meeting', every: 2 })).close();
    const mentee = await opened({ store, viewer: 'mentee' });
    for (let round = 0; round < 4; round += 1) {
      mentee.run('meeting-close', {});
      await settled(mentee);
    }
    const mentor = await opened({ store });
    await settled(mentor);
    expect(own(mentor)).to.deep.equal(['Listen more open']);
  });

  it('comes once, and stands discussed, when its meeting is opened again and closed again', async () => {
    const store = new MemoryStore();
    const mentor = await discussed(store, { unit: 'meeting', every: 1 });
    mentor.run('meeting-close', {});
    mentor.run('meeting-reopen', { id: 'regular-1' });
    expect(own(mentor)).to.deep.equal(['Listen more discussed']);
    mentor.run('meeting-close', {});
    await settled(mentor);
    expect(own(mentor)).to.deep.equal(['Listen more open']);
    expect(own(await opened({ store }))).to.deep.equal(['Listen more open']);
  });

  it('comes no more once that is taken from it, or it was removed', async () => {
    const store = new MemoryStore();
    const mentor = await discussed(store, { unit: 'meeting', every: 2 });
    mentor.run('agenda-item-edit', { id: 'listen', recurring: null });
    mentor.run('agenda-item-add', { titles: ['Gone'], id: 'gone', private: true });
    recurring(mentor, 'gone', { unit: 'meeting', every: 2 });
    mentor.run('meeting-close', {});
    mentor.run('agenda-item-remove', { id: 'gone' });
    for (let round = 0; round < 3; round += 1) mentor.run('meeting-close', {});
    await settled(mentor);
    expect(own(mentor)).to.deep.equal([]);
    expect(own(await opened({ store }))).to.deep.equal([]);
  });

  it('is named in its author’s partition only', async () => {
    const store = new MemoryStore();
    const mentor = await discussed(store, { unit: 'meeting', every: 2 });
    mentor.run('meeting-close', {});
    await settled(mentor);
    const named = [...store.records()].filter(({ value }) => JSON.stringify(value).includes('listen'));
    expect(named.map(({ key }) => key.slice(0, 2).join('/'))).to.deep.equal([
      'private/mentor',
      'private/mentor',
    ]);
  });
});
