import assert from 'node:assert/strict';
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

    /** An agenda that works, on a site that has three megabytes. */
    const withQuota = async () => {
      const tab = /** @type {import('./drivers/plain-chromium.js').PlainTab} */ (
        await browser.tab('/sandbox.html')
      );
      await tab.command('Storage.overrideQuotaForOrigin', { origin: browser.site, quotaSize: 3_000_000 });
      await tab.open(`${browser.site}/`);
      const agenda = new AgendaView(tab);
      await agenda.ready();
      return agenda;
    };

    test('F19 quota exceeded for what is being typed is not shown as saved, and it is kept after space is freed', async () => {
      const agenda = await withQuota();
      await agenda.tab.evaluate(fill);
      await agenda.fill('New agenda item', 'half a thought '.repeat(20));
      await saysItIsNotSaved(agenda, full);
      await agenda.appears('button', 'Export');
      await agenda.tab.evaluate(() => void indexedDB.deleteDatabase('filler'));
      await savesAgain(agenda);
      await agenda.tab.reload();
      await agenda.shows('half a thought '.repeat(20).trim());
    });

    test('F19 quota exceeded on commit is not shown as saved, and goes through after space is freed', async () => {
      const agenda = await withQuota();
      await agenda.add('While there was room');
      await agenda.saved();
      await agenda.tab.evaluate(fill);
      await isRefused(agenda, full);
      await agenda.tab.evaluate(() => void indexedDB.deleteDatabase('filler'));
      await isSavedAtLast(agenda);
    });
  },
  ['chromium'],
);

/** What a browser says that finds no room to open a database, until the page calls `free`. */
const noRoom = `
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = () => {
  throw new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'QuotaExceededError');
};
globalThis.free = () => (IDBFactory.prototype.open = open);
`;

inEveryEngine('A browser without room to open a database', (launch) => {
  const browser = opened(launch, {
    '/no-room.js': { body: noRoom, type: 'text/javascript' },
    '/no-room.html': {
      body: `<!doctype html><html lang="en"><head><title>No room</title></head><body><script src="/no-room.js"></script>
        <script type="module" src="/cdn/one-on-one-agenda.js"></script><one-on-one-agenda></one-on-one-agenda></body></html>`,
    },
  });

  test('F06 the agenda says that it is full, gives everything out, and saves it once there is room', async () => {
    const agenda = await browser.agenda('/no-room.html');
    await agenda.add('The budget');
    await agenda.toggle('The budget');
    await agenda.fill('New agenda item', 'half a thought');
    await saysItIsNotSaved(agenda, full);
    await agenda.activate('Export');
    await agenda.until('it can be taken away', async () =>
      (await agenda.ask('states', 'textbox')).some((/** @type {any} */ { value }) =>
        value?.includes('The budget'),
      ),
    );
    await agenda.press('Escape');
    await agenda.lists('The budget');
    await agenda.tab.evaluate(() => void (/** @type {any} */ (globalThis).free()));
    await savesAgain(agenda);
    assert.deepEqual(await agenda.tab.errors(), []);
    await agenda.tab.open(`${browser.site}/`);
    await agenda.lists('The budget');
    await agenda.shows('half a thought');
    assert.ok((await agenda.appears('checkbox', 'Discussed: The budget')).checked);
  });
});

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
          await saysItIsNotSaved(agenda); // Chromium gives no better reason
          await agenda.lists('The budget');
          await agenda.appears('button', 'Export');
          // After that Chromium opens no database before it is started again, whatever room there is.
        }),
    );
  },
  ['chromium'],
);

const full = 'Not saved: no space left';

/** @param {AgendaView} agenda @param {string} [words] */
async function isRefused(agenda, words) {
  await agenda.add('One too many');
  await agenda.add('And another');
  await saysItIsNotSaved(agenda, words);
  await agenda.lists('While there was room', 'One too many', 'And another');
  await agenda.appears('button', 'Export');
}

/** @param {AgendaView} agenda */
function saysItIsNotSaved(agenda, words = 'Not saved') {
  return agenda.until(`it says "${words}"`, async () => (await agenda.saveState()).startsWith(words));
}

/** By hand, unless it is quicker by itself. @param {AgendaView} agenda */
function savesAgain(agenda) {
  return agenda.until('everything is saved', async () => {
    if (await agenda.ask('focus', 'button', 'Try again')) await agenda.press('Enter');
    return (await agenda.saveState()).startsWith('Saved');
  });
}

/** @param {AgendaView} agenda */
async function isSavedAtLast(agenda) {
  await savesAgain(agenda);
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
