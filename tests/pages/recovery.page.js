import assert from 'node:assert/strict';
import { mkdtemp, readdir, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { killLeftovers, launchPlainChromium } from './drivers/plain-chromium.js';
import { withoutFolder } from './drivers/profile.js';
import { servePages } from './pages-server.js';

inEveryEngine(
  'An agenda whose browser lost what it kept',
  () => {
    /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
    before(async () => {
      server = await servePages();
    });
    after(killLeftovers);
    after(() => server.close());

    test('F36 offers the copy, and brings it back beside what was written since', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-recovery-'));
      const visit = async () => {
        const browser = await launchPlainChromium({ profile });
        const tab = await browser.newTab();
        await tab.open(server.site);
        const agenda = new AgendaView(tab);
        await agenda.ready();
        return { browser, agenda, tab };
      };
      const first = await visit();
      await first.agenda.add('The budget');
      await first.agenda.add('The first week');
      await first.agenda.saved();
      await first.agenda.until('there is a copy', () => first.tab.evaluate(hasCopy), { deadline: 30_000 });
      await first.browser.close();

      const origin = `http_localhost_${new URL(server.site).port}.indexeddb.leveldb`;
      const folder = join(profile, 'Default', 'IndexedDB', origin);
      const manifest = (await readdir(folder)).find((name) => name.startsWith('MANIFEST'));
      await truncate(join(folder, manifest ?? 'MANIFEST'), 5);

      const second = await visit();
      assert.deepEqual(await second.agenda.titles(), []);
      await second.agenda.add('Written since');
      const told = () => second.agenda.ask('holds', 'This browser lost what was stored here.');
      await second.agenda.until('the loss is told', told, { deadline: 30_000 });
      await second.agenda.activate('Bring it back');
      const all = ['The budget', 'The first week', 'Written since'];
      const back = async () => (await second.agenda.titles()).sort().join() === all.join();
      await second.agenda.until('everything is there', back, { deadline: 30_000 });
      await second.agenda.shows('are back');
      assert.deepEqual(await second.tab.errors(), []);
      await second.browser.close();

      const third = await visit();
      assert.deepEqual((await third.agenda.titles()).sort(), all);
      await third.browser.close();
      await withoutFolder(profile);
    });
  },
  ['chromium'],
);

/** Whether there is a backup. Sent to the page as text. */
async function hasCopy() {
  const bucket = await /** @type {any} */ (navigator).storageBuckets.open('one-on-one-backups');
  const [found] = await bucket.indexedDB.databases();
  if (!found) return false;
  return new Promise((resolve) => {
    const request = bucket.indexedDB.open(found.name);
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      const db = request.result;
      const counted = db.objectStoreNames.contains('backups')
        ? db.transaction('backups').objectStore('backups').count()
        : undefined;
      if (!counted) return resolve(false);
      counted.onsuccess = () => {
        db.close();
        resolve(counted.result > 0);
      };
    };
  });
}
