import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { framingPolicy } from '../../stories/policy.js';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { layoutFaults } from './drivers/layout.js';
import { opened } from './opened.js';
import { states } from './states.js';
import { axe, violations } from './violations.js';

const index = readFileSync(new URL('../../stories/examples/index.html', import.meta.url), 'utf8');
/** @param {number} width @param {number} height */
const frame = (width, height) => ({
  body: `<!doctype html><html lang="en"><head><title>Narrow</title></head><body>
    <iframe title="Narrow" width="${width}" height="${height}" src="/"></iframe></body></html>`,
  policy: framingPolicy,
});

const pages = {
  '/axe.js': axe,
  '/checked': { body: index.replace('</head>', '<script src="/axe.js"></script></head>') },
  // WebKit's window has a least width, so the narrow viewport is that of a frame, in every engine.
  '/narrow': frame(320, 640),
  '/zoomed': frame(320, 256), // 1280 × 1024 at 400 %
};

/** Puts the page into another look, by its own style object: the policy forbids style attributes. */
const looks = {
  light: () => undefined,
  dark: () => void (document.documentElement.style.colorScheme = 'dark'),
  'right to left': () => void (document.documentElement.dir = 'rtl'),
};

inEveryEngine('Everybody can use it:', (launch) => {
  const browser = opened(launch, pages);

  for (const [look, change] of Object.entries(looks)) {
    test(`axe finds nothing in any state (${look})`, async () => {
      const agenda = await browser.agenda('/checked');
      await agenda.tab.evaluate(change);
      /** @type {string[]} */ const faults = [];
      for (const [name, enter] of Object.entries(states)) {
        await enter(agenda);
        faults.push(...(await agenda.tab.evaluate(violations)).map((each) => `${name}: ${each}`));
      }
      assert.deepEqual([...new Set(faults)], []);
    });
  }

  for (const path of ['/narrow', '/zoomed']) {
    test(`nothing is lost at ${path === '/narrow' ? '320 pixels' : '400 % zoom'}, in any state`, async () => {
      const tab = await browser.tab(path);
      const document = await tab.frame('iframe');
      const agenda = new AgendaView(tab, { document });
      await agenda.ready();
      await tab.evaluate(() => globalThis.document.querySelector('iframe')?.focus());
      await nothingIsLost(agenda);
    });
  }

  test('nothing is lost with letters twice as large, nor with wide spacing', async () => {
    const agenda = await browser.agenda();
    await agenda.tab.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await nothingIsLost(agenda);
    await agenda.press('Escape');
    await agenda.tab.evaluate(() => {
      const { style } = document.documentElement;
      [style.fontSize, style.letterSpacing, style.wordSpacing, style.lineHeight] = [
        '100%',
        '0.12em',
        '0.16em',
        '1.5',
      ];
    });
    assert.deepEqual(await agenda.document.evaluate(layoutFaults, 'one-on-one-agenda'), []);
  });

  test('the Tab key reaches every control, in the order of reading, and leads out again', async () => {
    const agenda = await browser.agenda();
    await agenda.paste('New agenda item', 'The budget\nThe first week');
    await agenda.lists('The budget', 'The first week');
    await agenda.saved();
    const controls = 'button|textbox|checkbox|switch|combobox|spinbutton|datetime';
    const all = await agenda.ask('names', controls);
    await agenda.tab.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('nav a:last-child'))?.focus(),
    );
    assert.deepEqual(await walk(agenda, 'Tab'), all);
    await agenda.focus(controls, /** @type {string} */ (all.at(-1)));
    assert.deepEqual(await walk(agenda, 'Shift+Tab'), all.slice(0, -1).reverse());
  });
});

/** What has the focus, stop by stop, until the key leads out of the agenda. @param {AgendaView} agenda @param {string} key */
async function walk(agenda, key) {
  /** @type {string[]} */ const visited = [];
  for (;;) {
    await agenda.press(key);
    if (!(await agenda.tab.evaluate(() => document.activeElement?.localName === 'one-on-one-agenda')))
      return visited;
    assert.ok(visited.length < 100, 'the key leads out again');
    const { name } = await agenda.ask('active');
    if (name !== visited.at(-1)) visited.push(name); // the parts of a date are one control
  }
}

/** @param {AgendaView} agenda */
async function nothingIsLost(agenda) {
  /** @type {string[]} */ const faults = [];
  for (const [name, enter] of Object.entries(states)) {
    await enter(agenda);
    faults.push(
      ...(await agenda.document.evaluate(layoutFaults, 'one-on-one-agenda')).map(
        (each) => `${name}: ${each}`,
      ),
    );
  }
  assert.deepEqual([...new Set(faults)], []);
}
