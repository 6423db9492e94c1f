import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { budget, close } from './meeting-steps.js';
import { assertQuiet, opened } from './opened.js';

inEveryEngine('Two tabs', (launch) => {
  const browser = opened(launch);

  test('what one adds, moves and ticks appears in the other', async () => {
    const [one, other] = [await browser.agenda(), await browser.agenda()];
    await one.add('From the first tab');
    await other.lists('From the first tab');
    await other.add('From the second tab');
    await one.lists('From the first tab', 'From the second tab');

    await one.focus('button', 'Move From the second tab…');
    await one.press('Alt+ArrowUp');
    await one.toggle('From the first tab');
    await other.lists('From the second tab', 'From the first tab');
    await other.until(
      'the tick has come',
      async () => (await other.appears('checkbox', 'Discussed: From the first tab')).checked,
    );
    await one.setObjective('see the same thing twice');
    await other.until(
      'the objective has come',
      async () => (await other.objective()) === 'see the same thing twice',
    );
    for (const { tab } of [one, other]) await assertQuiet(tab, browser.site);
  });

  test('F63 both edit one title at once: both texts are kept and shown', async () => {
    const [one, other] = [await browser.agenda(), await browser.agenda()];
    await one.add('The budget');
    await other.lists('The budget');
    for (const agenda of [one, other]) await agenda.edit('The budget');
    // Without changing tabs: Firefox takes leaving a tab for leaving the field, and then nothing happens at once.
    await one.ask('enter', 'textbox', 'Title', 'The budget for spring');
    await other.ask('enter', 'textbox', 'Title', 'The budget for autumn');
    await one.activate('Done');
    await one.saved();
    await other.activate('Done');
    await other.saved();

    for (const agenda of [one, other]) {
      await agenda.shows('The budget for spring');
      await agenda.shows('The budget for autumn');
      assert.equal((await agenda.titles()).length, 1);
    }
    await one.tab.reload();
    await one.shows('The budget for spring');
    await one.shows('The budget for autumn');
    for (const { tab } of [one, other]) await assertQuiet(tab, browser.site);
  });

  test('what one tab types while the other adds stays where it is', async () => {
    const [one, other] = [await browser.agenda(), await browser.agenda()];
    await one.fill('New agenda item', 'half a thou');
    await other.add('Something else');
    await one.lists('Something else');
    await one.shows('half a thou');
    await one.focus('textbox', 'New agenda item');
    await one.press('End');
    await one.type('ght');
    await one.press('Enter');
    await other.lists('Something else', 'half a thought');
    for (const { tab } of [one, other]) await assertQuiet(tab, browser.site);
  });

  test('what one ends is no longer undone there once the other has begun the next meeting', async () => {
    const [one, other] = [await browser.agenda(), await browser.agenda()];
    await one.add(budget);
    await other.lists(budget);
    await one.activate('Start the meeting');
    await close(one, budget);
    await one.appears('button', 'Undo');
    await other.activate('Start the meeting');
    await one.shows('The meetings went on since.');
    await one.vanishes('button', 'Undo');
    await other.appears('heading', budget);
    await other.saved();
    for (const { tab } of [one, other]) await assertQuiet(tab, browser.site);
  });
});
