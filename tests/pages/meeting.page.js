import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { budget, close, discuss, finish, goOn, lookBack, reviews, summer, team } from './meeting-steps.js';
import { assertQuiet, opened } from './opened.js';

inEveryEngine('A meeting on a page', (launch) => {
  const browser = opened(launch);

  test('is held by keyboard alone, from the first run to the second closed meeting', async () => {
    const agenda = await browser.keyboard();
    await agenda.fill('Name of the mentor', 'Ana');
    await agenda.fill('Name of the mentee', 'Ben');
    await agenda.activate('That is all');
    await agenda.vanishes('button', 'That is all');
    await agenda.introduce({ me: 'mentor' });
    await agenda.shows('Ana');
    await agenda.add(budget);
    await agenda.add(team);
    await agenda.lists(budget, team);

    await agenda.activate('Start the meeting');
    await discuss(agenda, budget, {
      notes: 'It is enough',
      decision: 'We spend it in spring',
      action: 'Ask Lena',
    });
    await agenda.appears('heading', team);
    await agenda.saved();
    await agenda.tab.reload();
    await agenda.appears('heading', team);
    await close(agenda, team);
    await reviews(agenda, 'We spend it in spring', 'Ask Lena', 'It is enough', team);
    await goOn(agenda, team);

    await agenda.tab.reload();
    await agenda.lists(team);
    await lookBack(agenda);
    await reviews(agenda, 'We spend it in spring');
    await goOn(agenda, team);

    await agenda.add(summer);
    await agenda.lists(team, summer);
    await agenda.activate('Start the meeting');
    await agenda.appears('heading', team);
    await agenda.shows('Carried over once, since ');
    await agenda.activate(summer);
    await discuss(agenda, summer, { decision: 'Nobody works in August', action: 'Tell the team' });
    await finish(agenda, 'Ask Lena');
    await close(agenda, team, 'Carried over once, since ');
    const second = await reviews(agenda, 'Nobody works in August', 'Tell the team', summer, team);
    assert.ok(!second.includes('We spend it in spring'), 'what was decided in the first meeting');
    await goOn(agenda, team);

    await agenda.tab.reload();
    await agenda.lists(team);
    await agenda.appears('checkbox', 'Done: Tell the team');
    await agenda.vanishes('checkbox', 'Done: Ask Lena');
    await agenda.activate('Start the meeting');
    await agenda.shows('Carried over twice, since ');
    await agenda.saved();
    await assertQuiet(agenda.tab, browser.site);
  });
});
