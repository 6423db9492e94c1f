import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { killLeftovers, launchPlainChromium } from './drivers/plain-chromium.js';
import { withoutFolder } from './drivers/profile.js';
import { servePages } from './pages-server.js';

inEveryEngine(
  'Storage that cannot be opened',
  () => {
    /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
    before(async () => {
      server = await servePages();
    });
    after(killLeftovers);
    after(() => server.close());

    /** @param {string} profile @param {object} [preferences] */
    const visit = async (profile, preferences) => {
      const browser = await launchPlainChromium({ profile, ...(preferences && { preferences }) });
      const agenda = new AgendaView(await browser.newTab());
      await agenda.tab.open(`${server.site}/`);
      await agenda.ready();
      return { browser, agenda };
    };

    test('F02 site data is blocked: the agenda works, and says that it is not saved', async () => {
      const profile = await newProfile();
      const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
      const { browser, agenda } = await visit(profile, preferences);
      await agenda.add('The budget');
      await agenda.lists('The budget');
      assert.match(await agenda.saveState(), /^Not saved/);
      await agenda.appears('button', 'Export');
      assert.deepEqual(await troubles(agenda), []);
      await browser.close();
      await withoutFolder(profile);
    });

    test('F05 its folder is no folder: what is typed stays on screen, and what was stored is left alone', async () => {
      const profile = await newProfile();
      const before = await visit(profile);
      await before.agenda.add('From yesterday');
      await before.agenda.saved();
      await before.browser.close();
      const port = new URL(server.site).port;
      const folder = join(profile, 'Default', 'IndexedDB', `http_localhost_${port}.indexeddb.leveldb`);
      await rename(folder, `${folder}.aside`);
      await writeFile(folder, 'no folder');

      const { browser, agenda } = await visit(profile);
      await agenda.add('From today');
      await agenda.lists('From today');
      await agenda.until('it says that it is not saved', async () =>
        (await agenda.saveState()).startsWith('Not saved'),
      );
      await agenda.appears('button', 'Export');
      await agenda.appears('button', 'Try again');
      await agenda.fill('New agenda item', 'and half a thought');
      await agenda.shows('and half a thought');
      assert.deepEqual(await troubles(agenda), []);
      await browser.close();

      await rm(folder, { recursive: true });
      await rename(`${folder}.aside`, folder);
      const next = await visit(profile);
      await next.agenda.lists('From yesterday');
      await next.browser.close();
      await withoutFolder(profile);
    });

    test('F10 a later version made the database: its items are shown, and nothing is written', async () => {
      const profile = await newProfile();
      const { browser, agenda } = await visit(profile);
      await agenda.add('From yesterday');
      await agenda.saved();
      await agenda.tab.open('about:blank');
      await agenda.tab.open(`${server.site}/sandbox.html`);
      const before = await agenda.tab.evaluate(upgradeAndRead);
      await agenda.tab.open(`${server.site}/`);
      await agenda.lists('From yesterday');
      await agenda.add('From today');
      await agenda.until('it says that it is not saved', async () =>
        (await agenda.saveState()).startsWith('Not saved'),
      );
      await agenda.lists('From yesterday', 'From today');
      await agenda.shows('newer version');
      assert.deepEqual(await agenda.tab.evaluate(upgradeAndRead), before);
      assert.deepEqual(await troubles(agenda), []);
      await browser.close();
      await withoutFolder(profile);
    });
  },
  ['chromium'],
);

const newProfile = () => mkdtemp(join(tmpdir(), 'one-on-one-refused-'));

/** What went wrong beside what the agenda tells. @param {AgendaView} agenda */
async function troubles(agenda) {
  const { watched } = await agenda.tab.evaluate(() => ({ watched: /** @type {any} */ (globalThis).watched }));
  return [...watched.errors, ...watched.reports, ...(await agenda.tab.errors())];
}

/** Everything that lies in the database, which is a later version's from now on. Sent to the page as text. */
function upgradeAndRead() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('one-on-one', 2);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('records').objectStore('records').getAll();
      all.onsuccess = () => {
        db.close();
        resolve(all.result);
      };
    };
  });
}
