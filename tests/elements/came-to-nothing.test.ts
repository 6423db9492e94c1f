import type { Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { actionsOf } from '../support/actions-page.js';
import { anAgendaOf } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import { told } from '../support/meetings.js';
import { aScheduleOf, type SchedulePage } from '../support/schedule-page.js';
import { bothUnheard } from '../support/unheard.js';
import { waitUntil } from '../support/wait-until.js';
import { saved } from '../support/workspaces.js';

const KEPT = 'This cannot be changed any more. Your text is still here.';
const FIRST = 'Nothing was changed: somebody else was first.';

async function act(workspace: Workspace, run: (workspace: Workspace) => void): Promise<void> {
  run(workspace);
  await saved(workspace);
}

const start = (workspace: Workspace) => act(workspace, (of) => of.run('meeting-start', {}));

const refused = (page: { readonly workspace: Workspace }) =>
  waitUntil(() => page.workspace.state.refused, 'it is known that nothing came of it');

async function typed(schedule: SchedulePage, way: string): Promise<void> {
  await schedule.click(way);
  await schedule.fill('Why', 'my train is late');
  if (way === 'Move it') await schedule.fill('New date and time', '2031-11-28T10:30');
  await saved(schedule.workspace);
}

describe('What was typed for an act that comes to nothing', () => {
  for (const way of ['Skip', 'Move it', 'Call it off'])
    it(`is in its form again once the meeting turns out to have begun: ${way}`, async () => {
      const { mentor, mentee } = await bothUnheard();
      const schedule = await aScheduleOf(mentee);
      const facts = told(mentee);
      await typed(schedule, way);
      await start(mentor);
      await schedule.submit();
      await refused(schedule);
      expect(await schedule.announced()).to.equal(KEPT);
      expect(schedule.field('Why').value).to.equal('my train is late');
      expect(schedule.text('form')).to.contain(KEPT);
      expect(facts).to.deep.equal([]);
    });

  it('is told above once the meeting turns out to be over', async () => {
    const { mentor, mentee } = await bothUnheard();
    const schedule = await aScheduleOf(mentee);
    await typed(schedule, 'Skip');
    await act(mentor, (of) => of.run('meeting-close', {}));
    await schedule.submit();
    await refused(schedule);
    expect(await schedule.announced()).to.equal(KEPT);
    expect(schedule.text('typed')).to.contain('Not entered yet: my train is late');
    expect(schedule.text('undo')).to.equal(KEPT);
  });
});

describe('An act that comes to nothing', () => {
  it('is told where it was asked for, and no page hears that it happened', async () => {
    const { mentor, mentee } = await bothUnheard();
    await act(mentee, (of) => of.run('agenda-item-add', { titles: ['Budget'] }));
    await act(mentor, (of) => of.run('meeting-skip', {}));
    const agenda = await anAgendaOf(mentee);
    const facts = told(mentee);
    await shows(agenda, '#start');
    await agenda.click('Start the meeting');
    await refused(agenda);
    expect(await agenda.announced()).to.equal(FIRST);
    expect(agenda.texts('undo')).to.deep.equal([FIRST]);
    expect(facts).to.deep.equal([]);
  });

  it('is not said of an action that the other settled otherwise', async () => {
    const { mentor, mentee } = await bothUnheard();
    const actions = await actionsOf(mentee);
    const facts = told(mentee);
    await act(mentor, (of) => of.run('action-item-drop', { id: 'ask', why: 'No budget' }));
    await actions.tick('Ask Lena');
    await refused(actions);
    await actions.settled();
    expect(actions.texts('undo')).to.deep.equal([FIRST]);
    expect(actions.texts('actions-list').join()).not.to.contain('Ask Lena');
    expect(facts).to.deep.equal([]);
  });
});
