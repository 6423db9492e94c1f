import { createIdbStorage } from '@one-on-one/storage-idb';
import { readBackup, readBackups, removeBackups } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName, replaceMember } from './databases.js';
import { aStandingClock, takeCopy, visit } from './losses.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** Refuses to open some databases, until the answered function is called. */
function refuseToOpen(isRefused: (name: string) => boolean): () => void {
  const open = IDBFactory.prototype.open;
  return replaceMember(
    IDBFactory.prototype,
    'open',
    function (this: IDBFactory, name: string, version?: number) {
      if (isRefused(name)) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return open.call(this, name, version);
    },
  );
}

describe('The backups', () => {
  after(deleteDatabases);

  it('are one a day, and the five newest are kept', async () => {
    const clock = aStandingClock();
    const { storage, watch } = await visit(freshName(), clock);
    for (let day = 1; day <= 7; day++) {
      await storage.commit([aPut(key('day', `${day}`))]);
      await watch.look();
      clock.pass(24);
    }
    const backups = await readBackups(storage);
    expect(backups.map(({ records }) => records)).to.deep.equal([7, 6, 5, 4, 3]);
    expect(backups.map(({ takenAt }) => takenAt.slice(8, 10))).to.deep.equal(['16', '15', '14', '13', '12']);
    await storage.close();
  });

  it('hold every record of both partitions, whole, and nothing else', async () => {
    const { storage, watch } = await visit(freshName());
    await storage.commit([aPut(a, { value: { title: 'Budget', minutes: [5, null] } })]);
    await storage.commit([aPut(['private', 'ana', 'note'], { value: 'Mine', revision: 'r2' })]);
    storage.stash!([{ id: '1', key: a, base: null, patch: 1 }]);
    await watch.look();
    const [backup] = await readBackups(storage);
    expect(await readBackup(storage, backup!)).to.deep.equal([
      { key: ['private', 'ana', 'note'], revision: 'r2', value: 'Mine' },
      { key: a, revision: 'r1', value: { title: 'Budget', minutes: [5, null] } },
    ]);
    await storage.close();
  });

  it('are renewed while their day goes on, at most once an hour', async () => {
    const clock = aStandingClock();
    const { storage, watch } = await visit(freshName(), clock);
    const sizes: number[][] = [];
    for (const hours of [0, 0.5, 0.75, 6]) {
      clock.pass(hours);
      await storage.commit([aPut(key('hour', `${hours * 4}`))]);
      await watch.look();
      sizes.push((await readBackups(storage)).map(({ records }) => records));
    }
    expect(sizes).to.deep.equal([[1], [1], [3], [4]]);
    await storage.close();
  });

  it('are one a day by the present clock, also after it was ahead, and push out no older day', async () => {
    const databaseName = freshName();
    const clock = aStandingClock();
    const { storage, watch } = await visit(databaseName, clock);
    let writes = 0;
    const change = async () => {
      await storage.commit([aPut(key('change', `${(writes += 1)}`))]);
      await watch.look();
    };
    const days = async () => (await readBackups(storage)).map(({ takenAt }) => takenAt.slice(0, 10));
    for (let day = 0; day < 3; day++) {
      await change();
      clock.pass(24);
    }
    clock.pass(365 * 24);
    await change();
    clock.pass(-365 * 24);
    for (let hour = 0; hour < 6; hour++) {
      await change();
      clock.pass(2);
    }
    const good = ['2030-01-13', '2030-01-12', '2030-01-11', '2030-01-10'];
    expect(await days()).to.deep.equal(['2031-01-13', ...good]);
    expect((await readBackups(storage))[1]!.records).to.equal(10);
    clock.pass(24);
    await change();
    expect(await days()).to.deep.equal(['2030-01-14', ...good]);
    await storage.close();
  });

  it('are not taken of what did not change: five days of reading leave the older ones alone', async () => {
    const databaseName = freshName();
    const clock = aStandingClock();
    for (let day = 0; day < 5; day++) {
      const { storage, watch } = await visit(databaseName, clock);
      if (day < 2) await storage.commit([aPut(key('day', `${day}`))]);
      await watch.look();
      clock.pass(24);
      expect(await readBackups(storage)).to.have.length(Math.min(day + 1, 2));
      await storage.close();
    }
  });

  it('F35 are not taken while a loss is not accepted, and never over one from before it', async () => {
    const databaseName = freshName();
    const clock = aStandingClock();
    const first = await visit(databaseName, clock);
    await first.watch.look();
    const rollBack = await takeCopy(databaseName);
    await first.storage.commit([aPut(a)]);
    await first.watch.look();
    await first.storage.close();
    await rollBack();

    const { storage, watch } = await visit(databaseName, clock);
    await storage.commit([aPut(key('b'))]);
    clock.pass(2);
    await watch.look();
    const keysOf = async () => {
      const backups = await readBackups(storage);
      const records = await Promise.all(backups.map((backup) => readBackup(storage, backup)));
      return records.map((each) => each.map((record) => record.key[1]));
    };
    expect(await keysOf()).to.deep.equal([['a']]);
    await watch.acceptLoss();
    await storage.commit([aPut(key('c'))]);
    await watch.look();
    expect(await keysOf()).to.deep.equal([['b', 'c'], ['a']]);
    await storage.close();
  });

  it('are of one moment, also when somebody writes meanwhile', async () => {
    const { storage, watch } = await visit(freshName());
    const both = (revision: string, ifRevision: string | null) =>
      ['a', 'z'].map((name) => aPut(key(name), { revision, ifRevision, value: revision }));
    const between = Array.from({ length: 500 }, (_, at) => aPut(key('m', `${at}`)));
    await storage.commit([...both('r0', null), ...between]);
    const look = watch.look();
    for (let time = 1; time <= 20; time++) await storage.commit(both(`r${time}`, `r${time - 1}`));
    await look;
    const records = await readBackup(storage, (await readBackups(storage))[0]!);
    expect(records).to.have.length(502);
    expect(records.at(-1)!.value).to.equal(records[0]!.value);
    await storage.close();
  });

  it('F05 can be read while the store itself cannot be opened', async () => {
    const databaseName = freshName();
    const before = await visit(databaseName);
    await before.storage.commit([aPut(a)]);
    await before.watch.look();
    await before.storage.close();
    const restore = refuseToOpen((name) => name === databaseName);
    const storage = createIdbStorage({ databaseName });
    const [backup] = await readBackups(storage);
    expect((await readBackup(storage, backup!)).map((record) => record.key)).to.deep.equal([a]);
    restore();
    await storage.close();
  });

  it('are gone when they are removed', async () => {
    const { storage, watch } = await visit(freshName());
    await storage.commit([aPut(a)]);
    await watch.look();
    const [backup] = await readBackups(storage);
    await removeBackups(storage);
    expect(await readBackups(storage)).to.deep.equal([]);
    expect(await readBackup(storage, backup!)).to.deep.equal([]);
    await storage.close();
  });

  it('F36 do no harm where the second database is refused: nothing is said, and storage works', async () => {
    const databaseName = freshName();
    const { storage, watch, told } = await visit(databaseName);
    const restore = refuseToOpen((name) => name !== databaseName);
    await storage.commit([aPut(a)]);
    expect(await watch.look()).to.equal(null);
    restore();
    expect(await watch.look()).to.equal(null);
    expect(await readBackups(storage)).to.have.length(1);
    expect(told).to.deep.equal([]);
    await storage.close();
  });
});
