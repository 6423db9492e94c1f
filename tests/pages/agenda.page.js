import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

const week = 'How the first week back went';
const mistake = 'Say that the deadline change was my mistake';
const [offers, budget, team] = [
  'Two project offers',
  'Budget for the conference',
  'Leading a team for the first time',
];

inEveryEngine('One tag on a page', (launch) => {
  const browser = opened(launch);

  test('a whole agenda is made by two people, and after a reload all of it is there, in order', async () => {
    const agenda = await browser.agenda();
    await agenda.appears('heading', 'Your one-on-one');
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentee' });
    await agenda.appears('heading', 'Ben and Ana');

    await agenda.paste('New agenda item', `${offers}\n${budget}\n${team}`);
    await agenda.lists(offers, budget, team);
    await agenda.until(
      'the line is empty again',
      async () => !(await agenda.appears('textbox', 'New agenda item')).value,
    );
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.add(week);
    await agenda.onlyForMe(true);
    await agenda.add(mistake);
    await agenda.onlyForMe(false);
    await agenda.lists(offers, budget, team, week, mistake);

    await agenda.focus('button', `Move ${week}…`);
    await agenda.press('Alt+Home');
    await agenda.lists(week, offers, budget, team, mistake);
    await agenda.press('Alt+ArrowDown');
    await agenda.lists(offers, week, budget, team, mistake);
    await agenda.press('Alt+ArrowUp');
    await agenda.toggle(week);
    await agenda.more(budget, 'Remove');
    await agenda.lists(week, offers, team, mistake);
    await agenda.activate('Undo');
    await agenda.lists(week, offers, budget, team, mistake);
    await agenda.setObjective('decide which project Ben leads');
    await agenda.saved();

    await agenda.tab.reload();
    await agenda.lists(week, offers, budget, team, mistake);
    assert.equal(await agenda.objective(), 'decide which project Ben leads');
    assert.equal((await agenda.appears('checkbox', `Discussed: ${week}`)).checked, true);
    assert.equal((await agenda.appears('checkbox', `Discussed: ${team}`)).checked, false);
    await agenda.appears('heading', 'Ben and Ana');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('a private item is in the view of its author only', async () => {
    const agenda = await browser.agenda();
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.onlyForMe(true);
    await agenda.add(mistake);
    await agenda.lists(mistake);
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentee' });
    await agenda.lists();
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.more(mistake, 'Share with Ben');
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentee' });
    await agenda.lists(mistake);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('the whole order can be changed with the keyboard alone, and the focus goes with the item', async () => {
    const agenda = await browser.agenda();
    await agenda.paste('New agenda item', `${offers}\n${budget}\n${team}`);
    await agenda.lists(offers, budget, team);
    await agenda.tab.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.skip'))?.focus());
    await agenda.reach('button', `Move ${team}…`);
    await agenda.press('Alt+ArrowUp');
    await agenda.lists(offers, team, budget);
    assert.equal((await agenda.ask('active')).name, `Move ${team}, 2 of 3`);
    await agenda.press('Enter');
    await agenda.choose('Move to bottom');
    await agenda.lists(offers, budget, team);
    await agenda.until('the focus is back', () => agenda.ask('isFocused', 'button', `Move ${team}, 3 of 3`));
    await agenda.press('Control+z');
    await agenda.lists(offers, team, budget);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('Delete on the move button removes an item, and Ctrl+Z brings it back where it was', async () => {
    const agenda = await browser.agenda();
    await agenda.paste('New agenda item', `${offers}\n${budget}\n${team}`);
    await agenda.focus('button', `Move ${budget}…`);
    await agenda.press('Delete');
    await agenda.lists(offers, team);
    await agenda.press('Control+z');
    await agenda.lists(offers, budget, team);
    await agenda.saved();
    await agenda.tab.reload();
    await agenda.lists(offers, budget, team);
    await assertQuiet(agenda.tab, browser.site);
  });
});
