import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

const [budget, team] = ['The budget', 'The team'];

inEveryEngine('A meeting on a page', (launch) => {
  const browser = opened(launch);

  test('is held by keyboard alone, and what is left goes on to the next one', async () => {
    const agenda = await browser.agenda();
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.add(budget);
    await agenda.add(team);
    await agenda.lists(budget, team);

    await agenda.activate('Start the meeting');
    await agenda.appears('heading', budget);
    await agenda.fill('Notes for both', 'It is enough');
    await agenda.fill('New decision', 'We spend it in spring');
    await agenda.press('Enter');
    await agenda.appears('button', 'Edit: We spend it in spring');
    await agenda.fill('New action', 'Ask Lena');
    await agenda.press('Enter');
    await agenda.activate('Discussed, next');
    await agenda.appears('heading', team);
    await agenda.saved();

    await agenda.tab.reload();
    await agenda.appears('heading', team);
    await agenda.activate('To the check-out');
    await agenda.fill('Or why there is no date', 'When she is back');
    await agenda.activate('Close the meeting');
    await agenda.appears('button', 'Not yet');
    for (const key of ['Tab', 'Tab', 'Tab']) await agenda.press(key);
    assert.equal(await agenda.ask('isFocused', 'button', 'Close the meeting'), true);
    await agenda.press('Enter');

    await agenda.appears('button', 'On to the next meeting');
    const [review] = await agenda.ask('texts', 'review');
    for (const text of ['We spend it in spring', 'Ask Lena', 'It is enough', team])
      assert.ok(review.includes(text), text);
    await agenda.activate('On to the next meeting');
    await agenda.lists(team);
    await agenda.saved();

    await agenda.tab.reload();
    await agenda.lists(team);
    await agenda.activate('Look back at the last meeting');
    await agenda.appears('button', 'On to the next meeting');
    await assertQuiet(agenda.tab, browser.site);
  });
});
