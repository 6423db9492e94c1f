import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

const built = new URL('../../packages/elements/cdn/', import.meta.url);
const agendaFiles = readdirSync(built).filter((file) => /^one-on-one-agenda\..*js$/.test(file));

/** @param {string} folder */
const pageWith = (folder) => ({
  body:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>An agenda</title>' +
    `<script type="module" src="/${folder}/one-on-one-agenda.js"></script></head>` +
    '<body><one-on-one-agenda></one-on-one-agenda></body></html>',
});

/** The files of the agenda with those of the question bank beside them, and alone. */
const pages = {
  '/agenda': pageWith('cdn'),
  '/alone': pageWith('alone-files'),
  ...Object.fromEntries(
    agendaFiles.map((file) => [
      `/alone-files/${file}`,
      { body: readFileSync(new URL(file, built), 'utf8'), type: 'text/javascript' },
    ]),
  ),
};

inEveryEngine('The question bank of an agenda', (launch) => {
  const browser = opened(launch, pages);

  test('is opened, searched, filtered, read and left by keyboard alone, and three questions are on the agenda', async () => {
    const agenda = await browser.keyboard('/agenda');
    await agenda.activate('Questions');
    await agenda.until('the line to search with has the focus', () =>
      agenda.ask('isFocused', 'searchbox', 'Search questions'),
    );
    await agenda.type('deadline');
    await agenda.activate('Productivity');
    const found = () => agenda.ask('names', 'checkbox');
    await agenda.until('few are left', async () => (await found()).length < 20);

    const [first, second, third] = await found();
    await agenda.activate(`Why ask: ${first}`);
    await agenda.until('one reads why', async () =>
      /Why ask\./.test((await agenda.ask('texts', 'detail'))[0]),
    );
    for (const question of [first, second, third]) {
      await agenda.focus('checkbox', question);
      await agenda.press('Space');
    }
    await agenda.activate('Add 3 to the agenda');
    await agenda.activate('Done');
    await agenda.until('the focus is back', () => agenda.ask('isFocused', 'button', 'Questions'));
    await agenda.lists(first, second, third);
    assert.match((await agenda.ask('texts', 'tags')).join(), /From the question bank/);

    await agenda.saved();
    await agenda.tab.reload();
    await agenda.lists(first, second, third);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('closes with Escape once nothing is searched for', async () => {
    const agenda = await browser.keyboard('/agenda');
    await agenda.activate('Questions');
    await agenda.until('the line to search with has the focus', () =>
      agenda.ask('isFocused', 'searchbox', 'Search questions'),
    );
    await agenda.type('x');
    await agenda.press('Escape');
    await agenda.until('the line is empty', async () => {
      const [search] = await agenda.ask('states', 'searchbox', 'Search questions');
      return search?.value === '';
    });
    await agenda.press('Escape');
    await agenda.until('the focus is back', () => agenda.ask('isFocused', 'button', 'Questions'));
  });

  test('is not offered where its file is missing, and the agenda works as ever', async () => {
    const agenda = new AgendaView(await browser.tab('/alone'));
    await agenda.ready();
    await agenda.appears('button', 'Start the meeting');
    await agenda.add('The budget');
    await agenda.lists('The budget');
    const bank = async () => (await agenda.tab.requests()).some((url) => url.endsWith('question-bank.js'));
    await agenda.until('its file was asked for', bank);
    assert.equal((await agenda.ask('names', 'button')).includes('Questions'), false);
    assert.deepEqual(await agenda.ask('texts', 'notice'), []);
  });
});
