import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, wipe, type Workspace } from '@one-on-one/core';
import { exportJson, importInto, parseExport } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { anAct, perform } from '../support/histories.js';
import { aClock, aWorkspace, saved, titles, until } from '../support/workspaces.js';

const clock = aClock('2030-02-01T09:00:00.000Z');
const wiping = (workspace: Workspace) => wipe(workspace, { now: clock.now() });

/** What lies in a store of this pair, the marks of a wipe aside. */
const left = (store: MemoryStore, pair = 'pair') =>
  [...store.records()].filter(({ key }) => key.includes(pair) && key.at(-1) !== 'wiped');

describe('Wiping a workspace', () => {
  const aTab = async (store: MemoryStore, viewer?: string, relationship = 'pair') => {
    const workspace = aWorkspace({ store, relationship, ...(viewer && { viewer }) });
    await workspace.ready;
    return workspace;
  };

  const aFilledTab = async (store: MemoryStore, viewer = 'mentor', relationship = 'pair') => {
    const workspace = await aTab(store, viewer, relationship);
    workspace.run('agenda-item-add', { titles: ['The budget', 'The first week'] });
    workspace.run('agenda-item-add', { titles: [`Only of the ${viewer}`], private: true });
    workspace.setDraft('new-item', { text: 'half a thou' });
    await saved(workspace);
    return workspace;
  };

  it('leaves nothing of it in storage, and an empty agenda on screen', async () => {
    const store = new MemoryStore();
    const workspace = await aFilledTab(store);
    workspace.leave(); // what is on its way is stashed
    await wiping(workspace);
    expect(left(store)).to.deep.equal([]);
    expect(store.stashed()).to.deep.equal([]);
    expect(titles(workspace)).to.deep.equal([]);
    expect(workspace.state.drafts.size).to.equal(0);
    expect(workspace.state.undoable).to.equal(null);
    expect(workspace.state.save.kind).to.equal('memory');
  });

  it('forgets who said that this is them', async () => {
    const store = new MemoryStore();
    const workspace = await aTab(store);
    workspace.setViewer('mentee');
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    await saved(workspace);
    await wiping(workspace);
    expect(workspace.state.viewer).to.equal(null);
    expect((await aTab(store)).state.viewer).to.equal(null);
    expect(left(store)).to.deep.equal([]);
  });

  it('leaves another pair alone, and what only the other person sees (law 1)', async () => {
    const store = new MemoryStore();
    const other = await aFilledTab(store, 'mentor', 'other-pair');
    await aFilledTab(store, 'mentee');
    const bens = left(store).filter(({ key }) => key[1] === 'mentee');
    expect(bens).to.have.length(2);
    const before = left(store, 'other-pair');
    await wiping(await aTab(store, 'mentor'));
    expect(left(store)).to.deep.equal(bens);
    expect(left(store, 'other-pair')).to.deep.equal(before);
    await other.refresh();
    expect(titles(other)).to.have.length(3);
  });

  it('takes what is still being saved with it', async () => {
    const store = new MemoryStore();
    const workspace = await aTab(store, 'mentor');
    workspace.run('agenda-item-add', { titles: ['At the last moment'] });
    await wiping(workspace);
    expect(left(store)).to.deep.equal([]);
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('works again afterwards, and an export from before comes back in', async () => {
    const store = new MemoryStore();
    const workspace = await aFilledTab(store);
    const scope = { relationship: 'pair', viewer: 'mentor' };
    const exported = { ...scope, includePrivate: true, exportedAt: clock.now() };
    const file = parseExport(await exportJson(workspace.storage, exported));
    await wiping(workspace);
    workspace.run('agenda-item-add', { titles: ['From the start'] });
    await saved(workspace);
    expect(titles(await aTab(store, 'mentor'))).to.deep.equal(['From the start']);
    if (!file.ok) throw new Error('This is a file.');
    const { createId } = workspace;
    const options = { ...scope, createRevision: createId, pause: () => Promise.resolve() };
    await importInto(workspace.storage, file.document, options);
    await workspace.refresh();
    expect(titles(workspace)).to.include.members(['The budget', 'Only of the mentor', 'From the start']);
    expect(await exportJson(workspace.storage, exported)).not.to.contain('"wipe"');
  });

  describe('tells another tab', () => {
    it('that it was on purpose: it empties, offers nothing back, and writes none of it again', async () => {
      const store = new MemoryStore();
      const workspace = await aFilledTab(store);
      const tab = await aTab(store, 'mentor');
      tab.setDraft('objective', { text: 'decide' });
      await saved(tab);
      const states: string[] = [];
      tab.subscribe(() => states.push(tab.state.save.kind));
      await wiping(workspace);
      await until(tab, ({ items, drafts, status }) => status === 'ready' && !items.length && !drafts.size);
      await saved(tab);
      expect(states).not.to.include('cleared');
      expect(tab.state.undoable).to.equal(null);
      await tab.close();
      expect(left(store)).to.deep.equal([]);
    });

    it('in the middle of an act, which goes with the rest', async () => {
      const store = new MemoryStore();
      const workspace = await aFilledTab(store);
      const trouble: Trouble = {};
      const storage = aFailingStorage(store, trouble);
      const tab = aWorkspace({ storage, relationship: 'pair', viewer: 'mentor' });
      await tab.ready;
      let release = () => {};
      trouble.wait = new Promise((resolve) => (release = resolve));
      tab.run('agenda-item-discuss', { id: tab.state.items[0]!.item.id });
      await wiping(workspace);
      release();
      await until(tab, ({ items, save }) => items.length === 0 && save.kind === 'saved');
      expect(left(store)).to.deep.equal([]);
    });

    it('that was asleep, once it looks again', async () => {
      const store = new MemoryStore();
      const workspace = await aFilledTab(store);
      const deaf = { ...createMemoryStorage({ store }), watch: () => () => {} };
      const tab = aWorkspace({ storage: deaf, relationship: 'pair', viewer: 'mentor' });
      await tab.ready;
      await saved(tab);
      expect(tab.state.drafts.size).to.equal(1);
      await wiping(workspace);
      await tab.refresh();
      expect(titles(tab)).to.deep.equal([]);
      expect(tab.state.drafts.size).to.equal(0);
      await tab.close();
      expect(left(store)).to.deep.equal([]);
    });

    it('of the other person, who keeps what is private and what they are typing', async () => {
      const store = new MemoryStore();
      const workspace = await aFilledTab(store);
      const tab = await aTab(store, 'mentee');
      tab.run('agenda-item-add', { titles: ['Of Ben alone'], private: true });
      tab.setDraft('new-item', { text: 'what Ben is typing' });
      await saved(tab);
      await wiping(workspace);
      await until(tab, ({ items, status }) => status === 'ready' && items.length === 1);
      await saved(tab);
      expect(titles(tab)).to.deep.equal(['Of Ben alone']);
      expect(tab.state.drafts.get('new-item')?.text).to.equal('what Ben is typing');
    });

    it('also where the browser had lost it before: it is not offered to be written back', async () => {
      const store = new MemoryStore();
      const workspace = await aFilledTab(store);
      const tab = await aTab(store, 'mentor');
      for (const { key, revision } of left(store))
        store.apply([{ kind: 'delete', key, ifRevision: revision }], [], null);
      await until(tab, ({ save }) => save.kind === 'cleared');
      await until(workspace, ({ save }) => save.kind === 'cleared');
      await wiping(workspace);
      await until(tab, ({ items, save }) => items.length === 0 && save.kind !== 'cleared');
      expect(titles(workspace)).to.deep.equal([]);
      tab.retry();
      await saved(tab);
      expect(left(store)).to.deep.equal([]);
    });
  });

  it('still takes what a browser lost for lost, after an earlier wipe', async () => {
    const store = new MemoryStore();
    await wiping(await aFilledTab(store));
    const tab = await aFilledTab(store);
    for (const { key, revision } of left(store))
      store.apply([{ kind: 'delete', key, ifRevision: revision }], [], null);
    await until(tab, ({ save }) => save.kind === 'cleared');
    expect(titles(tab)).to.have.length(3);
  });

  it('empties every tab after any history, whatever else they do meanwhile', async () => {
    const acts = fc.array(fc.tuple(fc.boolean(), anAct), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, acts, async (before, after) => {
        const store = new MemoryStore();
        const other = await aFilledTab(store, 'mentor', 'other-pair');
        await other.close();
        const others = left(store, 'other-pair');
        const tabs = [await aTab(store, 'mentor'), await aTab(store, 'mentor')] as const;
        for (const [isFirst, act] of before) perform(tabs[isFirst ? 0 : 1], act);
        const wiped = wiping(tabs[0]);
        for (const [, act] of after)
          if (act.what !== 'add' && act.what !== 'add-private') perform(tabs[1], act);
        await wiped;
        await Promise.all(tabs.map(saved));
        await Promise.all(tabs.map((tab) => tab.close()));
        for (const { key } of left(store)) expect(key).not.to.include('draft');
        const fresh = await aTab(store, 'mentor');
        for (const tab of tabs) expect(titles(tab)).to.deep.equal(titles(fresh));
        expect(left(store, 'other-pair')).to.deep.equal(others);
      }),
      { numRuns: 60 },
    );
  });
});
