import { isOneOnOneError } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { watchOver } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { answer, deleteDatabases, freshName, openRaw, replaceMember } from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const short = { openTimeoutMs: 60, closeTimeoutMs: 60 };

/**
 * A database whose opens are really never answered: a careless tab keeps it from being deleted,
 * and every open waits behind the deletion until `release`.
 */
async function aDatabaseThatDoesNotAnswer() {
  const databaseName = freshName();
  const careless = await openRaw(databaseName, 1);
  const deleted = answer(indexedDB.deleteDatabase(databaseName));
  const release = async () => {
    careless.close();
    await deleted;
  };
  return { databaseName, release };
}

/** Calls again as long as the browser takes too long, as a workspace does. */
async function untilAnswered(call: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await call();
      return;
    } catch (error) {
      if (!isOneOnOneError(error, 'timeout')) throw error;
    }
  }
}

/** Lets `indexedDB.open` throw, until `restore`. */
const refuseOpens = (name: string, message = '') =>
  replaceMember(IDBFactory.prototype, 'open', () => {
    throw new DOMException(message, name);
  });

describe('The IndexedDB adapter, opening', () => {
  after(deleteDatabases);

  it('F01 F03 is refused with a code when the browser refuses, and works when it no longer does', async () => {
    const refusals = [
      ['SecurityError', '', 'denied'],
      ['UnknownError', 'The user denied permission to access the database.', 'denied'],
      ['InvalidStateError', 'A mutation operation was attempted.', 'unavailable'],
      ['QuotaExceededError', 'Encountered full disk while opening backing store.', 'quota'],
      ['UnknownError', 'Internal error opening backing store.', 'io'],
    ] as const;
    for (const [name, message, code] of refusals) {
      const restore = refuseOpens(name, message);
      const storage = createIdbStorage({ databaseName: freshName() });
      try {
        const error = await rejected(storage.commit([aPut(a)]));
        expect(error.code, name).to.equal(code);
        expect((error.cause as DOMException).name).to.equal(name);
        expect(storage.stash!([{ id: '1', key: a, base: null, patch: 1 }])).to.deep.equal([]);
      } finally {
        restore();
      }
      await storage.commit([aPut(a)]);
      expect(await storage.get([a])).to.have.length(1);
      await storage.close();
    }
  });

  it('F01 says `unavailable` on a page without IndexedDB', async () => {
    const restore = replaceMember(globalThis, 'indexedDB', undefined);
    const storage = createIdbStorage({ databaseName: freshName() });
    try {
      const error = await rejected(storage.get([a]));
      expect([error.code, error.details.retry]).to.deep.equal(['unavailable', 'never']);
    } finally {
      restore();
    }
    await storage.close();
  });

  it('F04 refuses with `timeout` while the browser does not answer, and works when it does after all', async () => {
    const { databaseName, release } = await aDatabaseThatDoesNotAnswer();
    const storage = createIdbStorage({ databaseName, ...short });
    for (let call = 0; call < 6; call++) {
      const error = await rejected(storage.commit([aPut(a)]));
      expect([error.code, error.details]).to.deep.equal(['timeout', { committed: 'no', retry: 'backoff' }]);
    }
    await release();
    await untilAnswered(() => storage.commit([aPut(a)]));
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    await storage.close();
  });

  it('F04 uses an answer that comes while a call is waiting', async () => {
    const { databaseName, release } = await aDatabaseThatDoesNotAnswer();
    const storage = createIdbStorage({ databaseName });
    const commit = storage.commit([aPut(a)]);
    await release();
    await commit;
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    await storage.close();
  });

  it('F04 does not let close wait for a browser that does not answer', async () => {
    const { databaseName, release } = await aDatabaseThatDoesNotAnswer();
    const storage = createIdbStorage({ databaseName, openTimeoutMs: 60_000, closeTimeoutMs: 60 });
    const commit = rejected(storage.commit([aPut(a)]));
    await storage.close();
    expect((await commit).code).to.equal('closed');
    await release();
    // What is answered after the close is given back at once: it blocks nobody.
    await answer(indexedDB.deleteDatabase(databaseName));
  });

  it('takes nothing into the stash before it is open, and does not wait for that', async () => {
    const storage = createIdbStorage({ databaseName: freshName() });
    expect(storage.stash!([{ id: '1', key: a, base: null, patch: 1 }])).to.deep.equal([]);
    expect(await storage.stashed!()).to.deep.equal([]);
    await storage.close();
  });

  it('F10 reads what a later version keeps, and changes nothing of it', async () => {
    const databaseName = freshName();
    const before = createIdbStorage({ databaseName });
    await before.commit([aPut(a)]);
    await before.close();
    (await openRaw(databaseName, 99)).close();
    const storage = createIdbStorage({ databaseName });
    const watch = watchOver(storage);
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    const refused = await rejected(storage.commit([aPut(key('b'))]));
    expect([refused.code, refused.details]).to.deep.equal([
      'newer-schema',
      { committed: 'no', retry: 'never' },
    ]);
    expect(storage.stash!([{ id: '1', key: a, base: null, patch: 1 }])).to.deep.equal([]);
    expect(await watch.look()).to.equal(null);
    expect(await storage.list({ prefix: key() })).to.have.length(1);
    await storage.close();
    const untouched = await openRaw(databaseName);
    const records = untouched.transaction('records').objectStore('records');
    expect([untouched.version, await answer(records.count())]).to.deep.equal([99, 1]);
    untouched.close();
  });

  it('F10 says `corrupt` of a later version that keeps nothing where this one looks', async () => {
    const databaseName = freshName();
    (await openRaw(databaseName, 99)).close();
    const storage = createIdbStorage({ databaseName });
    expect((await rejected(storage.get([a]))).code).to.equal('corrupt');
    await storage.close();
  });
});
