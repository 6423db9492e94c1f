import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';
import {
  collectHandles,
  deleteDatabases,
  freshName,
  holdRecords,
  openRaw,
  replaceMember,
} from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** A workspace over a database. */
async function opened(databaseName: string) {
  const storage = createIdbStorage({ databaseName });
  const time = aSchedule();
  const workspace = aWorkspace({ storage, schedule: time.schedule });
  await workspace.ready;
  await saved(workspace);
  const close = async () => {
    await workspace.close();
    await storage.close();
  };
  return { storage, workspace, time, close };
}

describe('The IndexedDB adapter, among tabs', () => {
  after(deleteDatabases);

  it('F18 finds out that its connection is dead when the page is seen again, before anybody writes', async () => {
    const { handles, restore } = collectHandles();
    const { workspace, close } = await opened(freshName());
    const dead = handles.at(-1)!;
    dead.close();
    await workspace.refresh();
    expect(handles.at(-1)).not.to.equal(dead);
    const opens = handles.length;
    workspace.run('agenda-item-add', { titles: ['A'] });
    await saved(workspace);
    expect(handles).to.have.length(opens);
    await close();
    restore();
  });

  it('F23 says that it takes long while another tab holds the records, and then saves all, in order, once', async () => {
    const databaseName = freshName();
    const { storage, workspace, time, close } = await opened(databaseName);
    const other = await openRaw(databaseName);
    const release = holdRecords(other);
    for (const title of ['A', 'B', 'C']) workspace.run('agenda-item-add', { titles: [title] });
    await Promise.resolve();
    time.elapse();
    await until(workspace, ({ save }) => save.kind === 'delayed');
    expect(titles(workspace)).to.deep.equal(['A', 'B', 'C']);
    release();
    await saved(workspace);
    other.close();
    const next = await opened(databaseName);
    expect(titles(next.workspace)).to.deep.equal(['A', 'B', 'C']);
    const items = await storage.list({ prefix: ['shared'] });
    expect(items.filter((record) => record.key.includes('item'))).to.have.length(3);
    await next.close();
    await close();
  });

  it('F24 keeps one write of a field in flight and the newest text behind it, however long that takes', async () => {
    const databaseName = freshName();
    const { workspace, close } = await opened(databaseName);
    const other = await openRaw(databaseName);
    const release = holdRecords(other);
    let puts = 0;
    const methods = (['put', 'add'] as const).map((name) => {
      const method = IDBObjectStore.prototype[name];
      return replaceMember(
        IDBObjectStore.prototype,
        name,
        function (this: IDBObjectStore, ...args: [unknown]) {
          if (this.name === 'records') puts++;
          return method.apply(this, args);
        },
      );
    });
    const text = 'half a thought';
    for (let end = 1; end <= text.length; end++) workspace.setDraft('new-item', { text: text.slice(0, end) });
    workspace.leave();
    release();
    await workspace.close();
    for (const restore of methods) restore();
    expect(puts).to.equal(2);
    other.close();
    const next = await opened(databaseName);
    expect(next.workspace.state.drafts.get('new-item')?.text).to.equal(text);
    await next.close();
    await close();
  });

  it('F26 a commit beside an upgrade in another tab happens before it or waits for it, and never in part', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    await storage.get([a]);
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => aPut(key(name)));
    const upgrade = new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(databaseName, 2);
      opening.onupgradeneeded = () => {
        const rows = opening.transaction!.objectStore('records');
        for (let row = 0; row < 200; row++)
          rows.put({ revision: 'u', value: row }, ['shared', 'u', `${row}`]);
      };
      opening.onsuccess = () => resolve(opening.result);
    });
    const outcomes = await Promise.all([
      storage.commit(five).then(
        () => 'before',
        () => 'refused',
      ),
      storage.commit([aPut(key('f'))]).then(
        () => 'before',
        () => 'refused',
      ),
      upgrade,
    ]);
    const records = (await storage.list({ prefix: key() })).map((record) => record.key[1]);
    expect(records.filter((name) => name !== 'u').length).to.equal(
      (outcomes[0] === 'before' ? 5 : 0) + (outcomes[1] === 'before' ? 1 : 0),
    );
    expect(records.filter((name) => name === 'u')).to.have.length(200);
    outcomes[2].close();
    await storage.close();
  });

  it('F62 needs no locks: where they are denied, three tabs lose none of 60 edits', async () => {
    const denied = () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
    const restore = replaceMember(navigator, 'locks', { request: denied, query: denied });
    const databaseName = freshName();
    const first = await opened(databaseName);
    const tabs = [first, await opened(databaseName), await opened(databaseName)];
    for (let edit = 0; edit < 20; edit++)
      for (const [tab, { workspace }] of tabs.entries())
        workspace.run('agenda-item-add', { titles: [`${tab}:${edit}`] });
    for (const { workspace } of tabs) await saved(workspace);
    await first.workspace.refresh();
    expect(titles(first.workspace)).to.have.length(60);
    for (const { close } of tabs) await close();
    restore();
  });

  it('F71 closes when the writes under way are done, and takes no further call', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    await storage.get([a]);
    const settled: string[] = [];
    const writes = ['a', 'b', 'c'].map((name) =>
      storage.commit([aPut(key(name))]).then(() => settled.push(name)),
    );
    await storage.close();
    expect(settled).to.deep.equal(['a', 'b', 'c']);
    await Promise.all(writes);
    for (const call of [storage.get([a]), storage.list({ prefix: a }), storage.commit([aPut(key('d'))])])
      expect((await rejected(call)).code).to.equal('closed');
    const next = createIdbStorage({ databaseName });
    expect(await next.list({ prefix: key() })).to.have.length(3);
    await next.close();
  });
});
