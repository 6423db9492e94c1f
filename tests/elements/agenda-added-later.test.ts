import { expect } from '@open-wc/testing';
import { aClosedMeeting, shows } from '../support/meeting-page.js';
import { saved } from '../support/workspaces.js';

describe('<one-on-one-agenda> on a meeting that was opened again', () => {
  it('shows what was added to it at its check-out and while it is held', async () => {
    const agenda = await aClosedMeeting('mentor');
    const { workspace } = agenda;
    workspace.run('note-append', { meetingId: 'regular-1', body: 'It is booked' });
    await saved(workspace);
    await agenda.click('Open it again');
    const added = await shows(agenda, '[part=check-out] [part~=note]', 'It is booked');
    expect(added.textContent).to.contain('Ana');
    expect(agenda.all("[name^='new-addendum']"), 'nothing is added to what is open').to.be.empty;
    await expect(agenda.element).to.be.accessible();
    await agenda.click('Back to the agenda');
    await shows(agenda, '[part=run] [part=whole] [part~=note]', 'It is booked');
    await expect(agenda.element).to.be.accessible();
  });
});
