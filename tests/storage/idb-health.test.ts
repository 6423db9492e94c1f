import { askToPersist, createIdbStorage } from '@one-on-one/storage-idb';
import { watchOver } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName, replaceMember } from './databases.js';
import { aPut, key } from './writes.js';

/** A storage manager that counts what it is asked; `restore` brings back the browser's own. */
function aManager(answers: { persisted?: boolean; persist?: boolean; estimate?: object } = {}) {
  const asked: string[] = [];
  const answer =
    <K extends keyof typeof answers>(name: K) =>
    async () => {
      asked.push(name);
      return answers[name];
    };
  const manager = {
    persisted: answer('persisted'),
    persist: answer('persist'),
    estimate: answer('estimate'),
  };
  return { asked, restore: replaceMember(navigator, 'storage', manager) };
}

describe('The promise to keep what is stored', () => {
  after(deleteDatabases);

  it('F56 is asked for once, and the answer is told as it is', async () => {
    for (const persist of [true, false]) {
      const { asked, restore } = aManager({ persisted: false, persist });
      expect(await askToPersist().finally(restore)).to.equal(persist);
      expect(asked).to.deep.equal(['persisted', 'persist']);
    }
  });

  it('F56 is not asked for again when it was given', async () => {
    const { asked, restore } = aManager({ persisted: true });
    expect(await askToPersist().finally(restore)).to.equal(true);
    expect(asked).to.deep.equal(['persisted']);
  });

  it('F56 counts as refused where there is nobody to give it, or asking fails', async () => {
    const refuse = () => Promise.reject(new TypeError('refused'));
    const throwing = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const manager of [
      undefined,
      { persisted: refuse, persist: refuse },
      { persisted: throwing, persist: throwing },
    ]) {
      const restore = replaceMember(navigator, 'storage', manager);
      expect(await askToPersist().finally(restore)).to.equal(false);
    }
  });

  it('F56 is never asked for by opening, writing or watching: some browsers would ask the person', async () => {
    const { asked, restore } = aManager({ persisted: false, estimate: {} });
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.commit([aPut(key('a'))]);
    await storage.health!();
    await watchOver(storage).look();
    await storage.close();
    restore();
    expect(asked).not.to.include('persist');
  });

  it('F57 a write does not care for an estimate that says there is no room', async () => {
    const { asked, restore } = aManager({ persisted: false, estimate: { usage: 100, quota: 0 } });
    const storage = createIdbStorage({ databaseName: freshName() });
    try {
      expect(await storage.health!()).to.deep.include({ usedBytes: 100, quotaBytes: 0 });
      asked.length = 0;
      await storage.commit([aPut(key('a'))]);
      expect((await storage.get([key('a')]))[0]?.value).to.equal('text');
      expect(asked).to.deep.equal([]);
    } finally {
      restore();
      await storage.close();
    }
  });
});
