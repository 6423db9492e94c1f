import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aSchedule, aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

describe('When storage is in trouble, a workspace', () => {
  const inTrouble = (trouble: Trouble, store = new MemoryStore()) => {
    const time = aSchedule();
    const workspace = aWorkspace({
      storage: aFailingStorage(store, trouble),
      fallback: () => createMemoryStorage(),
      schedule: time.schedule,
    });
    return { workspace, store, time };
  };
  const reopened = async (store: MemoryStore) => {
    const workspace = aWorkspace({ store });
    await workspace.ready;
    return workspace;
  };

  it('does not say saved before a commit resolved', async () => {
    const { workspace } = inTrouble({});
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A'] });
    expect(workspace.state.save.kind).to.equal('saving');
    await saved(workspace);
  });

  it('says that saving takes long after two seconds, and saves when it can (F24)', async () => {
    const trouble: Trouble = {};
    const { workspace, time } = inTrouble(trouble);
    await workspace.ready;
    let release = () => {};
    trouble.wait = new Promise((resolve) => (release = resolve));
    workspace.run('agenda-item-add', { titles: ['A'] });
    await Promise.resolve();
    time.elapse();
    await until(workspace, ({ save }) => save.kind === 'delayed');
    release();
    await saved(workspace);
  });

  it('keeps what a full disk refused, says why, and saves it once there is room (F19)', async () => {
    const trouble: Trouble = {};
    const { workspace, store } = inTrouble(trouble);
    await workspace.ready;
    trouble.refuseCommits = 'quota';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed' && save.code === 'quota');
    workspace.run('agenda-item-add', { titles: ['B'] });
    expect(titles(workspace)).to.deep.equal(['A', 'B']);
    trouble.refuseCommits = undefined;
    workspace.retry();
    await until(workspace, ({ save }) => save.kind === 'saved');
    expect(titles(await reopened(store))).to.deep.equal(['A', 'B']);
  });

  it('tries again by itself after a pause', async () => {
    const trouble: Trouble = {};
    const { workspace, time } = inTrouble(trouble);
    await workspace.ready;
    trouble.refuseCommits = 'io';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    trouble.refuseCommits = undefined;
    time.elapse();
    await until(workspace, ({ save }) => save.kind === 'saved');
  });

  it('writes once what was committed without a clear answer', async () => {
    const trouble: Trouble = {};
    const { workspace, store } = inTrouble(trouble);
    await workspace.ready;
    trouble.unclearOnce = true;
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    workspace.retry();
    await until(workspace, ({ save }) => save.kind === 'saved');
    expect(titles(await reopened(store))).to.deep.equal(['A']);
  });

  it('works in memory and says so where storage is denied (F01)', async () => {
    const { workspace } = inTrouble({ refuse: 'denied' });
    await workspace.ready;
    expect(workspace.state.save.kind).to.equal('memory');
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.setDraft('new-item', { text: 'B' });
    await until(workspace, ({ save }) => save.kind === 'memory');
    expect(titles(workspace)).to.deep.equal(['A']);
  });

  it('keeps everything on screen when storage is denied halfway', async () => {
    const trouble: Trouble = {};
    const { workspace } = inTrouble(trouble);
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A', 'B'] });
    workspace.setDraft('objective', { text: 'Decide', base: '' });
    await saved(workspace);
    trouble.refuse = 'denied';
    workspace.run('agenda-item-move', { id: idOf(workspace, 'B'), before: idOf(workspace, 'A') });
    await until(workspace, ({ save }) => save.kind === 'memory');
    expect(titles(workspace)).to.deep.equal(['B', 'A']);
    expect(workspace.state.drafts.get('objective')?.text).to.equal('Decide');
  });

  it('can be used before storage answers, and then brings both together (F04)', async () => {
    const store = new MemoryStore();
    const before = await reopened(store);
    before.run('agenda-item-add', { titles: ['Yesterday'] });
    before.run('meeting-edit', { objective: 'Decide', base: '' });
    await saved(before);
    const trouble: Trouble = { refuse: 'timeout' };
    const { workspace, time } = inTrouble(trouble, store);
    await workspace.ready;
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'timeout' });
    workspace.run('agenda-item-add', { titles: ['Today'] });
    workspace.run('meeting-edit', { objective: 'Plan', base: '' });
    trouble.refuse = undefined;
    time.elapse();
    await until(workspace, ({ save }) => save.kind === 'saved');
    expect(titles(workspace)).to.deep.equal(['Yesterday', 'Today']);
    const { objective, others } = workspace.state.meeting;
    expect([objective, others?.['objective']?.[0]?.value]).to.deep.equal(['Plan', 'Decide']);
    expect(titles(await reopened(store))).to.deep.equal(['Yesterday', 'Today']);
  });

  it('can be used when reading takes long, and brings both together when it is done', async () => {
    const store = new MemoryStore();
    const before = await reopened(store);
    before.run('agenda-item-add', { titles: ['Yesterday'] });
    await saved(before);
    let release = () => {};
    const trouble: Trouble = { wait: new Promise((resolve) => (release = resolve)) };
    const { workspace, time } = inTrouble(trouble, store);
    await Promise.resolve();
    time.elapse();
    await until(workspace, ({ status, save }) => status === 'ready' && save.kind === 'delayed');
    workspace.run('agenda-item-add', { titles: ['Today'] });
    release();
    await until(workspace, ({ save }) => save.kind === 'saved');
    expect(titles(workspace)).to.deep.equal(['Yesterday', 'Today']);
  });

  it('asks before it writes back what the browser cleared, and then writes all of it (F11)', async () => {
    const trouble: Trouble = {};
    const { workspace, store } = inTrouble(trouble);
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A', 'B'] });
    await saved(workspace);
    store.apply(
      [...store.records()].map(({ key, revision }) => ({ kind: 'delete', key, ifRevision: revision })),
      [],
      {},
    );
    workspace.run('agenda-item-discuss', { id: idOf(workspace, 'A') });
    await until(workspace, ({ save }) => save.kind === 'cleared');
    expect([...store.records()]).to.have.length(0);
    workspace.retry();
    await until(workspace, ({ save }) => save.kind === 'saved');
    expect((await reopened(store)).state.items.map(({ item }) => [item.title, item.status])).to.deep.equal([
      ['A', 'discussed'],
      ['B', 'open'],
    ]);
  });

  it('sets a record aside that cannot be read, shows the rest and leaves it as it is (B42)', async () => {
    const store = new MemoryStore();
    const before = await reopened(store);
    before.run('agenda-item-add', { titles: ['A', 'B'] });
    await saved(before);
    const [broken] = [...store.records()].filter(({ key }) => key.includes('item'));
    const value = { type: 'agenda-item', schema: 1, title: 7 };
    store.apply(
      [{ kind: 'put', key: broken!.key, value, revision: 'odd', ifRevision: broken!.revision }],
      [],
      {},
    );
    const workspace = await reopened(store);
    expect([titles(workspace).length, workspace.state.setAside]).to.deep.equal([1, 1]);
    workspace.run('agenda-item-add', { titles: ['C'] });
    await saved(workspace);
    expect([...store.records()].find(({ revision }) => revision === 'odd')?.value).to.deep.equal(value);
  });

  it('changes nothing that a newer version wrote (B39, F64)', async () => {
    const store = new MemoryStore();
    const before = await reopened(store);
    before.run('agenda-item-add', { titles: ['A'] });
    await saved(before);
    const [item] = [...store.records()].filter(({ key }) => key.includes('item'));
    const value = { ...(item!.value as object), schema: 2, mood: 'bright' };
    store.apply([{ kind: 'put', key: item!.key, value, revision: 'v2', ifRevision: item!.revision }], [], {});
    const workspace = await reopened(store);
    expect(workspace.state.readOnly).to.equal(true);
    expect(titles(workspace)).to.deep.equal(['A']);
    expect(() => workspace.run('agenda-item-add', { titles: ['B'] }))
      .to.throw()
      .with.property('code', 'newer-schema');
  });

  it('F10 is read-only from when storage says that a later version made it, and keeps what was typed', async () => {
    const trouble: Trouble = {};
    const { workspace } = inTrouble(trouble);
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A'] });
    await saved(workspace);
    trouble.refuseCommits = 'newer-schema';
    workspace.run('agenda-item-add', { titles: ['B'] });
    await until(workspace, ({ readOnly }) => readOnly);
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'newer-schema' });
    expect(titles(workspace)).to.deep.equal(['A', 'B']);
    expect(() => workspace.run('agenda-item-add', { titles: ['C'] })).to.throw();
  });

  it('keeps fields it does not know (B43)', async () => {
    const store = new MemoryStore();
    const before = await reopened(store);
    before.run('agenda-item-add', { titles: ['A'] });
    await saved(before);
    const [item] = [...store.records()].filter(({ key }) => key.includes('item'));
    const value = { ...(item!.value as object), colour: 'teal' };
    store.apply([{ kind: 'put', key: item!.key, value, revision: 'x', ifRevision: item!.revision }], [], {});
    const workspace = await reopened(store);
    workspace.run('agenda-item-discuss', { id: idOf(workspace, 'A') });
    await saved(workspace);
    expect([...store.records()].find(({ key }) => key.includes('item'))?.value).to.include({
      colour: 'teal',
    });
  });
});
