import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictPolicy } from '../../stories/policy.js';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';

const tag = '<script type="module" src="/cdn/one-on-one-agenda.js"></script>';
/** @param {string} body @param {string} [head] */
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Hostile</title>${head}${tag}</head><body>${body}</body></html>`;
/** @param {string} body */
const script = (body) => ({ body, type: 'text/javascript' });

const attributes = `meeting="__proto__" mode="constructor" density="javascript:pwned=1" heading-level="999999" lang="!!"
  label="<svg onload=pwned=1>" relationship="../../constructor" without="toString valueOf" template='"><img src=x>'`;

const pages = {
  '/taken': { body: page('<one-on-one-agenda></one-on-one-agenda>', '<script src="/taken.js"></script>') },
  '/taken.js': script(`customElements.define('one-on-one-agenda', class extends HTMLElement {
    connectedCallback() { this.textContent = 'Made by the page'; }
  });`),
  '/attributes': { body: page(`<one-on-one-agenda ${attributes}></one-on-one-agenda>`) },
  '/frozen': { body: page('<one-on-one-agenda></one-on-one-agenda>', '<script src="/frozen.js"></script>') },
  '/frozen.js': script(`
    const named = 'Object Function Array String Number Boolean BigInt Symbol Date RegExp Promise Proxy Reflect JSON Math ' +
      'Intl Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView Uint8Array Float64Array ' +
      'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError';
    const nameless = [[][Symbol.iterator](), new Map().values(), ''.matchAll(/a/g), function* () {}, async function* () {}];
    const frozen = new Set();
    // And everything that leads from them to others, as a hardened page does it.
    const harden = (value) => {
      if (Object(value) !== value || frozen.has(value) || value === globalThis) return;
      frozen.add(Object.freeze(value));
      harden(Object.getPrototypeOf(value));
      for (const { value: inner, get, set } of Object.values(Object.getOwnPropertyDescriptors(value)))
        [inner, get, set].forEach(harden);
    };
    [...named.split(' ').map((name) => globalThis[name]), ...nameless].forEach(harden);
  `),
  '/rules': { body: page('<one-on-one-agenda></one-on-one-agenda>', '<script src="/rules.js"></script>') },
  '/rules.js': script(`const sheet = new CSSStyleSheet();
    sheet.replaceSync(\`
      *:not(html, body, one-on-one-agenda) { display: none !important; }
      one-on-one-agenda { all: unset; user-select: none !important; z-index: -1; position: relative; }
      button, input, li, ol, textarea { all: unset !important; pointer-events: none !important; visibility: hidden !important; }
    \`);
    document.adoptedStyleSheets = [sheet];`),
  '/no-types': {
    body: page(
      '<one-on-one-agenda>Written by the page</one-on-one-agenda>',
      '<script type="module" src="/page.js"></script>',
    ),
    policy: strictPolicy.replace('trusted-types one-on-one#lit', "trusted-types 'none'"),
  },
};

inEveryEngine('On a page that', (launch) => {
  const browser = opened(launch, pages);

  test('X22 uses the tag itself, the page keeps it and a warning says so', async () => {
    const tab = await browser.tab('/taken');
    const look = () =>
      tab.evaluate(() => ({
        text: document.querySelector('one-on-one-agenda')?.textContent,
        warnings: /** @type {any} */ (globalThis).watched.warnings.join('\n'),
      }));
    const { text, warnings } = await until('there is a warning', async () =>
      (await look()).warnings ? look() : undefined,
    );
    assert.equal(text, 'Made by the page');
    assert.match(warnings, /<one-on-one-agenda>/);
    await assertQuiet(tab, browser.site);
  });

  test('X26 froze every built-in before us, an item is added, kept and shown again', async () => {
    const agenda = await browser.agenda('/frozen');
    const isFrozen = () => [Object, Symbol, Promise, Array.prototype, Map.prototype].every(Object.isFrozen);
    assert.equal(await agenda.tab.evaluate(isFrozen), true);
    await agenda.add('The budget');
    await agenda.lists('The budget');
    await agenda.saved();
    await agenda.tab.reload();
    await agenda.ready();
    await agenda.lists('The budget');
    await agenda.toggle('The budget');
    await agenda.saved();
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X28 styles everything away, the agenda stays usable', async () => {
    const agenda = await browser.agenda('/rules');
    await agenda.add('The budget');
    await agenda.lists('The budget');
    await agenda.toggle('The budget');
    const [[left, right]] = await agenda.ask('edges', 'textbox', 'New agenda item');
    assert.ok(right - left > 100, 'the field has room');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X32 writes hostile attributes, they are ignored or taken as text', async () => {
    const agenda = await browser.agenda('/attributes');
    await agenda.activate('On to the next meeting'); // there is none of that name
    await agenda.add('The budget');
    await agenda.lists('The budget');
    assert.deepEqual(await agenda.ask('foreign'), []);
    assert.equal(await agenda.tab.evaluate(() => 'pwned' in globalThis), false);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X32 makes the element late, with attributes set one by one, it works all the same', async () => {
    const agenda = await browser.agenda('/');
    await agenda.tab.evaluate(() => {
      const late = document.createElement('one-on-one-agenda');
      for (const name of ['heading-level', 'density', 'label', 'lang', 'mode', 'meeting'])
        late.setAttribute(name, '</template><img src=x>');
      document.querySelector('.card')?.append(late);
    });
    const late = new AgendaView(agenda.tab, { nth: 1 });
    await late.activate('On to the next meeting'); // there is none of that name
    await late.ready();
    assert.deepEqual(await late.ask('foreign'), []);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X33 X34 sends the strict policy, nothing is reported', async () => {
    const agenda = await browser.agenda();
    await agenda.add('The budget');
    await agenda.saved();
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X35 allows no policy of ours, the page goes on and the console says why', async () => {
    const tab = await browser.tab('/no-types');
    const said = await until('the console says why', async () => {
      const record = await tab.evaluate(() => /** @type {any} */ (globalThis).watched);
      const lines = [...record.errors, ...record.reports, ...(await tab.errors())].join('\n');
      return /one-on-one#lit|trusted/i.test(lines) && lines;
    });
    assert.match(said, /one-on-one#lit|trusted/i);
    const page = await tab.evaluate(() => ({
      text: document.body.innerText,
      styled: document.adoptedStyleSheets.length,
    }));
    assert.match(page.text, /Written by the page/);
    assert.equal(page.styled, 1, "the page's own script ran");
  });
});
