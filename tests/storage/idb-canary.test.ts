import { createMemoryStorage } from '@one-on-one/core';
import { watchOver } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { answer, deleteDatabases, freshName, replaceMember } from './databases.js';
import { aStandingClock, loseCanary, loseDatabases, takeCopy, visit } from './losses.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

describe('The canary', () => {
  after(deleteDatabases);

  it('says nothing at a first visit, nor at any later one when all is there', async () => {
    const databaseName = freshName();
    for (let time = 0; time < 3; time++) {
      const { storage, watch, told } = await visit(databaseName);
      expect(await watch.look()).to.equal(null);
      await storage.commit([aPut(key(`${time}`))]);
      await storage.close();
      expect(told).to.deep.equal([]);
    }
  });

  it('F35 tells that the newest part is missing, and since when, at every visit until that is accepted', async () => {
    const databaseName = freshName();
    const clock = aStandingClock();
    const first = await visit(databaseName, clock);
    await first.storage.commit([aPut(a)]);
    await first.watch.look();
    const rollBack = await takeCopy(databaseName);
    clock.pass(1);
    await first.storage.commit([aPut(key('b'))]);
    await first.storage.close();
    await rollBack();
    const loss = { kind: 'rolled-back', lastWhole: '2030-01-10T10:00:00.000Z' };
    for (let time = 0; time < 2; time++) {
      const { storage, watch, told } = await visit(databaseName, clock);
      await storage.commit([aPut(key('later', `${time}`))]);
      expect(await watch.look()).to.deep.equal(loss);
      expect(await watch.look()).to.deep.equal(loss);
      expect(told).to.deep.equal([loss]);
      await storage.close();
    }
    const { storage, watch } = await visit(databaseName, clock);
    await watch.look();
    await watch.acceptLoss();
    expect(await watch.look()).to.equal(null);
    await storage.close();
    const next = await visit(databaseName, clock);
    expect(await next.watch.look()).to.equal(null);
    await next.storage.close();
  });

  it('F36 F37 tells that the browser began a new store in place of the old one', async () => {
    const databaseName = freshName();
    const before = await visit(databaseName, aStandingClock());
    await before.storage.commit([aPut(a)]);
    await before.storage.close();
    await answer(indexedDB.deleteDatabase(databaseName));
    const { storage, watch, told } = await visit(databaseName);
    const loss = { kind: 'replaced', lastWhole: '2030-01-10T09:00:00.000Z' };
    expect(await watch.look()).to.deep.equal(loss);
    expect(told).to.deep.equal([loss]);
    await storage.close();
  });

  it('F36 is not needed where the browser says that it could not read what was there', async () => {
    const databaseName = freshName();
    const restore = loseDatabases();
    const { storage, watch, told } = await visit(databaseName).finally(restore);
    const loss = { kind: 'replaced', lastWhole: null };
    expect(await watch.look()).to.deep.equal(loss);
    await storage.close();
    const next = await visit(databaseName);
    expect(await next.watch.look()).to.deep.equal(loss);
    await next.watch.acceptLoss();
    expect(await next.watch.look()).to.equal(null);
    expect(told).to.have.length(1);
    await next.storage.close();
  });

  it('F37 F55 takes an empty store without a canary for a first visit, unless the page expects data', async () => {
    const databaseName = freshName();
    const unsuspecting = await visit(databaseName);
    await unsuspecting.storage.commit([aPut(['private', '_device', 'device'])]);
    expect(await unsuspecting.watch.look()).to.equal(null);
    await unsuspecting.storage.close();
    await loseCanary(databaseName);
    const expecting = await visit(databaseName, { expectsData: true });
    expect(await expecting.watch.look()).to.deep.equal({ kind: 'removed', lastWhole: null });
    await expecting.storage.commit([aPut(a)]);
    expect(await expecting.watch.look()).to.equal(null);
    await expecting.storage.close();
  });

  it('is written when all is quiet and on close, not with every commit', async () => {
    const databaseName = freshName();
    const { storage, watch } = await visit(databaseName);
    await watch.look();
    let written = 0;
    const put = IDBObjectStore.prototype.put;
    const restore = replaceMember(
      IDBObjectStore.prototype,
      'put',
      function (this: IDBObjectStore, ...args: [unknown]) {
        if (this.name === 'canary') written++;
        return put.apply(this, args);
      },
    );
    for (let time = 0; time < 20; time++) await storage.commit([aPut(key(`${time}`))]);
    expect(written).to.equal(0);
    await storage.close();
    restore();
    expect(written).to.equal(1);
  });

  it('looks by itself once nothing has been written for a while', async () => {
    const databaseName = freshName();
    const before = await visit(databaseName);
    await before.storage.commit([aPut(a)]);
    await before.storage.close();
    await answer(indexedDB.deleteDatabase(databaseName));
    const told = await new Promise((resolve) => {
      void visit(databaseName, { quietMs: 1, onLoss: resolve });
    });
    expect(told).to.have.property('kind', 'replaced');
  });

  it('F12 leaves it to the next call to hear that the database was deleted', async () => {
    const databaseName = freshName();
    const { storage, watch } = await visit(databaseName);
    await storage.commit([aPut(a)]);
    await watch.look();
    await answer(indexedDB.deleteDatabase(databaseName));
    expect(await watch.look()).to.equal(null);
    expect((await rejected(storage.get([a]))).code).to.equal('cleared');
    await storage.get([a]);
    expect(await watch.look()).to.have.property('kind', 'replaced');
    await storage.close();
  });

  it('never cries in vain while three tabs write and look as they like', async () => {
    const databaseName = freshName();
    const visits = await Promise.all([1, 2, 3].map(() => visit(databaseName)));
    await Promise.all(
      visits.map(async ({ storage, watch }, tab) => {
        for (let time = 0; time < 15; time++) {
          await storage.commit([aPut(key(`${tab}`, `${time}`))]);
          expect(await watch.look()).to.equal(null);
        }
      }),
    );
    for (const { storage } of visits) await storage.close();
    const { storage, watch } = await visit(databaseName);
    expect(await watch.look()).to.equal(null);
    await storage.close();
  });

  it('has one watch for an adapter, and none for an adapter of another kind', async () => {
    const { storage, watch } = await visit(freshName());
    expect(watchOver(storage)).to.equal(watch);
    await watch.stop();
    expect(watchOver(storage)).not.to.equal(watch);
    await storage.close();
    expect(() => watchOver(createMemoryStorage())).to.throw(TypeError);
  });
});
