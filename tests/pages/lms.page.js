import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import validation from 'xapi-validation';
import { framingPolicy, strictPolicy } from '../../stories/policy.js';
import { inEveryEngine } from './drivers/engines.js';
import { layoutFaults } from './drivers/layout.js';
import { fits } from './frame-around.js';
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
}

inEveryEngine(
  'A vendor’s player',
  (launch) => {
    const browser = opened(launch, pages);

    for (const name of Object.keys(players)) {
      test(`${name}: it lists what happens, with valid statements that hold no word of anybody`, async () => {
        const tab = await browser.tab(`/checked/${name}`);
        const guide = await guideOf(tab, name);
        await guide.appears('button', 'Start');
        if (name === 'framed')
          await guide.document.evaluate(() =>
            parent.postMessage({ type: 'one-on-one-fact', kind: 'toString', id: 'prepare' }, '*'),
          ); // no fact of the guide
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
        const tab = await browser.tab('/team.html');
        await tab.setViewport(320, 640);
        await tab.open(`${browser.site}/lms/${name}.html`);
        await until('the player is there', () =>
          tab.evaluate(() => document.adoptedStyleSheets.length === 2),
        );
        const guide = await guideOf(tab, name);
        await guide.appears('button', 'Start');
        // A browser lays out no foreign frame that nobody sees.
        await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
        if (name === 'framed') await fits(guide);
        assert.deepEqual(await guide.document.evaluate(layoutFaults, host), []);
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await tab.evaluate(overflow), 0);
      });
    }
  },
  ['chromium'],
);

/**
 * The guide, in the player or in the frame in it.
 * @param {import('./drivers/driver.d.ts').DriverTab} tab
 * @param {string} name
 */
const guideOf = async (tab, name) =>
  new View(tab, { host, ...(name === 'framed' && { document: await tab.frame('iframe') }) });

/** The statements on the page, the last first. */
const listed = () =>
  [...document.querySelectorAll('[data-facts] pre')].map(({ textContent }) => textContent ?? '');

/** @param {string} theme */
function choose(theme) {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector('[data-theme]'));
  select.value = theme;
  select.dispatchEvent(new Event('change'));
}
