import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { readStored } from './store-page.js';

/** @typedef {import('./drivers/plain-chromium.js').PlainTab} PlainTab */

/** Says when they meet, in the time of the device. */
function setWhen(/** @type {string} */ local) {
  const field = document.querySelector('one-on-one-agenda')?.shadowRoot?.querySelector('#when');
  if (!(field instanceof HTMLInputElement)) throw new Error('No dialog is open.');
  field.value = local;
  field.dispatchEvent(new Event('change'));
}

/** When they meet: in words, and as the page holds it. */
function readWhen() {
  const time = document.querySelector('one-on-one-agenda')?.shadowRoot?.querySelector('time');
  return { words: time?.textContent ?? '', instant: time?.dateTime ?? '' };
}

inEveryEngine(
  'A device that travels',
  () => {
    const browser = opened(launchPlainChromium);

    test('F54 leaves a meeting at its instant and shows it in the time of the place, in words and in the field', async () => {
      const agenda = await browser.agenda();
      const { command } = /** @type {PlainTab} */ (agenda.tab);
      const travelTo = (/** @type {string} */ timezoneId) =>
        command('Emulation.setTimezoneOverride', { timezoneId });
      const shows = (/** @type {RegExp} */ words) =>
        agenda.until(`it says ${words}`, async () => words.test((await agenda.tab.evaluate(readWhen)).words));

      await travelTo('America/New_York');
      await agenda.activate('Who and when');
      await agenda.appears('textbox', "Mentor's name");
      // The last hour before the clocks go forward there.
      await agenda.tab.evaluate(setWhen, '2030-03-10T01:30');
      await agenda.activate('Done');
      await agenda.saved();
      await shows(/Sunday, March 10.*1:30/);

      await travelTo('Asia/Tokyo');
      await agenda.add('After the flight');
      await shows(/Sunday, March 10.*3:30/);
      assert.equal((await agenda.tab.evaluate(readWhen)).instant, '2030-03-10T06:30:00.000Z');

      // Changing something else in the dialog writes no other time.
      await agenda.activate('Who and when');
      await agenda.fill("Mentor's name", 'Ana');
      await agenda.activate('Done');
      await agenda.saved();
      await travelTo('America/New_York');
      await agenda.tab.reload();
      await agenda.ready();
      await shows(/Sunday, March 10.*1:30/);
      assert.match(await agenda.tab.evaluate(readStored), /"startsAt":"2030-03-10T06:30:00\.000Z"/);
    });
  },
  ['chromium'],
);
