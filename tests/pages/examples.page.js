import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { framingPolicy } from '../../stories/policy.js';
import { inEveryEngine } from './drivers/engines.js';
import { layoutFaults } from './drivers/layout.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';
import { axe, violations } from './violations.js';

const examples = {
  team: ['relationships', 'agenda', 'schedule', 'action-items', 'history', 'data'],
  course: ['agenda'],
  pieces: ['schedule', 'action-items', 'history', 'relationships', 'data', 'question-bank'],
};

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../stories/examples/${name}.html`, import.meta.url), 'utf8');

/** @type {Record<string, import('../../stories/examples-server.js').Page>} */
const pages = { '/axe.js': axe };
for (const name of Object.keys(examples)) {
  pages[`/checked/${name}`] = {
    body: read(name).replace('</head>', '<script src="/axe.js"></script></head>'),
  };
  pages[`/narrow/${name}`] = {
    body: `<!doctype html><html lang="en"><head><title>Narrow</title></head><body>
      <iframe title="Narrow" width="320" height="640" src="/${name}.html"></iframe></body></html>`,
    policy: framingPolicy,
  };
}

inEveryEngine(
  'The example pages',
  (launch) => {
    const browser = opened(launch, pages);

    for (const [name, elements] of Object.entries(examples)) {
      test(`${name}: everything comes, axe finds nothing, and nothing is reported`, async () => {
        const tab = await browser.tab(`/checked/${name}`);
        await allAreThere(tab, elements);
        for (const look of ['light', 'dark']) {
          await tab.evaluate((scheme) => void (document.documentElement.style.colorScheme = scheme), look);
          assert.deepEqual(await tab.evaluate(violations), [], look);
        }
        await assertQuiet(tab, browser.site);
      });

      test(`${name}: nothing is lost on a phone`, async () => {
        const tab = await browser.tab(`/narrow/${name}`);
        const frame = await tab.frame('iframe');
        await allAreThere(frame, elements);
        for (const element of elements)
          assert.deepEqual(await frame.evaluate(layoutFaults, `one-on-one-${element}`), [], element);
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await frame.evaluate(overflow), 0);
      });
    }

    test('course: the player keeps what both see, and notes that a meeting began', async () => {
      const agenda = await browser.agenda('/course.html');
      await agenda.add('The first week');
      await agenda.saved();
      await agenda.activate('Start the meeting');
      const noted = () => document.querySelector('[data-noted]')?.textContent ?? '';
      await agenda.until('the player noted it', async () =>
        (await agenda.tab.evaluate(noted)).includes('The meeting began.'),
      );
      const kept = await agenda.tab.evaluate(() => localStorage.getItem('course-7') ?? '');
      assert.ok(kept.includes('The first week'));
      await assertQuiet(agenda.tab, browser.site);
    });
  },
  ['chromium'],
);

/** @param {import('./drivers/driver.d.ts').DriverDocument} page @param {readonly string[]} elements */
const allAreThere = (page, elements) =>
  until(
    'every element shows what it has',
    async () =>
      (await page.evaluate(ready)).join() ===
      elements
        .map((each) => `one-on-one-${each}`)
        .sort()
        .join(),
  );

/** Runs in the page: the elements that have drawn what storage answered. */
function ready() {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('one-on-one-'),
  );
  return all
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy=false]'))
    .map(({ localName }) => localName)
    .sort();
}
