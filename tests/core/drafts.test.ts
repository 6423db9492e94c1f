import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';

describe('A draft', () => {
  const draftOf = (workspace: ReturnType<typeof aWorkspace>, field = 'new-item') =>
    workspace.state.drafts.get(field)?.text;
  const opened = async (store: MemoryStore, tab?: string) => {
    const workspace = aWorkspace({ store, ...(tab !== undefined && { tab }) });
    await workspace.ready;
    return workspace;
  };

  it('is there after a reload that came before it was written', async () => {
    const store = new MemoryStore();
    const tab = await opened(store, 'same');
    tab.setDraft('new-item', { text: 'Half a' });
    tab.setDraft('new-item', { text: 'Half a thought' });
    tab.leave();
    expect(draftOf(await opened(store, 'same'))).to.equal('Half a thought');
  });

  it('is there in a new tab after its tab closed, and keeps that it was private', async () => {
    const store = new MemoryStore();
    const tab = await opened(store);
    tab.setDraft('new-item', { text: 'Mine', private: true });
    await tab.close();
    const next = await opened(store);
    expect(next.state.drafts.get('new-item')).to.deep.include({ text: 'Mine', private: true });
  });

  it('goes from a second tab when the first enters it, and stays where somebody typed on', async () => {
    const store = new MemoryStore();
    const first = await opened(store);
    first.setDraft('new-item', { text: 'Budget', itemId: 'd1' });
    await first.close();
    const [second, third] = [await opened(store), await opened(store)];
    third.setDraft('new-item', { text: 'Budget and more', itemId: 'd1' });
    second.run('agenda-item-add', { titles: ['Budget'], id: 'd1' });
    second.setDraft('new-item', null);
    await saved(second);
    expect(draftOf(third)).to.equal('Budget and more');
    third.run('agenda-item-add', { titles: ['Budget and more'], id: 'd1' });
    third.setDraft('new-item', null);
    await until(second, ({ items }) => items.length === 2);
    expect(titles(second)).to.deep.equal(['Budget', 'Budget and more']);
  });

  it('goes from a tab that took it over untouched when another enters it', async () => {
    const store = new MemoryStore();
    const first = await opened(store);
    first.setDraft('new-item', { text: 'Budget' });
    await first.close();
    const [second, third] = [await opened(store), await opened(store)];
    expect(draftOf(third)).to.equal('Budget');
    second.setDraft('new-item', null);
    await until(third, ({ drafts }) => drafts.size === 0);
  });

  it('does not come back once it was entered, even if only its deletion was lost', async () => {
    const store = new MemoryStore();
    const tab = await opened(store);
    tab.setDraft('new-item', { text: ' Budget ', itemId: 'd1' });
    tab.run('agenda-item-add', { titles: ['Budget'], id: 'd1' });
    await tab.close();
    const next = await opened(store);
    expect(next.state.drafts.size).to.equal(0);
    expect(titles(next)).to.deep.equal(['Budget']);
  });

  it('that was typed before storage answered does not replace what the tab had stored', async () => {
    const store = new MemoryStore();
    const tab = await opened(store, 'same');
    tab.setDraft('new-item', { text: 'From yesterday' });
    await tab.close();
    const next = aWorkspace({ store, tab: 'same' });
    next.setDraft('new-item', { text: 'Quick' });
    await next.ready;
    expect(draftOf(next)).to.equal('Quick');
    next.setDraft('new-item', null);
    await next.close();
    expect(draftOf(await opened(store, 'same'))).to.equal('From yesterday');
  });

  it('stays in a living tab when another took it over and emptied it', async () => {
    const store = new MemoryStore();
    const owner = await opened(store, 'owner');
    owner.setDraft('new-item', { text: 'Hello', itemId: 'd1' });
    await owner.refresh();
    const other = await opened(store);
    expect(draftOf(other)).to.equal('Hello');
    other.setDraft('new-item', null);
    await other.close();
    await owner.refresh();
    expect(draftOf(owner)).to.equal('Hello');
    await owner.close();
    expect(draftOf(await opened(store, 'owner'))).to.equal('Hello');
  });

  it('goes from a living tab when another took it over and entered it', async () => {
    const store = new MemoryStore();
    const owner = await opened(store);
    owner.setDraft('new-item', { text: 'Hello', itemId: 'd1' });
    await owner.refresh();
    const other = await opened(store);
    other.run('agenda-item-add', { titles: ['Hello'], id: 'd1' });
    other.setDraft('new-item', null);
    await until(owner, ({ items, drafts }) => items.length === 1 && drafts.size === 0);
  });

  it('does not come back in an older form once its newest form was entered', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = {};
    const tab = aWorkspace({ storage: aFailingStorage(store, trouble), tab: 'same' });
    await tab.ready;
    tab.setDraft('objective', { text: 'Dec', base: '' });
    await tab.refresh();
    await tab.refresh();
    trouble.refuseCommits = 'io'; // as when the page dies: the later writes do not get through, the last word does
    tab.setDraft('objective', { text: 'Decide', base: '' });
    tab.leave();
    tab.run('meeting-edit', { objective: 'Decide', base: '' });
    tab.setDraft('objective', null);
    for (let visit = 0; visit < 2; visit += 1) {
      const next = await opened(store);
      await until(next, ({ meeting }) => meeting.objective === 'Decide');
      await saved(next);
      await next.close();
    }
    expect(draftOf(await opened(store), 'objective')).to.equal(undefined);
    expect([...store.records()].filter(({ key }) => key.includes('draft'))).to.have.length(0);
  });

  it('of somebody is not replaced by what nobody in particular typed', async () => {
    const workspace = await opened(new MemoryStore());
    workspace.setViewer('mentor');
    await saved(workspace);
    workspace.setDraft('new-item', { text: 'A long thought' });
    workspace.setViewer(null);
    workspace.setDraft('new-item', { text: 'x' });
    workspace.setViewer('mentor');
    expect(draftOf(workspace)).to.equal('A long thought');
    workspace.setViewer(null);
    expect(draftOf(workspace)).to.equal('x');
  });

  it('is deleted only after what was entered is stored', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = {};
    const tab = aWorkspace({ storage: aFailingStorage(store, trouble) });
    await tab.ready;
    tab.setDraft('objective', { text: 'Decide', base: '' });
    await tab.refresh();
    trouble.refuseCommits = 'quota';
    tab.run('meeting-edit', { objective: 'Decide', base: '' });
    tab.setDraft('objective', null);
    await until(tab, ({ save }) => save.kind === 'failed');
    expect(draftOf(await opened(store), 'objective')).to.equal('Decide');
  });

  it('goes along with whoever says who they are', async () => {
    const store = new MemoryStore();
    const tab = await opened(store);
    tab.setDraft('new-item', { text: 'Budget' });
    tab.setViewer('mentee');
    expect(draftOf(tab)).to.equal('Budget');
    await saved(tab);
    await tab.close();
    expect(
      [...store.records()].filter(({ key }) => key.includes('draft')).map(({ key }) => key[1]),
    ).to.deep.equal(['mentee']);
  });
});

const opened = async (store: MemoryStore) => {
  const workspace = aWorkspace({ store });
  await workspace.ready;
  return workspace;
};

describe('A command that was not in storage when its page went away', () => {
  it('is done when the next page opens, once', async () => {
    const store = new MemoryStore();
    const tab = aWorkspace({ store });
    await tab.ready;
    tab.run('agenda-item-add', { titles: ['A', 'B'] });
    tab.leave();
    for (let visit = 0; visit < 2; visit += 1) {
      const next = aWorkspace({ store });
      await next.ready;
      await saved(next);
      expect(titles(next)).to.deep.equal(['A', 'B']);
      await next.close();
    }
    expect([...store.stashed()]).to.have.length(0);
  });

  it('is done too when it was entered after the page began to leave', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = {};
    const tab = aWorkspace({ storage: aFailingStorage(store, trouble) });
    await tab.ready;
    trouble.wait = new Promise(() => {});
    tab.leave();
    tab.run('meeting-edit', { objective: 'Decide', base: '' });
    const next = await opened(store);
    await until(next, ({ meeting }) => meeting.objective === 'Decide');
  });

  it('stays private: it is done when its author looks, and shows to nobody else', async () => {
    const store = new MemoryStore();
    const tab = aWorkspace({ store, viewer: 'mentor' });
    await tab.ready;
    tab.run('agenda-item-add', { titles: ['Mine'], private: true });
    tab.leave();
    const other = aWorkspace({ store, viewer: 'mentee' });
    await other.ready;
    expect(JSON.stringify(other.state)).not.to.include('Mine');
    const author = aWorkspace({ store, viewer: 'mentor' });
    await author.ready;
    await until(author, ({ items }) => items.length === 1);
  });
});
