import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { until } from './until.js';

/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

inEveryEngine(
  'A page that rests',
  () => {
    const browser = opened(launchPlainChromium);

    test('F47 frozen: it keeps no other tab waiting, and reads anew when it wakes', async () => {
      const [resting, other] = [await browser.agenda(), await browser.agenda()];
      await resting.fill('New agenda item', 'half a thought');
      await other.tab.show();
      const tab = /** @type {PlainTab} */ (resting.tab);
      await tab.evaluate(() => {
        const heard = /** @type {string[]} */ (/** @type {any} */ (globalThis).heard = []);
        for (const type of ['freeze', 'resume']) document.addEventListener(type, () => heard.push(type));
      });
      await until('it is hidden', () => tab.evaluate(() => document.visibilityState === 'hidden'));
      await tab.evaluate(settled); // a page frozen in the middle of a write keeps others waiting, whoever wrote it
      await tab.command('Page.setWebLifecycleState', { state: 'frozen' });
      await other.add('While it slept');
      await other.saved();
      await tab.command('Page.setWebLifecycleState', { state: 'active' });
      await resting.lists('While it slept');
      await resting.shows('half a thought');
      assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (globalThis).heard), ['freeze', 'resume']);
    });

    test('F45 F49 put aside and brought back: the same page, with what others wrote meanwhile', async () => {
      const [agenda, other] = [await browser.agenda(), await browser.agenda()];
      await agenda.add('The budget');
      await other.lists('The budget');
      await agenda.fill('New agenda item', 'half a thought');
      // Chromium drops a page that is put aside in the middle of a write; then it is asked again.
      const titles = ['The budget'];
      let back;
      for (let attempt = 1; attempt <= 5 && !back?.persisted; attempt += 1) {
        await agenda.tab.evaluate(() => {
          addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
        });
        await agenda.tab.open(`${browser.site}/sandbox.html`);
        // A message to a page that is put aside makes Chromium drop it, and then there is nothing to bring back.
        await other.tab.evaluate(() => {
          BroadcastChannel.prototype.postMessage = () => {};
        });
        titles.push(`While it was away, ${attempt}`);
        await other.add(`While it was away, ${attempt}`);
        await other.saved();
        await agenda.tab.show();
        await agenda.tab.evaluate(() => history.back());
        await agenda.lists(...titles);
        await agenda.shows('half a thought');
        back = await agenda.tab.evaluate(() => ({
          persisted: /** @type {any} */ (globalThis).persisted,
          reasons: /** @type {any} */ (performance.getEntriesByType('navigation')[0]).notRestoredReasons,
        }));
      }
      assert.equal(back?.persisted, true);
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

/** Waits for every write under way. Sent to the page as text. */
async function settled() {
  const [{ name } = {}] = await indexedDB.databases();
  const request = indexedDB.open(name ?? '');
  await new Promise((done) => (request.onsuccess = done));
  const transaction = request.result.transaction(request.result.objectStoreNames, 'readwrite');
  await new Promise((done) => (transaction.oncomplete = done));
  request.result.close();
}
