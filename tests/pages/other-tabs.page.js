import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { buildLaterDatabase, buildLaterRecords } from './later-sdk.js';
import { opened } from './opened.js';
import { readStored, storePages } from './store-page.js';

/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

/** An early version of the SDK, which does not give way to any other. */
const careless = `Object.defineProperty(IDBDatabase.prototype, 'onversionchange', { set() {} });`;

/** @param {string} file @param {string} [before] */
const agendaOf = (file, before = '') => ({
  body: `<!doctype html>${before}<script type="module" src="${file}"></script><one-on-one-agenda></one-on-one-agenda>`,
  policy: "default-src 'none'; script-src 'self'",
});

inEveryEngine(
  'Beside another tab',
  async () => {
    const browser = opened(launchPlainChromium, {
      ...(await storePages()),
      '/later.js': await buildLaterDatabase(),
      '/later-records.js': await buildLaterRecords(),
      '/careless.js': { body: careless, type: 'text/javascript' },
      '/later.html': agendaOf('/later.js'),
      '/later-records.html': agendaOf('/later-records.js'),
      '/careless.html': agendaOf('/cdn/one-on-one-agenda.js', '<script src="/careless.js"></script>'),
    });

    /** @param {import('./agenda-view.js').AgendaView} agenda @param {string} words */
    const says = (agenda, words) =>
      agenda.until(`it says "${words}"`, async () => (await agenda.saveState()).startsWith(words));

    /** Marks a page, to see later whether it was loaded again. @param {import('./agenda-view.js').AgendaView} agenda */
    const stays = ({ tab }) => tab.evaluate(() => void Object.assign(globalThis, { isSame: true }));
    /** @param {import('./agenda-view.js').AgendaView} agenda */
    const hasStayed = ({ tab }) => tab.evaluate(() => /** @type {any} */ (globalThis).isSame === true);

    test('F23 that stopped in the middle of a write, it says so, and saves all when that one goes on', async () => {
      const agenda = await browser.agenda();
      await agenda.add('Before');
      await agenda.saved();
      const stopped = /** @type {PlainTab} */ (await browser.tab('/store.html'));
      const renderer = await rendererOf(stopped);
      await stopped.evaluate(holdRecords);
      process.kill(renderer, 'SIGSTOP');
      let answers = 0;
      const answer = stopped.evaluate(() => 1).then((one) => (answers += one));
      try {
        for (const title of ['Meanwhile', 'And then']) await agenda.add(title);
        await says(agenda, 'Saving takes longer');
        await agenda.lists('Before', 'Meanwhile', 'And then');
        assert.equal(answers, 0, 'it has stopped');
      } finally {
        process.kill(renderer, 'SIGCONT');
      }
      await answer;
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

    test('F08 F64 of a version with a later database, it shows what there is, changes nothing, and reloads nothing', async () => {
      const old = await browser.agenda();
      await old.add('From the old version');
      await old.saved();
      await stays(old);
      const agenda = await browser.agenda('/later.html');
      await agenda.lists('From the old version');
      await stays(agenda);
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
      for (const one of [old, agenda]) assert.ok(await hasStayed(one));
    });

    test('F64 of a version with later records, it shows them, changes none, and reloads nothing', async () => {
      const old = await browser.agenda();
      await old.add('From the old version');
      await old.fill('New agenda item', 'half a thought');
      await old.until('that is stored', async () =>
        (await old.tab.evaluate(readStored)).includes('half a thought'),
      );
      await stays(old);
      const agenda = await browser.agenda('/later-records.html');
      await agenda.lists('From the old version');
      await stays(agenda);
      await agenda.fill('New agenda item', 'From the new version');
      await agenda.press('Enter');
      await agenda.saved();
      for (let reload = 0; reload < 2; reload += 1) {
        await old.lists('From the old version', 'From the new version');
        await old.shows('newer version');
        await old.vanishes('textbox', 'New agenda item');
        assert.ok(await hasStayed(agenda));
        if (reload === 0) assert.ok(await hasStayed(old));
        await old.tab.reload();
      }
      await agenda.toggle('From the old version');
      await agenda.saved();
      await old.until(
        'the tick has come',
        async () => (await old.appears('checkbox', 'Discussed: From the old version')).checked,
      );
      const stored = await agenda.tab.evaluate(readStored);
      assert.match(stored, /"schema":2,[^}]*"mood":"curious"/);
      assert.ok(stored.includes('half a thought'));
    });
  },
  ['chromium'],
);

/** The process that runs a tab: the one that has worked after the tab was given work. @param {PlainTab} tab */
async function rendererOf(tab) {
  const browser = await tab.page.browser().target().createCDPSession();
  const renderers = async () => {
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer');
  };
  const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]));
  await tab.evaluate(() => {
    for (let count = 0, hash = ''; count < 3_000_000; count += 1) hash = String(hash + count).slice(-9);
  });
  const worked = (await renderers()).map(({ id, cpuTime }) => ({
    id,
    time: cpuTime - (before.get(id) ?? 0),
  }));
  return worked.sort((a, b) => b.time - a.time)[0].id;
}

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
