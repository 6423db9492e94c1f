import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, wipe, wipeAll, type Workspace } from '@one-on-one/core';
import { nextTask } from '../support/past-meetings.js';
import { unheard } from '../support/unheard.js';
import { aClock, aWorkspace, saved, until } from '../support/workspaces.js';

const clock = aClock('2030-02-01T09:00:00.000Z');
const field = 'new-item';
const secret = { text: 'half a thought of Ben', private: true };

// As long as a page breathes, another tab of it does what it has heard of.
const leave = ({ storage }: Workspace, workspaces: readonly Workspace[]) =>
  wipeAll(storage, workspaces, { viewer: null, now: clock.now(), pause: nextTask });

const stored = (store: MemoryStore) => JSON.stringify([...store.records()]);
const typed = ({ state }: Workspace) => [...state.drafts.values()].map(({ text }) => text);

async function open(store: MemoryStore, viewer?: string) {
  const workspace = aWorkspace({ relationship: 'pair-1', store, ...(viewer && { viewer }) });
  await workspace.ready;
  return workspace;
}

/** Ben says who he is, types something, and is said not to look any more. */
async function typedByBen(page: Workspace): Promise<Workspace> {
  page.run('agenda-item-add', { titles: ['For both'] });
  page.setViewer('mentee');
  await saved(page);
  page.setDraft(field, secret);
  await saved(page);
  page.setViewer(null);
  await saved(page);
  return page;
}

/** Whoever says next that they are the mentee finds nothing, here and on a new page. */
async function findsNothing(store: MemoryStore, page: Workspace) {
  expect(stored(store)).not.to.contain(secret.text);
  for (const each of [page, await open(store)]) {
    const seen: string[] = [];
    each.subscribe(() => seen.push(...typed(each)));
    each.setViewer('mentee');
    await saved(each);
    await each.refresh();
    await saved(each);
    expect(seen).to.deep.equal([]);
    await each.close();
  }
  expect(stored(store)).not.to.contain(secret.text);
}

describe('Leaving a device whole, what somebody typed who looks no more', () => {
  it('is gone from the page that it was typed on', async () => {
    const store = new MemoryStore();
    const page = await typedByBen(await open(store));
    await leave(page, [page]);
    await findsNothing(store, page);
  });

  it('is gone from another tab, which does not write it again', async () => {
    const store = new MemoryStore();
    const tab = await typedByBen(await open(store));
    const page = await open(store);
    await leave(page, [page]);
    await findsNothing(store, tab);
  });

  it('is gone from a tab that hears of it only as it reads again', async () => {
    const store = new MemoryStore();
    const tab = await typedByBen(await unheard(store, null));
    const page = await open(store);
    await leave(page, [page]);
    await tab.refresh();
    await findsNothing(store, tab);
  });

  it('is gone where it was not stored yet', async () => {
    const store = new MemoryStore();
    const storage = createMemoryStorage({ store });
    const tab = aWorkspace({ relationship: 'pair-1', storage });
    await typedByBen(tab);
    const { commit } = storage;
    storage.commit = () => Promise.reject(new Error('Full.'));
    tab.setViewer('mentee');
    tab.setDraft(field, { text: `${secret.text}, and more` });
    tab.setViewer(null);
    await until(tab, ({ save }) => save.kind === 'failed');
    const page = await open(store);
    await leave(page, [page]);
    storage.commit = commit;
    tab.retry();
    await saved(tab);
    await findsNothing(store, tab);
  });

  it('is gone where it was typed before anybody said who they are', async () => {
    const store = new MemoryStore();
    const tab = await open(store);
    tab.run('agenda-item-add', { titles: ['For both'] });
    tab.setDraft(field, secret);
    await saved(tab);
    const page = await open(store);
    await leave(page, [page]);
    await until(tab, ({ drafts, items }) => drafts.size + items.length === 0);
    await saved(tab);
    await findsNothing(store, tab);
  });
});

describe('Where somebody wipes a pair, what the other typed who looks no more', () => {
  it('stays, and is there when they look again', async () => {
    const store = new MemoryStore();
    const page = await typedByBen(await open(store));
    const tab = await typedByBen(await open(store));
    page.setViewer('mentor');
    await saved(page);
    await wipe(page, { now: clock.now(), pause: nextTask });
    for (const each of [page, tab]) {
      each.setViewer('mentee');
      await until(each, ({ drafts }) => drafts.size === 1);
      expect(typed(each)).to.deep.equal([secret.text]);
    }
  });
});
