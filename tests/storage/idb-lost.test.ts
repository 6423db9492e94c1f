import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';
import { collectHandles, deleteDatabases, freshName, replaceMember } from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** From now on this connection, or every one, does what Safari's do once its database process is gone; until `restore`. */
function loseConnection(owner: IDBDatabase = IDBDatabase.prototype) {
  const tries: string[][] = [];
  const restore = replaceMember(owner, 'transaction', (stores: string[]) => {
    tries.push(stores);
    throw new DOMException('Connection to Indexed Database server lost. Refresh the page.', 'UnknownError');
  });
  return { tries, restore };
}

describe('The IndexedDB adapter, with a connection that the browser lost', () => {
  after(deleteDatabases);

  it('F15 drops the one that is lost, opens another, and writes once', async () => {
    const { handles, restore } = collectHandles();
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    const [dead] = handles;
    const { tries } = loseConnection(dead);
    await storage.commit([aPut(a)]);
    await storage.commit([aPut(a, { revision: 'r2', ifRevision: 'r1' })]);
    expect([tries.length, handles.length]).to.deep.equal([1, 2]);
    expect(await storage.list({ prefix: key() })).to.have.length(1);
    await storage.close();
    restore();
  });

  it('F15 tries once more and no oftener where every one is lost, and never answers a write that was', async () => {
    const { handles, restore: stopCollecting } = collectHandles();
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    const { tries, restore } = loseConnection();
    const error = await rejected(storage.commit([aPut(a)]));
    restore();
    expect([error.code, error.details]).to.deep.equal(['io', { committed: 'unknown', retry: 'backoff' }]);
    expect(tries.filter((stores) => stores.includes('records'))).to.have.length(2);
    expect(handles).to.have.length(2);
    expect(await storage.get([a])).to.deep.equal([undefined]);
    await storage.commit([aPut(a)]);
    await storage.close();
    stopCollecting();
  });

  it('F15 has what was entered on the page only, says so, and writes all of it once when one holds', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    const time = aSchedule();
    const workspace = aWorkspace({ storage, schedule: time.schedule });
    await saved(workspace);
    const kinds = new Set<string>();
    const { restore } = loseConnection();
    workspace.subscribe(() => kinds.add(workspace.state.save.kind));
    for (const title of ['A', 'B']) workspace.run('agenda-item-add', { titles: [title] });
    workspace.setDraft('new-item', { text: 'half a thought' });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await until(workspace, ({ save }) => save.kind === 'failed' && save.code === 'io');
      const failed = workspace.state.save;
      time.elapse();
      await until(workspace, ({ save }) => save !== failed);
    }
    expect(titles(workspace)).to.deep.equal(['A', 'B']);
    expect([...kinds]).not.to.include.members(['saved']);
    restore();
    workspace.retry();
    await saved(workspace);
    await workspace.close();
    const next = aWorkspace({ storage });
    await saved(next);
    expect(titles(next)).to.deep.equal(['A', 'B']);
    expect(next.state.drafts.get('new-item')?.text).to.equal('half a thought');
    await next.close();
    await storage.close();
  });
});
