import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { View } from './view.js';

const host = 'one-on-one-question-bank';

/** So long a page that paints nothing, as in a tab that nobody sees, waits with the rest, in milliseconds. */
const UNSEEN = 300;

/** Remembers until when nothing may be fetched that the first question does not need: until the frame that holds it. */
const look = () => {
  const page = /** @type {any} */ (globalThis);
  const wait = () => {
    const root = document.querySelector('one-on-one-question-bank')?.shadowRoot;
    if (!root) return void requestAnimationFrame(wait);
    const watch = new MutationObserver(() => {
      if (!root.querySelector('[part~=question]')) return;
      watch.disconnect();
      const latest = performance.now() + page.unseen;
      requestAnimationFrame(() => (page.painted = Math.min(performance.now(), latest)));
    });
    watch.observe(root, { childList: true, subtree: true });
  };
  wait();
};

const pages = {
  '/look.js': { body: `unseen = ${UNSEEN};(${look})();`, type: 'text/javascript' },
  '/bank': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Questions</title>
      <script src="/look.js"></script><script type="module" src="/cdn/${host}.js"></script></head>
      <body><${host}></${host}></body></html>`,
  },
};

inEveryEngine('What a question bank fetches', (launch) => {
  const browser = opened(launch, pages);

  test('before the first question is painted is what it takes to read, and nothing that changes something', async () => {
    const bank = new View(await browser.tab('/bank'), { host });
    await bank.appears('button', 'Write your own');
    const scripts = () =>
      bank.tab.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/cdn/'))
          .map(({ name, startTime }) => ({
            name: name.replace(/.*\/|-[\w-]{8}\.js$|\.js$/g, ''),
            startTime,
          })),
      );
    const isFetched = async () => (await scripts()).some(({ name }) => name === `${host}.bank-tools`);
    await bank.until('what changes something is fetched, too', isFetched);
    const painted = await bank.tab.evaluate(() => /** @type {any} */ (globalThis).painted);
    const early = (await scripts()).filter(({ startTime }) => startTime < painted).map(({ name }) => name);
    assert.deepEqual(
      early.sort(),
      ['', '.all-structure', '.all-texts', '.bank-rows', '.question-records'].map((part) => host + part),
    );
  });
});
