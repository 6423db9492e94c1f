import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aCheckOut, shows } from '../support/meeting-page.js';
import { parked } from '../support/topics.js';
import { titles } from '../support/workspaces.js';

/** Ana at the check-out, with one topic for both, and these that she keeps for herself. */
async function withOwn(...own: readonly string[]): Promise<AgendaPage> {
  const agenda = await aCheckOut(['The budget'], 'mentor');
  for (const id of own) agenda.workspace.run('agenda-item-add', { titles: [id], id, private: true });
  await agenda.settled();
  return agenda;
}

const rows = (agenda: AgendaPage) =>
  agenda.all('dialog .going li').map((it) => it.textContent.replace(/\s+/g, ' ').trim());

const closeIt = async (agenda: AgendaPage) => {
  agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
  await shows(agenda, '#review-heading:focus');
};

describe('<one-on-one-agenda> what one keeps for oneself, when a meeting is closed', () => {
  it('is shown to oneself as going on, marked as one’s own, and to nobody else', async () => {
    const agenda = await withOwn('Mine');
    await agenda.click('Close the meeting');
    expect(rows(agenda)).to.deep.equal(['The budget', 'Mine Only you']);
    await agenda.click('Not yet');
    for (const viewer of ['mentee', null]) {
      agenda.workspace.setViewer(viewer);
      await agenda.settled();
      await agenda.click('Close the meeting');
      expect(rows(agenda)).to.deep.equal(['The budget']);
      await agenda.click('Not yet');
    }
  });

  it('can wait for another day like the rest, and one undo takes all of it back', async () => {
    const agenda = await withOwn('Mine', 'Later');
    await agenda.click('Close the meeting');
    agenda.all<HTMLInputElement>('dialog [type=checkbox]')[2]!.click();
    await agenda.settled();
    expect(rows(agenda)[2]).to.equal('Later Waits for another day Only you');
    await closeIt(agenda);
    expect([titles(agenda.workspace), parked(agenda.workspace)]).to.deep.equal([
      ['The budget', 'Mine'],
      ['Later'],
    ]);
    await agenda.click('Undo');
    expect([titles(agenda.workspace), parked(agenda.workspace)]).to.deep.equal([
      ['The budget', 'Mine', 'Later'],
      [],
    ]);
    expect(agenda.workspace.state.meeting.status).to.equal('wrapping');
  });

  it('is asked about where nothing else is left, and never asked to be settled before the other', async () => {
    const agenda = await withOwn('Mine');
    const { workspace } = agenda;
    workspace.run('agenda-item-discuss', { id: workspace.state.items[0]!.item.id });
    for (let times = 0; times < 3; times += 1) workspace.run('meeting-close', {});
    workspace.run('meeting-start', {});
    workspace.run('meeting-wrap', {});
    await agenda.settled();
    await agenda.click('Close the meeting');
    expect(rows(agenda)).to.deep.equal(['Mine Carried over 3 times, since January 10, 2030 Only you']);
    expect(agenda.all('dialog [role=group]')).to.be.empty;
    await agenda.click('Not yet');
    workspace.run('series-edit', { carryOver: 'all' });
    await agenda.settled();
    await agenda.click('Close the meeting');
    await shows(agenda, '#review-heading:focus');
  });

  it('is told to nobody on the page who hears that the meeting is to be closed', async () => {
    const agenda = await withOwn('mine');
    const told: unknown[] = [];
    agenda.element.addEventListener('one-on-one-meeting-close', ({ detail }) => told.push(detail.backlog));
    await agenda.click('Close the meeting');
    for (const box of agenda.all<HTMLInputElement>('dialog [type=checkbox]')) box.click();
    await agenda.settled();
    const [ours] = agenda.workspace.state.items.map(({ item }) => item.id);
    await closeIt(agenda);
    expect(told).to.deep.equal([[ours]]);
    expect(parked(agenda.workspace)).to.have.members(['The budget', 'mine']);
  });
});
