import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';

/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

/** `ROUNDS=50` for the long run. */
const rounds = Number(process.env['ROUNDS']) || 3;

/** What happens in the very event of the last keystroke (see `armLeaving`), and how one comes back. */
const leavings = {
  'F40 a reload': { leave: 'reload', back: arrived },
  'leaving for another page': { leave: 'go', back: returned },
  'F41 closing the tab': { leave: '', back: reopened },
  'F42 removing the element': { leave: 'remove', back: replaced },
  'F43 moving the element': { leave: 'move', back: stayed },
};

const fields = ['New agenda item', 'Today we want to', 'Title'];

inEveryEngine('The last keystroke', (launch, engine) => {
  const browser = opened(launch);

  for (const [what, { leave, back }] of Object.entries(leavings)) {
    for (const [id, field] of Object.entries(fields)) {
      test(`is there after ${what}, in "${field}"`, async (t) => {
        let agenda = await browser.agenda();
        await agenda.add('The budget');
        await agenda.saved();
        let kept = 0;
        for (let round = 1; round <= rounds; round += 1) {
          const text = `thought ${id} ${round} of a moment`;
          await openField(agenda, field);
          await agenda.fill(field, text.slice(0, -1));
          if (leave) await agenda.document.evaluate(armLeaving, leave);
          await agenda.type(text.slice(-1));
          agenda = await back(agenda, browser);
          const isKept = await agenda.shows(text).then(
            () => true,
            (error) => (t.diagnostic(String(error)), false),
          );
          kept += Number(isKept);
          if (!isKept && engine === 'chromium') await agenda.shows(text.slice(0, -1));
          await assertQuiet(agenda.tab, browser.site);
        }
        t.diagnostic(`${kept} of ${rounds} kept`);
        // Only Chromium always ends what a page began to write when it went; elsewhere, on a busy machine, what was
        // typed in the last moment can go. Firefox 153 lets go of it in a tab that closes on a field that is entered then.
        const leaves = back !== replaced && back !== stayed;
        const least = engine === 'firefox' && back === reopened ? rounds / 3 : rounds / 2;
        assert.ok(kept >= (leaves && engine !== 'chromium' ? least : rounds), `${kept} of ${rounds}`);
      });
    }
  }
});

/** @param {AgendaView} agenda @param {string} field */
async function openField(agenda, field) {
  if (field !== 'Title' || (await agenda.ask('states', 'textbox', 'Title')).length) return;
  await agenda.edit(/** @type {string} */ ((await agenda.titles())[0]));
}

/** Leaves in the event itself: the element has heard of the keystroke, and nothing has had time to settle. */
function armLeaving(/** @type {string} */ leave) {
  Object.assign(globalThis, { armed: true });
  /** @type {Record<string, () => void>} */
  const acts = {
    reload: () => location.reload(),
    go: () => location.assign('/sandbox.html'),
    remove: () => document.querySelector('one-on-one-agenda')?.remove(),
    move: () =>
      document
        .querySelector('aside')
        ?.append(/** @type {Node} */ (document.querySelector('one-on-one-agenda'))),
  };
  addEventListener('input', () => acts[leave]?.(), { once: true });
}

/** @param {AgendaView} agenda */
async function arrived(agenda) {
  const fresh = () => document.readyState === 'complete' && !('armed' in globalThis);
  await until('the page is back', () => agenda.tab.evaluate(fresh));
  await agenda.ready();
  return agenda;
}

/** @param {AgendaView} agenda @param {ReturnType<typeof opened>} browser */
async function returned(agenda, browser) {
  await until('the other page is there', () =>
    agenda.tab.evaluate(() => location.pathname === '/sandbox.html' && document.readyState === 'complete'),
  );
  await agenda.tab.open(`${browser.site}/`);
  await agenda.ready();
  return agenda;
}

/** @param {AgendaView} agenda @param {ReturnType<typeof opened>} browser */
async function reopened(agenda, browser) {
  await agenda.tab.close();
  return browser.agenda();
}

/** @param {AgendaView} agenda */
async function stayed(agenda) {
  await until('the element has moved', () =>
    agenda.tab.evaluate(() => !!document.querySelector('aside one-on-one-agenda')),
  );
  await agenda.tab.evaluate(() =>
    document
      .querySelector('.card')
      ?.append(/** @type {Node} */ (document.querySelector('one-on-one-agenda'))),
  );
  return agenda;
}

/** @param {AgendaView} agenda */
async function replaced(agenda) {
  await until('the element is gone', () =>
    agenda.tab.evaluate(() => !document.querySelector('one-on-one-agenda')),
  );
  await agenda.tab.evaluate(() => {
    document.querySelector('.card')?.append(document.createElement('one-on-one-agenda'));
  });
  await agenda.ready();
  return agenda;
}
