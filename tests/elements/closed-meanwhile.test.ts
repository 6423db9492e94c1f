import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import { twoInAMeeting } from '../support/two-in-a-meeting.js';
import { saved } from '../support/workspaces.js';

/** Ben's agenda shows the meeting still running, though Ana closed it. */
async function bensAgenda() {
  const { ana, ben } = await twoInAMeeting();
  const agenda = await anAgendaOf(ben);
  await shows(agenda, '#wrap');
  ana.run('meeting-close', {});
  await saved(ana);
  return { agenda, ben };
}
const undo = '[part=undo]';
const LOOK_BACK = 'Look back at the last meeting';

describe('<one-on-one-agenda> where the other closed the meeting meanwhile', () => {
  it('says so, and by whom, once it learns of that', async () => {
    const { agenda, ben } = await bensAgenda();
    await ben.refresh();
    await shows(agenda, '[part~=closed]', 'Ana closed the meeting meanwhile.');
    expect(await agenda.announced()).to.contain('Ana closed the meeting meanwhile.');
    const ways = agenda.all('button').filter((it) => it.textContent.trim() === LOOK_BACK);
    expect(ways.length).to.equal(1);
    await agenda.click(LOOK_BACK);
    await shows(agenda, '#review-heading');
    await agenda.click('On to the next meeting');
    expect(agenda.all('[part~=closed]').length).to.equal(0);
  });

  it('says so instead of what did not happen', async () => {
    const { agenda, ben } = await bensAgenda();
    await agenda.click('To the check-out');
    await shows(agenda, '[part~=closed]', 'Ana closed the meeting meanwhile.');
    await saved(ben);
    await agenda.settled();
    expect(agenda.all(undo).map((it) => it.textContent.trim())).to.deep.equal([
      'Nothing was changed: somebody else was first.',
    ]);
    expect(ben.state.meeting.status).to.equal('open');
    await agenda.click('All right');
    expect(agenda.all('[part~=closed]').length).to.equal(0);
  });

  it('offers no more to take back what was noted in it', async () => {
    const { agenda, ben } = await bensAgenda();
    ben.run('note-write', { meetingId: ben.state.meeting.id, body: 'A thought', base: '' });
    await saved(ben);
    await ben.refresh();
    await shows(agenda, '[part~=closed]');
    expect(ben.state.undoable?.isLate).to.equal(true);
    await shows(agenda, undo, 'The meetings went on since. Nothing from before can be undone.');
  });

  it('says nothing to whoever closed it', async () => {
    const { ana } = await twoInAMeeting();
    const agenda = await anAgendaOf(ana);
    await shows(agenda, '#wrap');
    ana.run('meeting-close', {});
    await saved(ana);
    await agenda.settled();
    expect(agenda.all('[part~=closed]').length).to.equal(0);
  });
});
