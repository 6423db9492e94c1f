import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { withoutFolder } from './drivers/profile.js';
import { opened } from './opened.js';
import { servePages } from './pages-server.js';

inEveryEngine(
  'A full disk',
  () => {
    const browser = opened(launchPlainChromium);

    test('F19 quota exceeded on commit is not shown as saved, and goes through after space is freed', async () => {
      const tab = /** @type {import('./drivers/plain-chromium.js').PlainTab} */ (
        await browser.tab('/sandbox.html')
      );
      await tab.command('Storage.overrideQuotaForOrigin', { origin: browser.site, quotaSize: 3_000_000 });
      await tab.open(`${browser.site}/`);
      const agenda = new AgendaView(tab);
      await agenda.ready();
      await agenda.add('While there was room');
      await agenda.saved();
      await tab.evaluate(fill);
      await isRefused(agenda);
      await tab.evaluate(() => void indexedDB.deleteDatabase('filler'));
      await isSavedAtLast(agenda);
    });
  },
  ['chromium'],
);

// Only who may mount a file system of a certain size can fill it without harm to anybody else.
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

inEveryEngine(
  'A full disk, of 150 MB',
  () => {
    test('F21 no room on the disk: all that waits is written when there is', { skip: !canMount }, () =>
      onSmallDisk(async (agenda, site, disk) => {
        await agenda.tab.open(`${site}/`);
        await agenda.ready();
        await agenda.add('While there was room');
        await agenda.saved();
        await fillDisk(disk);
        await isRefused(agenda);
        await rm(join(disk, 'filler'));
        await isSavedAtLast(agenda);
      }),
    );

    test(
      'F06 no room to open the database: the agenda says so, and keeps all on screen',
      { skip: !canMount },
      () =>
        onSmallDisk(async (agenda, site, disk) => {
          await fillDisk(disk);
          await agenda.tab.open(`${site}/`);
          await agenda.ready();
          await agenda.add('The budget');
          await agenda.until('it says so', async () => (await agenda.saveState()).startsWith('Not saved'));
          await agenda.lists('The budget');
          await agenda.appears('button', 'Export');
          // After that Chromium opens no database before it is started again, whatever room there is.
        }),
    );
  },
  ['chromium'],
);

/** @param {AgendaView} agenda */
async function isRefused(agenda) {
  await agenda.add('One too many');
  await agenda.add('And another');
  await agenda.until('it says so', async () => (await agenda.saveState()).startsWith('Not saved'));
  await agenda.lists('While there was room', 'One too many', 'And another');
  await agenda.appears('button', 'Export');
}

/** @param {AgendaView} agenda */
async function isSavedAtLast(agenda) {
  await agenda.activate('Try again');
  await agenda.saved();
  await agenda.tab.reload();
  await agenda.lists('While there was room', 'One too many', 'And another');
}

/** Writes what cannot be compressed until not even a little more is taken. Sent to the page as text. */
async function fill() {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  /** @param {number} size */
  const write = (size) =>
    new Promise((resolve) => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      const transaction = db.transaction('filler', 'readwrite');
      transaction.objectStore('filler').add(bytes);
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  // How much is in use is only estimated, and falls when the files are tidied: so not for ever.
  for (const size of [500_000, 50_000, 5000, 500])
    for (let times = 0; times < 20 && (await write(size)); times += 1);
  db.close();
}

/** @param {(agenda: AgendaView, site: string, disk: string) => Promise<void>} work */
async function onSmallDisk(work) {
  const disk = await mkdtemp(join(tmpdir(), 'one-on-one-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', disk]);
  const server = await servePages();
  const browser = await launchPlainChromium({ profile: join(disk, 'profile') });
  try {
    await work(new AgendaView(await browser.newTab()), server.site, disk);
  } finally {
    await browser.close();
    await server.close();
    execFileSync('umount', ['--lazy', disk]);
    await withoutFolder(disk);
  }
}

/** @param {string} disk */
async function fillDisk(disk) {
  for (const size of [2 ** 20, 2 ** 12])
    while (
      await writeFile(join(disk, 'filler'), Buffer.alloc(size), { flag: 'a' }).then(
        () => true,
        () => false,
      )
    );
}
