import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { storePages } from './store-page.js';

inEveryEngine(
  'Three tabs',
  async (launch) => {
    const browser = opened(launch, await storePages());

    test('F67 each edit 200 times, all at once: of 600 edits 600 are there', async () => {
      const tabs = [];
      for (const _ of [1, 2, 3]) tabs.push(await browser.tab('/store.html'));
      await Promise.all(tabs.map((tab, index) => tab.evaluate(edit, `tab ${index}`, 200)));
      const [first, ...others] = await Promise.all(tabs.map((tab) => tab.evaluate(read)));
      assert.equal(first?.count, 600);
      assert.equal(new Set(first?.titles).size, 600);
      assert.equal(first?.titles.length, 600);
      for (const other of others) assert.deepEqual(other, first);
    });
  },
  ['chromium', 'firefox'], // WebKit's driver asks one tab after the other
);

/** Counts in one record and adds an agenda item, so many times. Sent to the page as text. @param {string} name @param {number} times */
async function edit(name, times) {
  const { createIdbStorage, createWorkspace, operations } = await import(
    /** @type {string} */ ('/storage.js')
  );
  const storage = createIdbStorage();
  const workspace = createWorkspace({
    storage,
    tab: name.replace(' ', '-'),
    relationship: 'pair',
    clock: { now: () => new Date().toISOString() },
    schedule: () => () => {},
    random: (/** @type {number} */ count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  workspace.equip(operations);
  await workspace.ready;
  const key = ['shared', 'pair', 'count'];
  for (let done = 0; done < times; done += 1) {
    workspace.run('agenda-item-add', { titles: [`${name}, ${done}`] });
    for (let isCounted = false; !isCounted;) {
      const [before] = await storage.get([key]);
      const write = {
        kind: 'put',
        key,
        value: (before?.value ?? 0) + 1,
        revision: `${name}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
        ifRevision: before?.revision ?? null,
      };
      isCounted = await storage.commit([write]).then(
        () => true,
        (/** @type {{ code: string }} */ { code }) => {
          if (code !== 'conflict') throw new Error(code);
          return false;
        },
      );
    }
  }
  await workspace.close();
  await storage.close();
}

/** How far it was counted, and the titles that are stored. Sent to the page as text. */
async function read() {
  const { createIdbStorage } = await import(/** @type {string} */ ('/storage.js'));
  const storage = createIdbStorage();
  const [counter] = await storage.get([['shared', 'pair', 'count']]);
  const items = await storage.list({ prefix: ['shared', 'pair', 'item'] });
  await storage.close();
  return {
    count: /** @type {number} */ (counter?.value),
    titles: /** @type {string[]} */ (items.map((/** @type {any} */ { value }) => value.title)),
  };
}
