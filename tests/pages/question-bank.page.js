import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { KeyboardView } from './keyboard-view.js';
import { assertQuiet, opened } from './opened.js';
import { View } from './view.js';
import { axe, violations } from './violations.js';

const host = 'one-on-one-question-bank';
const first = 'Which part of the workday do you like best?';
const built = new URL('../../packages/elements/cdn/', import.meta.url);

/** @param {string} attributes @param {string} [lang] */
const page = (attributes, lang = 'en') => ({
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>Questions</title>
    <script src="/axe.js"></script><script type="module" src="/cdn/one-on-one-question-bank.js"></script></head>
    <body><main><h1>Before we meet</h1><one-on-one-question-bank ${attributes}></one-on-one-question-bank></main></body></html>`,
});
const pages = {
  '/axe.js': axe,
  '/bank': page('multiple'),
  '/de': page('count="0"', 'de'),
};

inEveryEngine('The question bank', (launch) => {
  const browser = opened(launch, pages);

  /** @param {string} path @param {typeof View} Kind */
  const shown = async (path, Kind = View) => {
    const bank = new Kind(await browser.tab(path), { host });
    await bank.appears('searchbox', 'Search questions');
    return bank;
  };
  test('is searched, filtered, read, picked from and written in by keyboard alone, without a report', async () => {
    const bank = await shown('/bank', KeyboardView);
    await bank.focus('searchbox', 'Search questions');
    await bank.type('WORKDAY best');
    await bank.until('it is found', async () => (await bank.ask('names', 'checkbox')).join() === first);
    await bank.activate(`Why ask: ${first}`);
    await bank.until('one reads why', async () => /Why ask\./.test((await bank.ask('texts', 'detail'))[0]));
    await bank.focus('checkbox', first);
    await bank.press('Space');
    await bank.activate('Add 1 to the agenda');
    await bank.until('it is there', async () =>
      (await bank.ask('texts', 'meta')).join().includes('On the agenda'),
    );
    await bank.activate('Write your own');
    await bank.activate('I am the mentor');
    await bank.until('the line has the focus', () => bank.ask('isFocused', 'textbox', 'Your question'));
    await bank.type('What do we owe each other?');
    await bank.press('Enter');
    await bank.fill('Search questions', 'owe each', 'searchbox');
    await bank.until('it is kept', async () =>
      (await bank.ask('names', 'checkbox')).includes('What do we owe each other?'),
    );
    await assertQuiet(bank.tab, browser.site);
  });

  test('axe finds nothing in any state', async () => {
    const bank = await shown('/bank');
    /** @type {string[]} */ const faults = [];
    const look = async (/** @type {string} */ state) =>
      faults.push(...(await bank.tab.evaluate(violations)).map((each) => `${state}: ${each}`));
    await look('suggested');
    await bank.activate('More');
    await look('filters');
    await bank.activate('Show sensitive questions');
    await look('sensitive');
    await bank.fill('Search questions', 'elephant', 'searchbox');
    await bank.until('nothing is found', async () => (await bank.ask('texts', 'empty')).length === 1);
    await look('nothing found');
    await bank.fill('Search questions', 'workday best', 'searchbox');
    await bank.activate(`Why ask: ${first}`);
    await look('read');
    await bank.activate('We asked it');
    await bank.appears('button', 'Undo');
    await look('asked');
    await bank.activate('Write your own');
    await look('who it is');
    await bank.activate('I am the mentee');
    await bank.activate('Keep it');
    await look('written');
    assert.deepEqual(faults, []);
  });

  test('has every question where the browser looks for it, and draws it once it is near', async () => {
    const bank = await shown('/bank');
    await bank.appears('button', 'Questions that you talked about lately'); // from here on nothing moves the list
    const last = await bank.tab.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('one-on-one-question-bank')?.shadowRoot);
      const gap = /** @type {HTMLElement} */ ([...root.querySelectorAll('.gap')].at(-1));
      const text = gap.textContent?.trim().split('\n').at(-1) ?? '';
      gap.scrollIntoView({ block: 'end' });
      return text;
    });
    assert.match(last, /\?$/);
    await bank.appears('checkbox', last);
    const isInSight = await bank.tab.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('one-on-one-question-bank')?.shadowRoot);
      const list = /** @type {HTMLElement} */ (root.querySelector('[part=list]'));
      const row = /** @type {HTMLElement} */ ([...list.querySelectorAll('.row')].at(-1));
      return row.getBoundingClientRect().top < list.getBoundingClientRect().bottom;
    });
    assert.ok(isInSight);
  });

  test('asks in German on a German page, and fetches the texts of no other language', async () => {
    const bank = await shown('/de');
    await bank.until('it asks in German', async () => /\?$/.test((await bank.ask('texts', 'text'))[0] ?? ''));
    assert.equal((await bank.ask('texts', 'text'))[0], 'Welcher Teil des Arbeitstages ist dir der liebste?');
    const texts = (await bank.tab.requests()).filter((url) => url.includes('all-texts'));
    assert.equal(texts.length, 1);
  });
});

inEveryEngine(
  'The question bank, where the system has the colors',
  () => {
    const browser = opened(launchPlainChromium, pages);

    test('shows which questions are ticked', async () => {
      const tab = await browser.tab('/bank');
      const bank = new View(tab, { host });
      await bank.appears('checkbox', first);
      const { command } = /** @type {import('./drivers/plain-chromium.js').PlainTab} */ (tab);
      await command('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await bank.focus('checkbox', first);
      await bank.press('Space');
      // Any other ground would be as that of the page.
      const grounds = await tab.evaluate(() => {
        const root = document.querySelector('one-on-one-question-bank')?.shadowRoot;
        const marked = document.body.appendChild(document.createElement('mark'));
        marked.style.backgroundColor = 'highlight';
        return [root?.querySelector('.check:checked'), marked].map(
          (each) => each && getComputedStyle(each).backgroundColor,
        );
      });
      assert.equal(grounds[0], grounds[1]);
    });
  },
  ['chromium'],
);

test('no file that is there before the questions holds one', () => {
  const early = readdirSync(built).filter((name) =>
    /^one-on-one(-question-bank(\.bank-(reading|rows|tools).*)?)?\.js$/.test(name),
  );
  assert.equal(early.length, 5);
  for (const name of early) assert.ok(!readFileSync(new URL(name, built), 'utf8').includes(first), name);
});
