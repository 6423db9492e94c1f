import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aCheckOut, aRunningMeeting } from '../support/meeting-page.js';
import { printedBy } from '../support/printed-words.js';

const printed = ({ element }: AgendaPage) => printedBy(element.parentElement!).join('\n');

describe('<one-on-one-agenda> a meeting that is on, on paper', () => {
  it('has no heading of what is empty', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await agenda.settled();
    const words = printed(agenda);
    expect(words).to.contain('The budget');
    for (const heading of [
      'Decisions',
      'Actions',
      'Notes for both',
      'Also on the agenda',
      'The meeting as a whole',
    ])
      expect(words).not.to.contain(heading);
  });

  it('has what was written with its heading', async () => {
    const agenda = await aRunningMeeting(['The budget', 'The team']);
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[0]!.item;
    const ownerId = workspace.state.mentee.id;
    workspace.run('decision-add', { itemId, statement: 'Tom leads', decidedBy: 'both' });
    workspace.run('action-item-add', { title: 'Ask Lena', ownerId, originItemId: itemId });
    workspace.run('note-write', { body: 'Lena was ill' });
    await agenda.settled();
    const words = printed(agenda);
    for (const each of [
      'The meeting as a whole',
      'Lena was ill',
      'Decisions',
      'Tom leads',
      'Actions',
      'Ask Lena',
      'Also on the agenda',
      'The team',
    ])
      expect(words).to.contain(each);
  });

  it('has no heading of wins at its end while there are none', async () => {
    const agenda = await aCheckOut(['The budget']);
    expect(printed(agenda)).not.to.contain('What went well');
    agenda.workspace.run('win-add', { text: 'We laughed', about: 'both' });
    await agenda.settled();
    expect(printed(agenda)).to.contain('What went well').and.to.contain('We laughed');
  });
});
