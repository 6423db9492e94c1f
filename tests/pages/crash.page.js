import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as moment } from 'node:timers/promises';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { killLeftovers, launchPlainChromium } from './drivers/plain-chromium.js';
import { withoutFolder } from './drivers/profile.js';
import { opened } from './opened.js';
import { servePages } from './pages-server.js';
import { readStored, storePages } from './store-page.js';

/** @typedef {import('./drivers/driver.d.ts').DriverTab} DriverTab */
/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

inEveryEngine(
  'A page that crashes',
  async () => {
    const browser = opened(launchPlainChromium, await storePages());

    test('F38 in the middle of a commit leaves nothing of it, and keeps no other tab waiting', async () => {
      const crashing = /** @type {PlainTab} */ (await browser.tab('/store.html'));
      const other = await browser.tab('/store.html');
      await crashing.evaluate(hangInCommit);
      const crash = crashing.command('Page.crash').catch(() => {});
      assert.deepEqual(await other.evaluate(writeOne), ['other']);
      await Promise.race([crash, moment(1000)]);
    });

    test('F39 F48 with text on the screen: all but what was typed that very moment is there again', async () => {
      const agenda = await browser.agenda();
      await agenda.add('The budget');
      await agenda.saved();
      await agenda.fill('New agenda item', 'half a thought');
      await agenda.until('that is stored', async () =>
        (await agenda.tab.evaluate(readStored)).includes('half a thought'),
      );
      await agenda.type('s');
      void (/** @type {PlainTab} */ (agenda.tab).command('Page.crash').catch(() => {}));
      const next = await browser.agenda();
      await next.shows('half a thought');
      await next.lists('The budget');
    });
  },
  ['chromium'],
);

inEveryEngine(
  'A browser that is killed',
  () => {
    /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
    before(async () => {
      server = await servePages(await storePages());
    });
    after(killLeftovers);
    after(() => server.close());

    /** Opens the store, works with it, and is killed. @template T @param {string} profile @param {(tab: DriverTab) => Promise<T>} work */
    const visit = async (profile, work) => {
      const browser = await launchPlainChromium({ profile });
      const tab = await browser.newTab();
      await tab.open(`${server.site}/store.html`);
      const answer = await work(tab);
      await browser.kill?.();
      return answer;
    };

    test('F34 while it makes its database makes it anew, and has all of it once it was made', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-upgrade-'));
      await visit(profile, (tab) => tab.evaluate(hangInUpgrade));
      assert.deepEqual(await visit(profile, (tab) => tab.evaluate(writeOne)), ['other']);
      assert.deepEqual(await visit(profile, (tab) => tab.evaluate(readAll)), ['other']);
      await withoutFolder(profile);
    });

    test('F34 while a later version rewrites its records has all as they were, or all as they become', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-upgrade-'));
      const stored = await visit(profile, (tab) => tab.evaluate(writeMany, 500));
      assert.equal(stored.length, 500);
      assert.deepEqual(await visit(profile, (tab) => tab.evaluate(upgrade, 'hang')), stored);
      await visit(profile, async (tab) => {
        assert.deepEqual(await tab.evaluate(readValues), stored);
        assert.equal((await tab.evaluate(writeOne)).length, 501);
        await tab.evaluate(upgrade, 'end');
      });
      const rewritten = await visit(profile, (tab) => tab.evaluate(readValues));
      assert.deepEqual(new Set(rewritten), new Set(['later']));
      assert.equal(rewritten.length, 501);
      await withoutFolder(profile);
    });

    test('F51 has what was being typed, without a word of it in localStorage', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-typing-'));
      const first = await launchPlainChromium({ profile });
      const agenda = new AgendaView(await first.newTab());
      await agenda.tab.open(`${server.site}/`);
      await agenda.ready();
      await agenda.fill('New agenda item', 'half a thought');
      await agenda.until('that is stored', async () =>
        (await agenda.tab.evaluate(readStored)).includes('half a thought'),
      );
      await agenda.tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      assert.equal(await agenda.tab.evaluate(() => localStorage.length), 0);
      await first.kill?.();
      const second = await launchPlainChromium({ profile });
      const next = new AgendaView(await second.newTab());
      await next.tab.open(`${server.site}/`);
      await next.ready();
      await next.shows('half a thought');
      await second.close();
      await withoutFolder(profile);
    });
  },
  ['chromium'],
);

/** Begins a commit of five records that does not end. Sent to the page as text. */
async function hangInCommit() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  await storage.get([['shared', 'x']]);
  const add = IDBObjectStore.prototype.add;
  const written = new Promise((resolve) => {
    IDBObjectStore.prototype.add = function (...args) {
      const request = add.apply(this, args);
      const hold = () => {
        resolve(undefined);
        this.count().onsuccess = hold;
      };
      request.addEventListener('success', hold);
      return request;
    };
  });
  IDBTransaction.prototype.commit = () => {};
  const names = ['a', 'b', 'c', 'd', 'e'];
  void storage.commit(
    names.map((name) => ({ kind: 'put', key: ['shared', name], value: 1, revision: name, ifRevision: null })),
  );
  await written;
}

/** Writes a record and answers the names of all that are there. Sent to the page as text. */
async function writeOne() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  await storage.commit([
    { kind: 'put', key: ['shared', 'other'], value: 1, revision: 'r', ifRevision: null },
  ]);
  const records = await storage.list({ prefix: ['shared'] });
  await storage.close();
  return records.map((/** @type {any} */ { key }) => key[1]);
}

/** Begins to make the database, and does not end. Sent to the page as text. */
async function hangInUpgrade() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const create = IDBDatabase.prototype.createObjectStore;
  await new Promise((resolve) => {
    IDBDatabase.prototype.createObjectStore = function (...args) {
      const store = create.apply(this, args);
      const hold = () => {
        resolve(undefined);
        store.count().onsuccess = hold;
      };
      hold();
      return store;
    };
    createIdbStorage();
  });
}

/** The names of all records. Sent to the page as text. */
async function readAll() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const records = await createIdbStorage().list({ prefix: ['shared'] });
  return records.map((/** @type {any} */ { key }) => key[1]);
}

/** Writes so many records, and answers the values of all that are there. Sent to the page as text. @param {number} count */
async function writeMany(count) {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  await storage.commit(
    Array.from({ length: count }, (_, index) => ({
      kind: 'put',
      key: ['shared', `r${index}`],
      value: `text ${index}`,
      revision: `r${index}`,
      ifRevision: null,
    })),
    { durability: 'strict' },
  );
  const records = await storage.list({ prefix: ['shared'] });
  await storage.close();
  return /** @type {string[]} */ (records.map((/** @type {any} */ { value }) => value));
}

/** The values of all records. Sent to the page as text. */
async function readValues() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  const records = await storage.list({ prefix: ['shared'] });
  await storage.close();
  return /** @type {string[]} */ (records.map((/** @type {any} */ { value }) => value));
}

/**
 * Rewrites every record in an upgrade to a later version, as such a version would; answers what they held. With `hang`
 * all is written, and the upgrade does not end. Sent to the page as text.
 * @param {'hang' | 'end'} how
 * @returns {Promise<string[]>}
 */
function upgrade(how) {
  return new Promise((resolve) => {
    /** @type {string[]} */ const before = [];
    const opening = indexedDB.open('one-on-one', 2);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('later');
      const store = /** @type {IDBTransaction} */ (opening.transaction).objectStore('records');
      const hold = () => {
        resolve(before);
        store.count().onsuccess = hold;
      };
      store.openCursor(IDBKeyRange.lowerBound([])).onsuccess = ({ target }) => {
        const cursor = /** @type {IDBRequest<IDBCursorWithValue | null>} */ (target).result;
        if (cursor) {
          before.push(cursor.value.value);
          cursor.update({ ...cursor.value, value: 'later' });
          cursor.continue();
        } else if (how === 'hang') store.count().onsuccess = hold;
      };
    };
    opening.onsuccess = () => resolve(before);
  });
}
