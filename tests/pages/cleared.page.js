import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { opened } from './opened.js';
import { readStored } from './store-page.js';

/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

inEveryEngine(
  'Storage that is taken away',
  () => {
    const browser = opened(launchPlainChromium, {
      '/expected.html': {
        body:
          '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A pair</title>' +
          '<script type="module" src="/cdn/one-on-one-agenda.js"></script></head><body>' +
          '<one-on-one-workspace relationship="pair-42" expects-data>' +
          '<one-on-one-agenda></one-on-one-agenda></one-on-one-workspace></body></html>',
      },
    });

    /** An agenda with two items, one of them private. */
    const anAgenda = async () => {
      const agenda = await browser.agenda();
      await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
      await agenda.add('The budget');
      await agenda.onlyForMe(true);
      await agenda.add('My mistake');
      await agenda.lists('The budget', 'My mistake');
      await agenda.saved();
      return agenda;
    };

    const takings = {
      'F11 the browser clears the data of the site': (/** @type {AgendaView} */ agenda) =>
        command(agenda, 'Storage.clearDataForOrigin', { origin: browser.site, storageTypes: 'all' }),
      'F12 the database is deleted in the developer tools': (/** @type {AgendaView} */ agenda) =>
        command(agenda, 'IndexedDB.deleteDatabase', {
          securityOrigin: browser.site,
          databaseName: 'one-on-one',
        }),
    };

    for (const [what, take] of Object.entries(takings)) {
      test(`${what}: nothing is written back before somebody says so`, async () => {
        const agenda = await anAgenda();
        await take(agenda);
        await agenda.toggle('The budget');
        await agenda.until('it says what happened', async () =>
          (await agenda.saveState()).includes('the browser removed it'),
        );
        await agenda.lists('The budget', 'My mistake');
        assert.ok(
          !(await agenda.tab.evaluate(readStored)).includes('My mistake'),
          'the private words did not return silently',
        );
        await agenda.activate('Save it again');
        await agenda.saved();
        await agenda.tab.reload();
        await agenda.lists('The budget', 'My mistake');
        assert.equal((await agenda.appears('checkbox', 'Discussed: The budget')).checked, true);
      });
    }

    test('F55 everything is gone while nobody is there: the page starts anew, and works', async () => {
      const agenda = await anAgenda();
      await agenda.tab.open('about:blank');
      await command(agenda, 'Storage.clearDataForOrigin', { origin: browser.site, storageTypes: 'all' });
      await agenda.tab.open(`${browser.site}/`);
      await agenda.ready();
      await agenda.add('From the start');
      await agenda.lists('From the start');
      await agenda.saved();
      assert.deepEqual(await agenda.tab.errors(), []);
    });

    test('F55 a page that expects data: the agenda says that it is gone, and takes the file that the page kept', async () => {
      const agenda = await browser.agenda('/expected.html');
      await agenda.add('The budget');
      await agenda.saved();
      const file = await agenda.tab.evaluate(() =>
        /** @type {any} */ (document.querySelector('one-on-one-workspace')).export(),
      );
      await agenda.tab.open('about:blank');
      await command(agenda, 'Storage.clearDataForOrigin', { origin: browser.site, storageTypes: 'all' });
      await agenda.tab.open(`${browser.site}/expected.html`);
      await agenda.shows('You have met before');
      const answer = await agenda.tab.evaluate(
        (text) => /** @type {any} */ (document.querySelector('one-on-one-workspace')).import(text),
        file,
      );
      assert.equal(answer.ok, true);
      await agenda.lists('The budget');
      await agenda.tab.reload();
      await agenda.lists('The budget');
      assert.deepEqual(await agenda.tab.errors(), []);
    });
  },
  ['chromium'],
);

/** @param {AgendaView} agenda @param {string} method @param {object} params */
const command = (agenda, method, params) =>
  /** @type {import('./drivers/plain-chromium.js').PlainTab} */ (agenda.tab).command(method, params);
