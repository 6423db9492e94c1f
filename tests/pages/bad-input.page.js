import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

inEveryEngine('Bad input', (launch) => {
  const browser = opened(launch);

  test('B18 minutes out of range are refused or brought into range, with a sentence', async () => {
    const agenda = await browser.agenda();
    await agenda.add('The budget');
    for (const minutes of ['-5', '1000000000000', '0']) {
      await agenda.edit('The budget');
      await agenda.fill('Minutes', minutes, 'spinbutton');
      await agenda.press('Enter');
      assert.match(await agenda.refused('Minutes', 'spinbutton'), /1 to 240/);
      await agenda.fill('Minutes', '15', 'spinbutton');
      await agenda.activate('Done');
      await agenda.shows('15 min');
    }
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B19 B20 lone surrogates are mended and control characters are removed', async () => {
    const agenda = await browser.agenda();
    await agenda.ask('enter', 'textbox', 'New agenda item', 'half \uD83D of it');
    await agenda.press('Enter');
    await agenda.ask('enter', 'textbox', 'New agenda item', 'a\u0000b\u0007c\u0086d\u009Be');
    await agenda.press('Enter');
    await agenda.lists('half \uFFFD of it', 'abcde');
    await agenda.saved();
    await agenda.tab.reload();
    await agenda.lists('half \uFFFD of it', 'abcde');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B21 a right-to-left override stays inside its title', async () => {
    const agenda = await browser.agenda();
    const turned = 'pay \u202Eelbisrever txet';
    await agenda.add('A plain title');
    await agenda.ask('enter', 'textbox', 'New agenda item', turned);
    await agenda.press('Enter');
    await agenda.until('both are there', async () => (await agenda.titles()).length === 2);
    for (const control of ['Move ', 'More for ']) {
      const edges = await agenda.ask('edges', 'button', `${control}…`);
      assert.deepEqual(edges[1], edges[0], `${control}stands where it stands for other items`);
    }
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B23 a title of spaces and invisible characters counts as empty', async () => {
    const agenda = await browser.agenda();
    for (const text of ['   ', '\u200B\u200D\u2060\uFEFF', ' \u00A0\u3000 ', '\u202E\u2066']) {
      await agenda.ask('enter', 'textbox', 'New agenda item', text);
      await agenda.press('Enter');
      assert.ok(await agenda.refused('New agenda item'));
      await agenda.lists();
    }
    await agenda.add('The budget');
    await agenda.lists('The budget');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B32 B34 pasted lines become items whatever ends them, and empty lines become none', async () => {
    const agenda = await browser.agenda();
    await agenda.focus('textbox', 'New agenda item');
    await agenda.ask('transfer', 'paste', 'textbox', 'New agenda item', {
      'text/plain': 'one\r\ntwo\rthree\n\n\r\nfour\n',
    });
    await agenda.lists('one', 'two', 'three', 'four');
    await agenda.ask('transfer', 'paste', 'textbox', 'New agenda item', {
      'text/plain': `five${'\n'.repeat(10_000)}six`,
    });
    await agenda.lists('one', 'two', 'three', 'four', 'five', 'six');
    await agenda.activate('Undo');
    await agenda.lists('one', 'two', 'three', 'four');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B26 a text in composed and decomposed form is kept as it was typed', async () => {
    const agenda = await browser.agenda();
    for (const text of ['caf\u00E9', 'cafe\u0301']) {
      await agenda.ask('enter', 'textbox', 'New agenda item', text);
      await agenda.press('Enter');
    }
    await agenda.until('both are there', async () => (await agenda.titles()).length === 2);
    assert.deepEqual(
      (await agenda.titles()).map((title) => title.normalize('NFC')),
      ['caf\u00E9', 'caf\u00E9'],
    );
    await assertQuiet(agenda.tab, browser.site);
  });
});
