import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { killLeftovers, launchPlainChromium } from './drivers/plain-chromium.js';
import { withoutFolder } from './drivers/profile.js';
import { servePages } from './pages-server.js';
import { storePages } from './store-page.js';

/** What happens to the folder of the database between two visits. @type {Record<string, (folder: string) => Promise<unknown>>} */
const damages = {
  'F35 the end of its log is lost': async (folder) => {
    const log = await fileOf(folder, /\.log$/);
    await truncate(log, Math.round((await stat(log)).size / 2));
  },
  'F36 its manifest is cut short': async (folder) => truncate(await fileOf(folder, /^MANIFEST/), 5),
  'F37 its folder is removed': (folder) => rm(folder, { recursive: true }),
};

const kinds = /** @type {Record<string, string>} */ ({
  F35: 'rolled-back',
  F36: 'replaced',
  F37: 'replaced',
});

inEveryEngine(
  'A damaged database',
  () => {
    /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
    before(async () => {
      server = await servePages(await storePages());
    });
    after(killLeftovers);
    after(() => server.close());

    for (const [what, damage] of Object.entries(damages)) {
      test(`${what}: the canary tells, and the backup brings everything back`, async (t) => {
        const profile = await mkdtemp(join(tmpdir(), 'one-on-one-damage-'));
        const first = await launchPlainChromium({ profile });
        const tab = await first.newTab();
        await tab.open(`${server.site}/store.html`);
        assert.deepEqual(await tab.evaluate(fillStore, 40), { loss: null, records: 40 });
        await first.close();

        const port = new URL(server.site).port;
        const origin = `http_localhost_${port}.indexeddb.leveldb`;
        await damage(join(profile, 'Default', 'IndexedDB', origin));

        const second = await launchPlainChromium({ profile });
        const next = await second.newTab();
        await next.open(`${server.site}/store.html`);
        const { left, loss, restored, unchanged, records } = await next.evaluate(restoreStore);
        t.diagnostic(`${left} of 40 records were left, ${restored} restored`);
        assert.equal(loss?.kind, kinds[what.slice(0, 3)]);
        assert.ok(left < 40 && left + restored === 40 && unchanged === left);
        assert.equal(records, 40);
        assert.deepEqual(await next.errors(), []);
        await second.close();
        await withoutFolder(profile);
      });
    }
  },
  ['chromium'],
);

/** @param {string} folder @param {RegExp} name */
async function fileOf(folder, name) {
  const found = (await readdir(folder)).find((each) => name.test(each));
  assert.ok(found, `${name} is in ${folder}`);
  return join(folder, found);
}

/** A first visit: so many records, a canary and a backup. Sent to the page as text. @param {number} count */
async function fillStore(count) {
  const { createIdbStorage, watchOver } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  for (let at = 0; at < count; at += 1) {
    const key = ['shared', 'item', String(at)];
    const value = 'word '.repeat(100);
    await storage.commit([{ kind: 'put', key, value, revision: `r${at}`, ifRevision: null }]);
  }
  const loss = await watchOver(storage).look();
  const records = (await storage.list({ prefix: ['shared'] })).length;
  await storage.close();
  return { loss, records };
}

/** The next visit: what is left, what is told, and what a backup brings back. Sent to the page as text. */
async function restoreStore() {
  const { createIdbStorage, readBackups, restoreBackup, watchOver } = await import(
    /** @type {string} */ ('/storage.js')
  );
  const storage = createIdbStorage();
  const left = (await storage.list({ prefix: ['shared'] })).length;
  const watch = watchOver(storage);
  const loss = await watch.look();
  const [backup] = await readBackups(storage);
  const { restored, unchanged } = await restoreBackup(storage, backup);
  await watch.acceptLoss();
  const records = (await storage.list({ prefix: ['shared'] })).length;
  return { left, loss, restored, unchanged, records };
}
