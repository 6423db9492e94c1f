import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import validation from 'xapi-validation';
import { framingPolicy, strictPolicy } from '../../stories/policy.js';
import { inEveryEngine } from './drivers/engines.js';
import { layoutFaults } from './drivers/layout.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';
import { View } from './view.js';
import { axe, violations } from './violations.js';

const host = 'one-on-one-stage-guide';
const players = { index: strictPolicy, framed: framingPolicy };

/** @type {Record<string, import('../../stories/examples-server.js').Page>} */
const pages = { '/axe.js': axe };
for (const [name, policy] of Object.entries(players)) {
  const page = readFileSync(new URL(`../../stories/examples/lms/${name}.html`, import.meta.url), 'utf8');
  pages[`/checked/${name}`] = {
    body: page.replace('</head>', '<script src="/axe.js"></script></head>'),
    policy,
  };
  pages[`/narrow/${name}`] = {
    body: `<!doctype html><html lang="en"><head><title>Narrow</title></head><body>
      <iframe title="Narrow" width="320" height="640" src="/lms/${name}.html"></iframe></body></html>`,
    policy: framingPolicy,
  };
}

inEveryEngine(
  'A vendor’s player',
  (launch) => {
    const browser = opened(launch, pages);

    for (const name of Object.keys(players)) {
      test(`${name}: it lists what happens, with valid statements that hold no word of anybody`, async () => {
        const tab = await browser.tab(`/checked/${name}`);
        const guide = new View(tab, {
          host,
          ...(name === 'framed' && { document: await tab.frame('iframe') }),
        });
        await guide.appears('button', 'Start');
        await tab.evaluate(() => document.querySelector('iframe')?.focus());
        await guide.press('Tab'); // a sandboxed frame may not take the focus before somebody goes there
        await guide.activate('Start');
        await guide.activate('Personal needs…');
        await until('both are listed', async () => (await tab.evaluate(listed)).length === 2);
        const statements = (await tab.evaluate(listed)).map((text) => JSON.parse(text));
        for (const statement of statements)
          assert.deepEqual(/** @type {any} */ (validation).default(statement), []);
        assert.deepEqual(
          statements.map(({ verb, object }) => `${verb.display.en} ${object.id.split('/').at(-1)}`),
          ['progressed personal', 'started prepare'],
        );
        await guide.document.evaluate(() => import(/** @type {string} */ ('/axe.js')).then(() => {}));
        for (const look of ['light', 'dark']) {
          await tab.evaluate(choose, look);
          assert.deepEqual(await tab.evaluate(violations), [], look);
          const scheme = () => getComputedStyle(document.documentElement).colorScheme;
          await until(
            'the guide looks so, too',
            async () => (await guide.document.evaluate(scheme)) === look,
          );
        }
        await assertQuiet(tab, browser.site);
      });

      test(`${name}: nothing is lost on a phone`, async () => {
        const tab = await browser.tab(`/narrow/${name}`);
        const frame = await tab.frame('iframe');
        await until('the player is there', () =>
          frame.evaluate(() => document.adoptedStyleSheets.length === 2),
        );
        if (name === 'index') {
          await new View(tab, { host, document: frame }).appears('button', 'Start');
          assert.deepEqual(await frame.evaluate(layoutFaults, host), []);
        }
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await frame.evaluate(overflow), 0);
      });
    }
  },
  ['chromium'],
);

/** The statements on the page, the last first. */
const listed = () =>
  [...document.querySelectorAll('[data-facts] pre')].map(({ textContent }) => textContent ?? '');

/** @param {string} theme */
function choose(theme) {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector('[data-theme]'));
  select.value = theme;
  select.dispatchEvent(new Event('change'));
}
