import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { readStored } from './store-page.js';
import { until } from './until.js';

/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */
/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

inEveryEngine(
  'A page that rests',
  () => {
    const browser = opened(launchPlainChromium);

    test('F47 frozen in the middle of a write: it keeps no other tab waiting, and writes when it wakes', async () => {
      const [resting, other] = [await browser.agenda(), await browser.agenda()];
      await resting.fill('New agenda item', 'half a thou');
      const tab = /** @type {PlainTab} */ (resting.tab);
      await tab.evaluate(() => {
        const heard = /** @type {string[]} */ (/** @type {any} */ (globalThis).heard = []);
        for (const type of ['freeze', 'resume']) document.addEventListener(type, () => heard.push(type));
      });
      await isWriting(resting, 'ght');
      await other.tab.show();
      await until('it is hidden', () => tab.evaluate(() => document.visibilityState === 'hidden'));
      await tab.command('Page.setWebLifecycleState', { state: 'frozen' });
      await other.add('While it slept');
      await other.saved();
      await other.toggle('While it slept');
      await other.saved();
      await tab.command('Page.setWebLifecycleState', { state: 'active' });
      await resting.lists('While it slept');
      await isTicked(resting, 'While it slept');
      await resting.shows('half a thought');
      await isStored(resting, 'half a thought');
      await other.add('And afterwards');
      await resting.lists('While it slept', 'And afterwards');
      assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (globalThis).heard), ['freeze', 'resume']);
    });

    test('F45 F49 put aside in the middle of a write and brought back: the same page, with what others wrote meanwhile', async () => {
      const [agenda, other] = [await browser.agenda(), await browser.agenda()];
      await agenda.add('The budget');
      await other.lists('The budget');
      await agenda.fill('New agenda item', 'half a thou');
      await agenda.tab.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      });
      await isWriting(agenda, 'ght');
      await agenda.tab.open(`${browser.site}/sandbox.html`);
      await other.toggle('The budget');
      await other.add('While it was away');
      await other.saved();
      await agenda.tab.show();
      await agenda.tab.evaluate(() => history.back());
      await agenda.lists('The budget', 'While it was away');
      await isTicked(agenda, 'The budget');
      await agenda.shows('half a thought');
      await isStored(agenda, 'half a thought');
      await other.add('And afterwards');
      await agenda.lists('The budget', 'While it was away', 'And afterwards');
      const { persisted, reasons } = await agenda.tab.evaluate(() => ({
        persisted: /** @type {any} */ (globalThis).persisted,
        reasons: /** @type {any} */ (performance.getEntriesByType('navigation')[0]).notRestoredReasons,
      }));
      assert.deepEqual({ persisted, reasons }, { persisted: true, reasons: null });
    });

    test('F50 holds no lock, neither idle nor over a navigation', async () => {
      const agenda = await browser.agenda();
      await agenda.add('The budget');
      await agenda.saved();
      const locks = () => agenda.tab.evaluate(() => navigator.locks.query());
      assert.deepEqual(await locks(), { held: [], pending: [] });
      await agenda.tab.open(`${browser.site}/sandbox.html`);
      assert.deepEqual(await locks(), { held: [], pending: [] });
    });
  },
  ['chromium'],
);

/** Types on, and returns while the page is in the middle of storing it. @param {AgendaView} agenda @param {string} text */
async function isWriting(agenda, text) {
  await agenda.tab.evaluate(holdNextWrite);
  await agenda.type(text);
  await until('a write is under way', () =>
    agenda.tab.evaluate(() => /** @type {any} */ (globalThis).isWriting),
  );
}

/** @param {AgendaView} agenda @param {string} title */
const isTicked = (agenda, title) =>
  agenda.until(
    'the tick has come',
    async () => (await agenda.appears('checkbox', `Discussed: ${title}`)).checked,
  );

/** @param {AgendaView} agenda @param {string} text */
const isStored = (agenda, text) =>
  agenda.until('that is stored', async () => (await agenda.tab.evaluate(readStored)).includes(text));

/** The next transaction that writes a record goes on until it is aborted. Sent to the page as text. */
function holdNextWrite() {
  const page = /** @type {any} */ (globalThis);
  for (const name of /** @type {const} */ (['put', 'add'])) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      const request = write.apply(this, args);
      if (this.name !== 'records' || page.isWriting) return request;
      page.isWriting = true;
      const hold = () => {
        this.count().onsuccess = hold;
      };
      hold();
      this.transaction.commit = () => {};
      return request;
    };
  }
}
