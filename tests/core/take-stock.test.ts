import { createMemoryStorage, MemoryStore, noteId } from '@one-on-one/core';
import { takeStock } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import { opened } from '../support/meetings.js';
import { idOf, saved } from '../support/workspaces.js';

const stockOf = (store: MemoryStore, viewer: string | null) =>
  takeStock(createMemoryStorage({ store }), { relationship: 'pair-1', viewer });

const NOTHING = {
  meetings: 0,
  items: 0,
  notes: 0,
  decisions: 0,
  actions: 0,
  privateItems: 0,
  privateNotes: 0,
};

describe('Taking stock', () => {
  it('of nothing counts nothing, and knows no beginning', async () => {
    expect(await stockOf(new MemoryStore(), 'mentor')).to.deep.equal(NOTHING);
  });

  it('counts all that the two wrote, and apart from it what only the viewer sees', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['The budget', 'The team'] });
    mentor.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    mentor.run('note-write', { body: 'For both' });
    mentor.run('note-write', { body: 'For me', private: true });
    mentor.run('decision-add', { statement: 'We do it', decidedBy: 'both' });
    mentor.run('action-item-add', { title: 'Ask', ownerId: 'mentor' });
    mentor.run('action-item-add', { title: 'Go', ownerId: 'mentee' });
    await saved(mentor);
    const shared = { ...NOTHING, meetings: 1, items: 2, notes: 1, decisions: 1, actions: 2 };
    const { since, ...own } = await stockOf(store, 'mentor');
    expect(own).to.deep.equal({ ...shared, privateItems: 1, privateNotes: 1 });
    expect(since).to.match(/^2030-01-10T/);
    for (const other of ['mentee', null]) expect(await stockOf(store, other)).to.deep.include(shared);
  });

  it('counts an item that was carried on or parked once, and one that was carried and removed there', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['The budget', 'The team', 'Some day'] });
    mentor.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    mentor.run('agenda-item-park', { id: idOf(mentor, 'Some day') });
    await saved(mentor);
    expect(await stockOf(store, 'mentor')).to.deep.include({ items: 3, privateItems: 1 });
    mentor.run('meeting-start', {});
    mentor.run('meeting-close', {});
    await saved(mentor);
    expect(mentor.state.items).to.have.length(3);
    expect(await stockOf(store, 'mentor')).to.deep.include({ items: 3, privateItems: 1 });
    mentor.run('agenda-item-remove', { id: idOf(mentor, 'The team') });
    await saved(mentor);
    expect(await stockOf(store, 'mentor')).to.deep.include({ items: 3, privateItems: 1 });
  });

  it('counts nothing twice that was shared, and nothing that is gone or says nothing', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    mentor.run('agenda-item-share', { id: idOf(mentor, 'Say sorry') });
    mentor.run('note-write', { body: 'For me', private: true });
    mentor.run('note-share', { id: noteId('regular-1', undefined, true) });
    mentor.run('action-item-add', { title: 'Ask', ownerId: 'mentor', id: 'ask' });
    mentor.run('action-item-remove', { id: 'ask' });
    await saved(mentor);
    expect(await stockOf(store, 'mentor')).to.deep.include({ ...NOTHING, meetings: 1, items: 1, notes: 1 });
  });
});
