import '@one-on-one/elements/schedule/define.js';
import type { OneOnOneSchedule } from '@one-on-one/elements/schedule';
import { expect, fixture, html } from '@open-wc/testing';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { SchedulePage, scheduleToolsOf } from '../support/schedule-page.js';

describe('What can be taken back, beside a schedule of the same pair', () => {
  let agenda: AgendaPage;
  let schedule: SchedulePage;
  beforeEach(async () => {
    agenda = await anAgenda(['Budget']);
    const element = await fixture<OneOnOneSchedule>(
      html`<one-on-one-schedule relationship=${agenda.element.relationship!}></one-on-one-schedule>`,
    );
    await scheduleToolsOf(element);
    schedule = new SchedulePage(element, agenda.workspace);
  });

  const wordsIn = (page: AgendaPage | SchedulePage) =>
    page.all('[part=undo] span').map((words) => words.textContent);
  const shown = async () => {
    await agenda.settled();
    await schedule.settled();
    return [wordsIn(agenda), wordsIn(schedule)];
  };
  const setDate = async () => {
    await schedule.click('Set a date');
    await schedule.fill('New date and time', '2031-11-27T15:00');
    await schedule.submit();
  };

  it('is shown once: where it was asked for, and in the agenda what the schedule cannot do', async () => {
    expect(await shown(), 'what the page did').to.deep.equal([['Added “Budget”'], []]);
    await setDate();
    expect(await shown()).to.deep.equal([[], ['Set the date']]);
    agenda.workspace.run('meeting-edit', { objective: 'Plan' });
    expect(await shown()).to.deep.equal([['Changed the meeting'], []]);
  });

  it('tells a first date as one in the agenda, too, where the schedule is gone', async () => {
    await setDate();
    schedule.element.remove();
    agenda.element.requestUpdate();
    await agenda.settled();
    expect(wordsIn(agenda)).to.deep.equal(['Set the date']);
  });
});
