import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { readStored, storePages } from './store-page.js';

/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

/** A later version of the SDK: each of its databases is one version higher, and that is what it knows. */
const later = `
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (name, version) {
  return version ? open.call(this, name, version + 1) : open.call(this, name);
};
const version = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'version').get;
Object.defineProperty(IDBDatabase.prototype, 'version', { get() { return version.call(this) - 1; } });
`;

/** An early version of the SDK, which does not give way to any other. */
const careless = `Object.defineProperty(IDBDatabase.prototype, 'onversionchange', { set() {} });`;

/** @param {string} script */
const agendaAfter = (script) => `<!doctype html><script src="${script}"></script>
  <script type="module" src="/cdn/one-on-one-agenda.js"></script><one-on-one-agenda></one-on-one-agenda>`;

inEveryEngine(
  'Beside another tab',
  async () => {
    const browser = opened(launchPlainChromium, {
      ...(await storePages()),
      '/later.js': { body: later, type: 'text/javascript' },
      '/careless.js': { body: careless, type: 'text/javascript' },
      '/later.html': { body: agendaAfter('/later.js') },
      '/careless.html': { body: agendaAfter('/careless.js') },
    });

    /** @param {import('./agenda-view.js').AgendaView} agenda @param {string} words */
    const says = (agenda, words) =>
      agenda.until(`it says "${words}"`, async () => (await agenda.saveState()).startsWith(words));

    test('F23 that stopped in the middle of a write, it says so, and saves all when that one goes on', async () => {
      const agenda = await browser.agenda();
      await agenda.add('Before');
      await agenda.saved();
      const stopped = /** @type {PlainTab} */ (await browser.tab('/store.html'));
      await stopped.evaluate(holdRecords);
      await stopped.command('Debugger.enable');
      await stopped.command('Debugger.pause');
      for (const title of ['Meanwhile', 'And then']) await agenda.add(title);
      await says(agenda, 'Saving takes longer');
      await agenda.lists('Before', 'Meanwhile', 'And then');
      await stopped.command('Debugger.resume');
      await stopped.evaluate(() => /** @type {any} */ (globalThis).release());
      await agenda.saved();
      await agenda.tab.reload();
      await agenda.lists('Before', 'Meanwhile', 'And then');
    });

    test('F07 that keeps an older version open, it says so, and goes on by itself when that one closes', async () => {
      const old = await browser.agenda('/careless.html');
      await old.add('From the old version');
      await old.saved();
      const agenda = await browser.agenda('/later.html');
      await says(agenda, 'Not saved: another tab is in the way');
      await agenda.add('From the new version');
      await old.add('Also from the old one');
      await old.saved();
      await old.tab.close();
      await agenda.saved();
      await agenda.lists('From the old version', 'Also from the old one', 'From the new version');
    });

    test('F08 F64 of a later version, it shows what there is, changes nothing, and reloads nothing', async () => {
      const old = await browser.agenda();
      await old.add('From the old version');
      await old.saved();
      await old.tab.evaluate(() => Object.assign(globalThis, { isSame: true }));
      const agenda = await browser.agenda('/later.html');
      await agenda.lists('From the old version');
      await agenda.add('From the new version');
      await agenda.saved();
      await old.lists('From the old version', 'From the new version');
      await old.add('Too late');
      await says(old, 'Not saved');
      await old.shows('newer version');
      await old.lists('From the old version', 'From the new version', 'Too late');
      await agenda.add('And another');
      await agenda.saved();
      await agenda.lists('From the old version', 'From the new version', 'And another');
      assert.ok(!(await agenda.tab.evaluate(readStored)).includes('Too late'));
      assert.equal(await old.tab.evaluate(() => /** @type {any} */ (globalThis).isSame), true);
    });
  },
  ['chromium'],
);

/** A write that does not end before somebody calls `release`. Sent to the page as text. */
function holdRecords() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('one-on-one');
    opening.onsuccess = () => {
      let isHeld = true;
      const store = opening.result.transaction('records', 'readwrite').objectStore('records');
      const hold = () => {
        resolve(undefined);
        if (isHeld) store.count().onsuccess = hold;
        else opening.result.close();
      };
      hold();
      Object.assign(globalThis, {
        release: () => {
          isHeld = false;
        },
      });
    };
  });
}
