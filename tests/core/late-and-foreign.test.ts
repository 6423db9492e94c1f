import { createMemoryStorage, MemoryStore, type StorageAdapter } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { bothOpened, settled } from '../support/meetings.js';
import { aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

describe('A workspace', () => {
  it('F65 holds a change that is told of before it has finished loading, and shows it then', async () => {
    const store = new MemoryStore();
    const other = aWorkspace({ store });
    await saved(other);
    other.run('agenda-item-add', { titles: ['Yesterday'] });
    await saved(other);

    const sound = createMemoryStorage({ store });
    let release = () => {};
    const read = new Promise<void>((resolve) => (release = resolve));
    let begun = () => {};
    const isReading = new Promise<void>((resolve) => (begun = resolve));
    const storage: StorageAdapter = {
      ...sound,
      list: async (range) => {
        const answer = await sound.list(range); // of before the change
        begun();
        await read;
        return answer;
      },
    };
    const workspace = aWorkspace({ storage });
    await isReading;
    other.run('agenda-item-add', { titles: ['Today'] });
    other.run('agenda-item-discuss', { id: idOf(other, 'Yesterday') });
    await saved(other);
    expect(titles(workspace)).to.deep.equal([]);
    release();
    await until(workspace, ({ items }) => items.length === 2 && items[0]!.item.status === 'discussed');
    expect(titles(workspace)).to.deep.equal(['Yesterday', 'Today']);
  });

  it('goes on saving, though it ended at once a meeting that the other was ending, and the one after it', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    mentee.run('meeting-reschedule', { startsAt: '2030-02-15T10:00:00.000Z' });
    mentee.run('meeting-skip', {});
    mentor.run('meeting-miss', {});
    mentor.run('meeting-close', {});
    await until(mentor, ({ save }) => save.kind !== 'saving');
    expect(mentor.state.save.kind).to.equal('memory');
    await settled(mentor, mentee);
    expect([mentor, mentee].map(({ state }) => state.meeting.status)).to.deep.equal(['open', 'open']);
    expect(titles(mentor)).to.deep.equal(['Mine']);
  });

  it('reads a record once more that is changed again while the answer about it is on its way', async () => {
    const store = new MemoryStore();
    const other = aWorkspace({ store });
    await saved(other);
    other.run('agenda-item-add', { titles: ['First'], id: 'b1' });
    await saved(other);

    const sound = createMemoryStorage({ store });
    const hold: { answer?: Promise<void> } = {};
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const storage: StorageAdapter = {
      ...sound,
      get: async (keys) => {
        const answer = await sound.get(keys);
        if (hold.answer) asked();
        await hold.answer;
        return answer;
      },
    };
    const workspace = aWorkspace({ storage });
    await until(workspace, ({ items }) => items.length === 1);
    let answer = () => {};
    hold.answer = new Promise((resolve) => (answer = resolve));
    other.run('agenda-item-edit', { id: 'b1', title: 'Second', base: 'First' });
    await isAsked;
    other.run('agenda-item-edit', { id: 'b1', title: 'Third', base: 'Second' });
    await saved(other);
    answer();
    await until(workspace, ({ items }) => items[0]!.item.title === 'Third');
  });

  it('F69 keeps what somebody is typing when another tab brings in records of the same items', async () => {
    const store = new MemoryStore();
    const [importing, typing] = [aWorkspace({ store }), aWorkspace({ store })];
    await saved(importing);
    importing.run('agenda-item-add', { titles: ['The budget', 'The first week'] });
    await until(typing, ({ items }) => items.length === 2);
    const id = idOf(typing, 'The budget');
    typing.setDraft('new-item', { text: 'half a thought' });
    typing.setDraft(`title.${id}`, { text: 'The budget for sp', base: 'The budget' });

    const bulk = createMemoryStorage({ store });
    const records = await bulk.list({ prefix: ['shared'] });
    const items = records.filter(({ key }) => key.includes('item'));
    const copies = Array.from({ length: 50 }, (_, at) => ({
      kind: 'put' as const,
      key: [...items[0]!.key.slice(0, -1), `copy${at}`],
      value: { ...(items[0]!.value as object), id: `copy${at}`, title: `Brought in ${at}` },
      revision: `copy${at}`,
      ifRevision: null,
    }));
    const replaced = items.map(({ key, value, revision }) => ({
      kind: 'put' as const,
      key,
      value: { ...(value as object), plannedMinutes: 5 },
      revision: `${revision}-in`,
      ifRevision: revision,
    }));
    await bulk.commit([...copies, ...replaced]);
    await until(typing, ({ items: now }) => now.length === 52);
    expect(typing.state.drafts.get('new-item')?.text).to.equal('half a thought');
    expect(typing.state.drafts.get(`title.${id}`)?.text).to.equal('The budget for sp');
    typing.run('agenda-item-edit', { id, title: 'The budget for spring', base: 'The budget' });
    await saved(typing);
    const edited = typing.state.items.find(({ item }) => item.id === id)!.item;
    expect([edited.title, edited.plannedMinutes]).to.deep.equal(['The budget for spring', 5]);
  });
});
