import { expect } from '@open-wc/testing';
import { aCheckOut, aRunningMeeting } from '../support/meeting-page.js';

const WHY = 'Or why there is no date';

describe('What an action still lacks', () => {
  it('is entered on leaving, and the focus stays with the line one went to', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    await agenda.press(agenda.field('New action'), 'Enter');
    await agenda.type(WHY, 'when it fits');
    const reason = agenda.field(WHY);
    const own = agenda.field('Notes only for you');
    own.focus();
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.settled();
    expect(agenda.workspace.state.actions[0]?.noDateReason).to.equal('when it fits');
    expect(agenda.focused?.id).to.equal(own.id);
  });

  it('is entered at the check-out, too, with the focus where one went', async () => {
    const agenda = await aCheckOut(['The budget'], 'mentor');
    agenda.workspace.run('action-item-add', { title: 'Ask Lena', ownerId: agenda.workspace.state.mentee.id });
    await agenda.settled();
    await agenda.type(WHY, 'when it fits');
    const reason = agenda.field(WHY);
    const win = agenda.field('New win');
    win.focus();
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.settled();
    expect(agenda.workspace.state.actions[0]?.noDateReason).to.equal('when it fits');
    expect(agenda.focused?.id).to.equal(win.id);
  });
});
