import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundlePackages } from './bundle-script.js';
import { inEveryEngine } from './drivers/engines.js';
import { close, discuss } from './meeting-steps.js';
import { formats, onPaper, pagesOf } from './on-paper.js';
import { opened } from './opened.js';
import { View } from './view.js';

const [secretItem, secretNote] = ['Whether I should go', 'I was too quick last time'];
const titles = Array.from({ length: 40 }, (_, index) => `Topic ${index + 1} of what we two talk about`);
const long = `${'What would have to be true for this to be a good year for both of us? '.repeat(12)}\n\n| a | b |\n| - | - |\n| ${'wide '.repeat(40)} | ${'Incomprehensibilities'.repeat(9)} |`;

const participants = [
  { role: 'mentor', id: 'ana', displayName: 'Ana' },
  { role: 'mentee', id: 'ben', displayName: 'Ben' },
];
const [held, near] = [90, 20];

/** Meetings that are over, more of them than are drawn at once. */
const past = `import { createMemoryStorage, createWorkspace, MemoryStore, operations } from '/core.js';

const store = new MemoryStore();
const workspace = createWorkspace({
  storage: createMemoryStorage({ store }),
  tab: 'past',
  relationship: 'pair',
  viewer: 'ana',
  participants: ${JSON.stringify(participants)},
  clock: { now: () => new Date().toISOString() },
  schedule: () => () => {},
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
});
workspace.equip(operations);
await workspace.ready;
for (let meeting = 1; meeting <= ${held}; meeting += 1)
  workspace.run('meeting-skip', { reason: 'Ben was ill' });
await workspace.close();

const root = document.createElement('one-on-one-workspace');
root.storage = createMemoryStorage({ store });
root.relationship = 'pair';
root.viewer = 'ana';
root.append(document.createElement('one-on-one-history'));
document.body.append(root);`;

const pages = {
  '/past.html': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Past</title>
      <script type="module" src="/cdn/one-on-one.js"></script><script type="module" src="/past.js"></script>
      </head><body></body></html>`,
  },
  '/past.js': { body: past, type: 'text/javascript' },
  '/core.js': await bundlePackages('core'),
  '/paper.html': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Paper</title>
      <style>body { margin: 0 }</style><script type="module" src="/cdn/one-on-one.js"></script></head><body>
      <one-on-one-workspace relationship="pair" viewer="ana">
        <script type="application/json">${JSON.stringify({ participants })}</script>
        <one-on-one-agenda></one-on-one-agenda>
        <one-on-one-action-items></one-on-one-action-items>
        <one-on-one-schedule></one-on-one-schedule>
        <one-on-one-history></one-on-one-history>
        <one-on-one-data></one-on-one-data>
        <one-on-one-relationships></one-on-one-relationships>
      </one-on-one-workspace></body></html>`,
    policy: "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
  },
};

inEveryEngine(
  'A page on paper',
  (launch) => {
    const browser = opened(launch, pages);

    /** What each format of paper gets, with everything that holds for all that is printed. @param {import('./agenda-view.js').AgendaView} agenda */
    async function printed({ tab }) {
      const texts = [];
      await tab.setMedia?.('print');
      for (const [format, [width, height]] of Object.entries(formats)) {
        await tab.setViewport(width, height);
        const paper = await tab.evaluate(onPaper);
        assert.deepEqual(paper.controls, [], `${format}: controls`);
        assert.deepEqual(paper.cut, [], `${format}: cut`);
        for (const secret of [secretItem, secretNote, 'only you see', 'Your one-on-ones'])
          assert.ok(!paper.text.includes(secret), `${format}: ${secret}`);
        const file = await tab.print?.(/** @type {keyof typeof formats} */ (format));
        const count = pagesOf(file ?? new Uint8Array());
        const least = Math.ceil(paper.height / height);
        assert.ok(count >= least && count <= least + 2, `${format}: ${count} pages for ${paper.height} px`);
        texts.push(paper.text);
      }
      await tab.setMedia?.('screen');
      await tab.setViewport(1280, 900);
      return texts;
    }

    test('has a whole meeting, its actions and when they meet on A4 and on Letter, without controls and without what is private', async () => {
      const agenda = await browser.agenda('/paper.html');
      await agenda.setObjective('plan the year');
      await agenda.ask('enter', 'textbox', 'New agenda item', titles.join('\n'));
      await agenda.press('Enter');
      await agenda.onlyForMe(true);
      await agenda.add(secretItem);
      await agenda.onlyForMe(false);
      await agenda.lists(...titles, secretItem);
      for (const text of await printed(agenda))
        for (const title of titles) assert.ok(text.includes(title), title);

      await agenda.activate('Start the meeting');
      await agenda.appears('heading', titles[0]);
      await agenda.ask('enter', 'textbox', 'Notes for both', long);
      await discuss(agenda, titles[0], { own: secretNote, decision: 'In spring', action: 'Ask Lena' });
      const data = new View(agenda.tab, { host: 'one-on-one-data' });
      await data.shows('only you see');
      for (const text of await printed(agenda)) {
        assert.ok(text.includes(titles[1]) && text.includes(titles[39]));
        assert.ok(text.includes('What is kept') && text.includes('40 agenda items'), text.slice(-600));
      }
      await close(agenda, titles[39]);

      const history = new View(agenda.tab, { host: 'one-on-one-history' });
      await history.activate('…');
      await history.shows(titles[39]);
      for (const text of await printed(agenda)) {
        const [review, past] = [
          text.slice(0, text.lastIndexOf('Past meetings')),
          text.slice(text.lastIndexOf('Past meetings')),
        ];
        for (const place of [review, past])
          for (const wanted of [...titles, 'In spring', 'Ask Lena', long.slice(0, 200)])
            assert.ok(place.includes(wanted), wanted);
      }
    });

    test('has all past meetings that were read, and says of how many it leaves out', async () => {
      const tab = await browser.tab('/past.html');
      const history = new View(tab, { host: 'one-on-one-history' });
      await history.shows('Ben was ill');
      await tab.setMedia?.('print');
      const { text, cut } = await tab.evaluate(onPaper);
      await tab.setMedia?.('screen');
      assert.deepEqual(cut, []);
      const [, left] = /(\d+) more meetings were not read yet and are not printed/.exec(text) ?? [];
      assert.ok(Number(left) > 0 && Number(left) <= held - near, text);

      const printed = async () => {
        await tab.evaluate(countPrinted);
        await tab.print?.('A4');
        return tab.evaluate(() => /** @type {any} */ (globalThis).printed);
      };
      await printed(); // what was missing then is read
      await history.until('all are printed', async () => (await printed()) === held);
    });
  },
  ['chromium'],
);

/** Counts the meetings that are there when the page is put on paper. Sent to the page as text. */
function countPrinted() {
  const count = () => {
    const { shadowRoot } = /** @type {Element} */ (document.querySelector('one-on-one-history'));
    Object.assign(globalThis, { printed: shadowRoot?.querySelectorAll('summary').length });
  };
  addEventListener('beforeprint', count, { once: true });
}
