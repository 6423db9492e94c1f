import { expect } from '@open-wc/testing';
import { aMeeting, aRunningMeeting, shows } from '../support/meeting-page.js';

const squeezed = (element: Element) => element.textContent.replace(/\s+/g, ' ');

describe('<one-on-one-agenda> two without names', () => {
  it('are told by their roles as they are written inside a sentence', async () => {
    const agenda = await aMeeting([]);
    const { workspace } = agenda;
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['The budget'], id: 'b' });
    workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await agenda.settled();
    expect(agenda.texts('item')[0]).to.contain('Added by the mentor');
    expect(agenda.texts('tags').join()).to.contain('Share with the mentee');
    workspace.run('meeting-start', {});
    workspace.run('decision-add', { statement: 'Ben leads', decidedBy: workspace.state.mentee.id });
    await agenda.settled();
    expect(squeezed(agenda.part('focus'))).to.contain('Added by the mentor');
    expect(agenda.texts('decision').join()).to.contain('decided by the mentee');
  });

  it('decide together in words that read as such, in the review and in minutes', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[0]!.item;
    for (const each of [itemId, undefined])
      workspace.run('decision-add', {
        statement: 'Tom leads',
        decidedBy: 'both',
        ...(each !== undefined && { itemId: each }),
      });
    workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '[part=review]', 'decided by both of you');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const { value } = agenda.field('Minutes');
    expect(value).to.contain('# One-on-one of the mentee and the mentor');
    expect(value).to.contain('decided by the mentee and the mentor').and.not.to.contain('Both');
  });
});
