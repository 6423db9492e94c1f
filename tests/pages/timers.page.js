import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { until } from './until.js';

/** Notes what a page is woken for, and lets time pass while it is frozen. */
const before = `
const { setTimeout: set, clearTimeout: clear } = window;
const pending = new Set();
const seen = { wakes: 0, idle: 0, shown: '', frozen: 0 };
const timed = () => [...document.querySelectorAll('[id]')];
const shown = () => timed().map((each) => each.shadowRoot.textContent).join();
window.setTimeout = (task, ms = 0, ...rest) => {
  const alarm = set(() => {
    pending.delete(alarm);
    task(...rest);
    if (ms > 0) set(() => {
      seen.wakes += 1;
      if (seen.shown === shown()) seen.idle += 1;
      seen.shown = shown();
    });
  }, ms);
  if (ms > 0) pending.add(alarm);
  return alarm;
};
window.clearTimeout = (alarm) => { pending.delete(alarm); clear(alarm); };
const away = { wall: 0, steady: 0 };
const clock = {
  read: () => ({ wall: Date.now() + away.wall, steady: performance.now() + away.steady }),
};
document.addEventListener('freeze', () => {
  seen.frozen += 1;
  away.wall += page.whileFrozen.wall;
  away.steady += page.whileFrozen.steady;
});
window.page = { timed, pending, seen, clock, away, whileFrozen: { wall: 0, steady: 0 } };
`;

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Timers</title>
  <script src="/before.js"></script><script type="module" src="/cdn/one-on-one-stage-guide.js"></script>
  <script type="module" src="/cdn/one-on-one-stage-timer.js"></script></head>
  <body>
    <one-on-one-stage-guide id="guide" minutes="60"></one-on-one-stage-guide>
    <one-on-one-stage-timer id="down" minutes="60"></one-on-one-stage-timer>
    <one-on-one-stage-timer id="up" minutes="30" direction="up"></one-on-one-stage-timer>
  </body></html>`;

/** What that puts there: read inside of the page alone. */
const page = /** @type {any} */ (undefined);

const MINUTE = 60_000;

inEveryEngine(
  'Timers on a page',
  () => {
    const browser = opened(launchPlainChromium, {
      '/timers': { body },
      '/before.js': { body: before, type: 'text/javascript' },
    });

    /** A page on which all of them count. */
    const counting = async (/** @type {number | undefined} */ from = undefined) => {
      const tab = /** @type {import('./drivers/plain-chromium.js').PlainTab} */ (
        await browser.tab('/timers')
      );
      await tab.show();
      await tab.evaluate(async (start) => {
        if (start) page.away.wall = start - Date.now();
        for (const each of page.timed()) {
          await customElements.whenDefined(each.localName);
          each.clock = page.clock;
          await each.start();
        }
      }, from);
      return tab;
    };
    /** @typedef {Awaited<ReturnType<typeof counting>>} Tab */
    const seenBy = (/** @type {Tab} */ tab) => tab.evaluate(() => page.seen);
    const pendingIn = (/** @type {Tab} */ tab) => tab.evaluate(() => page.pending.size);
    /** Also where something was said aloud just before: no alarm waits to take it away. */
    const isAsleep = async (/** @type {Tab} */ tab) => assert.equal(await pendingIn(tab), 0);
    /** How much of its stage is gone, in minutes, of each. @param {Tab} tab */
    const minutes = (tab) =>
      tab.evaluate(() => page.timed().map(({ reading }) => Math.floor(reading.stage.actualMs / 60_000)));
    /** Puts another page before it. @param {Tab} tab */
    const hide = async (tab) => {
      const other = await browser.tab('/sandbox.html');
      await other.show();
      await until('it is hidden', () => tab.evaluate(() => document.hidden));
    };

    test('T30 wake it together, and never without something else to be seen', async () => {
      const tab = await counting();
      await until('time went on', async () => (await seenBy(tab)).wakes >= 1);
      await tab.evaluate(() => Object.assign(page.seen, { wakes: 0, idle: 0 }));
      await until('more time went on', async () => (await seenBy(tab)).wakes >= 3);
      assert.equal((await seenBy(tab)).idle, 0);
      await until('one thing wakes them', async () => (await pendingIn(tab)) === 1);
    });

    test('T30 leave it asleep while they are paused', async () => {
      const tab = await counting();
      await tab.evaluate(() => {
        for (const { shadowRoot } of page.timed()) shadowRoot.querySelector('[part~=main]').click();
      });
      await isAsleep(tab);
    });

    test('T03 T30 leave it asleep while it is hidden, and are right when it is seen again', async () => {
      const tab = await counting();
      await hide(tab);
      await isAsleep(tab);
      await pass(tab, 10);
      await tab.show();
      await hasCounted(tab, 10);
      assert.equal(await isAsked(tab), false);
    });

    /** Lets so many minutes pass. @param {Tab} tab @param {number} count */
    const pass = (tab, count) =>
      tab.evaluate((ms) => {
        page.away.wall += ms;
        page.away.steady += ms;
      }, count * MINUTE);
    /** @param {Tab} tab @param {number} count */
    const hasCounted = (tab, count) =>
      until(`it counted ${count} minutes`, async () => (await minutes(tab)).every((each) => each === count));
    /** @param {Tab} tab */
    const isAsked = (tab) =>
      tab.evaluate(() => page.timed().some(({ shadowRoot }) => shadowRoot.querySelector('[part~=gap]')));

    test('T10 T11 count what passes where clocks change to summer time, and on the way to another zone', async () => {
      const tab = await counting(Date.UTC(2030, 2, 10, 6, 55));
      const travelTo = (/** @type {string} */ timezoneId) =>
        tab.command('Emulation.setTimezoneOverride', { timezoneId });
      const hour = () => tab.evaluate(() => new Date(page.clock.read().wall).getHours());
      await travelTo('America/New_York');
      assert.equal(await hour(), 1);
      await pass(tab, 10);
      assert.equal(await hour(), 3);
      await hasCounted(tab, 10);
      await travelTo('Asia/Tokyo');
      await pass(tab, 10);
      await hasCounted(tab, 20);
      assert.equal(await isAsked(tab), false);
    });

    test('T17 go on where the page was put aside and is brought back', async () => {
      const tab = await counting();
      await tab.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          Object.assign(page.seen, { persisted });
          Object.assign(page.away, { wall: 600_000, steady: 600_000 });
        });
      });
      await tab.open(`${browser.site}/sandbox.html`);
      await tab.evaluate(() => history.back());
      await hasCounted(tab, 10);
      const { persisted } = /** @type {{ persisted?: boolean }} */ (await seenBy(tab));
      assert.deepEqual([persisted, await isAsked(tab)], [true, false]);
    });

    for (const [what, whileFrozen, counted, asks] of /** @type {const} */ ([
      ['frozen', { wall: 10 * MINUTE, steady: 10 * MINUTE }, 10, false],
      ['frozen with the computer asleep', { wall: 10 * MINUTE, steady: 0 }, 0, true],
    ]))
      test(`T04 go on when it was ${what} for ten minutes${asks ? ', and ask about them' : ''}`, async () => {
        const tab = await counting();
        await tab.evaluate((passes) => Object.assign(page.whileFrozen, passes), whileFrozen);
        await hide(tab);
        await tab.command('Page.setWebLifecycleState', { state: 'frozen' });
        await tab.command('Page.setWebLifecycleState', { state: 'active' });
        await until('it was frozen', async () => (await seenBy(tab)).frozen === 1);
        await isAsleep(tab);
        await tab.show();
        await hasCounted(tab, counted);
        await until('it asks, or not', async () => (await isAsked(tab)) === asks);
      });
  },
  ['chromium'],
);
