import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { until } from './until.js';

/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

const now = '2030-01-10T09:00:00.000Z';

/** @param {string} id @param {{ meetingId?: string } & Record<string, unknown>} [changes] */
const anItem = (id, { meetingId = 'regular-1', ...changes } = {}) => ({
  key: ['shared', 'pair', 'item', meetingId, id],
  value: {
    id,
    type: 'agenda-item',
    schema: 1,
    author: 'mentor',
    createdAt: now,
    updatedAt: now,
    stamps: {},
    meetingId,
    order: 'a0',
    title: `Topic ${id}`,
    status: 'open',
    addedBy: 'mentor',
    carryCount: 0,
    ...changes,
  },
});

/** @param {readonly object[]} records */
const aFile = (records) =>
  JSON.stringify({ format: 'one-on-one-export', version: 1, relationship: 'pair', exportedAt: now, records });

/** Goes as far as the button that begins the import. @param {AgendaView} agenda @param {string} file */
async function readFile(agenda, file) {
  await agenda.activate('Import');
  await agenda.until('it can be chosen', () => agenda.tab.evaluate(chooseFile, file));
  await agenda.appears('button', 'Import');
}

inEveryEngine(
  'An import',
  (launch) => {
    const browser = opened(launch);

    test('F69 in one tab leaves what somebody types in the other, before it, meanwhile and after', async () => {
      const [one, other] = [await browser.agenda(), await browser.agenda()];
      await one.add('The budget');
      await one.saved();
      await other.lists('The budget');
      const { id, createdAt } = await one.tab.evaluate(readItem);
      const stamp = { at: '2030-01-10T10:00:00.000Z-0000-z', by: 'mentee', seen: { z: 1 } };
      const theirs = anItem(id, { createdAt, title: 'The budget of the file', stamps: { title: stamp } });
      const topics = Array.from({ length: 250 }, (_, index) => anItem(`i${index}`));
      await readFile(one, aFile([theirs, ...topics]));
      await other.edit('The budget');
      await other.focus('textbox', 'Title');
      await other.press('End');
      await other.type(' for');

      await one.tab.evaluate(holdAfterPortion);
      await one.activate('Import');
      await other.until('a portion is there', async () => (await other.titles()).length > 1);
      await one.appears('progressbar', 'Import');
      await other.focus('textbox', 'Title');
      await other.press('End');
      await other.type(' this');
      await one.appears('progressbar', 'Import');
      await one.tab.evaluate(() => void (/** @type {any} */ (globalThis).release()));
      await one.shows('Imported');
      await other.type(' spring');
      await other.activate('Done');
      await other.saved();
      await one.activate('Done');

      for (const agenda of [one, other]) {
        await agenda.until('all is there', async () => (await agenda.titles()).length === 251);
        await agenda.shows('The budget for this spring');
        await agenda.shows('The budget of the file');
      }
      await other.tab.reload();
      await other.shows('The budget for this spring');
      await other.shows('The budget of the file');
    });

    test('F31 of 10,000 items comes in portion by portion', async (context) => {
      const agenda = await browser.agenda();
      // Of a meeting that is not shown: what a list of so many lines costs is another matter.
      const items = Array.from({ length: 10_000 }, (_, index) => anItem(`i${index}`, { meetingId: 'past' }));
      await agenda.tab.evaluate(watchWork);
      await readFile(agenda, aFile(items));
      await agenda.activate('Import');
      await until('it is done', () => agenda.ask('holds', 'Imported'), { deadline: 120_000 });
      const work = await agenda.tab.evaluate(() => /** @type {any} */ (globalThis).work);
      context.diagnostic(`tasks of more than 50 ms: ${work.longTasks.join(', ') || 'none'}`);
      assert.equal(work.total, 10_000);
      assert.ok(work.most <= 200, `${work.most} at once`);
    });
  },
  ['chromium'],
);

/** The only item. Sent to the page as text. @returns {Promise<{ id: string, createdAt: string }>} */
function readItem() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('one-on-one');
    opening.onsuccess = () => {
      const all = opening.result.transaction('records').objectStore('records').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.find(({ value }) => value?.type === 'agenda-item').value);
      };
    };
  });
}

/** An import goes no further after its first portion until somebody calls `release`. Sent to the page as text. */
function holdAfterPortion() {
  const page = /** @type {any} */ (globalThis);
  const { setTimeout } = globalThis;
  const { add } = IDBObjectStore.prototype;
  /** @type {(() => void)[]} */ const held = [];
  let isWritten = false;
  IDBObjectStore.prototype.add = function (value, key) {
    isWritten ||= Array.isArray(key) && key.at(-1) === 'i9';
    return add.call(this, value, key);
  };
  // Between portions it waits for a time that it does not name.
  page.setTimeout = (/** @type {() => void} */ task, /** @type {number} */ time) =>
    isWritten && time === undefined ? held.push(task) : setTimeout(task, time);
  page.release = () => {
    isWritten = false;
    for (const task of held.splice(0)) task();
  };
}

/** Counts from now on what is written at once, and how long the page is busy at once. Sent to the page as text. */
function watchWork() {
  /** @type {{ total: number, most: number, longTasks: number[] }} */
  const work = { total: 0, most: 0, longTasks: [] };
  Object.assign(globalThis, { work });
  const { add } = IDBObjectStore.prototype;
  /** @type {WeakMap<IDBTransaction, number>} */ const counts = new WeakMap();
  IDBObjectStore.prototype.add = function (value, key) {
    if (Array.isArray(key) && key.includes('past')) {
      const count = (counts.get(this.transaction) ?? 0) + 1;
      counts.set(this.transaction, count);
      work.total += 1;
      work.most = Math.max(work.most, count);
    }
    return add.call(this, value, key);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) work.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** Chooses a file, as a person does. Sent to the page as text. @param {string} text */
function chooseFile(text) {
  const { shadowRoot } = /** @type {Element} */ (document.querySelector('one-on-one-agenda'));
  const input = /** @type {HTMLInputElement | null | undefined} */ (
    shadowRoot?.querySelector('#import-file')
  );
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'agenda.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  return true;
}
