import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { opened, settled } from '../support/meetings.js';
import { shows } from '../support/meeting-page.js';
import { saved } from '../support/workspaces.js';

const WAITS = 'You both see the answers once Ana looks here again.';

const STAYS = 'You both see the answers now. Yours can be changed, but not taken back.';

/** A check-out that Ana answered for on her own device; Ben looks now, and Ana does not. */
async function afterAna() {
  const store = new MemoryStore();
  const ana = await opened({ store });
  ana.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  ana.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  ana.run('meeting-start', {});
  ana.run('meeting-wrap', {});
  ana.run('participation-rate', { role: 'mentor', worth: 'no' });
  await settled(ana);
  await ana.close();
  const agenda = await anAgendaOf(await opened({ store, viewer: 'mentee' }));
  await shows(agenda, '[part=worth]');
  return { agenda, store };
}

const worth = (agenda: AgendaPage) => agenda.part('worth').textContent.replace(/\s+/g, ' ').trim();

describe('<one-on-one-agenda> when both have said what it was worth, and one of them was gone by then', () => {
  it('says to the second one whom they wait for, and shows both once that person looks again', async () => {
    const { agenda, store } = await afterAna();
    expect(worth(agenda)).to.contain('Only you see your answer until both of you have answered.');
    agenda.all<HTMLInputElement>('#worth-mentee input')[0]!.click();
    await saved(agenda.workspace);
    await agenda.settled();
    expect(worth(agenda)).to.contain(WAITS).and.not.to.contain('Only you see your answer');
    expect(worth(agenda)).not.to.contain('Ana: no');
    const ana = await opened({ store });
    await settled(ana, agenda.workspace);
    await agenda.settled();
    expect(worth(agenda)).to.contain('Ana: no').and.not.to.contain(WAITS);
  });

  it('offers to take an answer back until both are shown, and says why not from then on', async () => {
    const { agenda, store } = await afterAna();
    agenda.all<HTMLInputElement>('#worth-mentee input')[0]!.click();
    await saved(agenda.workspace);
    await agenda.settled();
    expect(agenda.part('undo')).to.contain.text('Noted').and.to.contain.text('Undo');
    const ana = await opened({ store });
    await settled(ana, agenda.workspace);
    await agenda.settled();
    expect(agenda.part('undo')).to.contain.text(STAYS).and.not.to.contain.text('Undo');
    await agenda.press(agenda.part('worth'), 'z', { ctrlKey: true });
    expect(await agenda.announced()).to.contain(STAYS);
    expect(worth(agenda)).to.contain('Ana: no');
  });

  it('offers to take back the change of an answer that both see, and shows the one before again', async () => {
    const { agenda, store } = await afterAna();
    agenda.all<HTMLInputElement>('#worth-mentee input')[0]!.click();
    await saved(agenda.workspace);
    const ana = await opened({ store });
    await settled(ana, agenda.workspace);
    await agenda.settled();
    agenda.all<HTMLInputElement>('#worth-mentee input')[1]!.click();
    await saved(agenda.workspace);
    await agenda.settled();
    const checked = () => agenda.all<HTMLInputElement>('#worth-mentee input').map((input) => input.checked);
    expect(checked()).to.deep.equal([false, true, false]);
    expect(agenda.part('undo')).to.contain.text('Undo').and.not.to.contain.text(STAYS);
    await agenda.click('Undo');
    await agenda.settled();
    expect(checked()).to.deep.equal([true, false, false]);
    expect(worth(agenda)).to.contain('Ana: no');
  });

  it('says so in the look back, too, and not before one has answered', async () => {
    const { agenda } = await afterAna();
    agenda.workspace.run('meeting-close', {});
    await saved(agenda.workspace);
    await agenda.settled();
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '#review-heading');
    expect(worth(agenda)).not.to.contain(WAITS);
    agenda.all<HTMLInputElement>('#worth-mentee input')[1]!.click();
    await saved(agenda.workspace);
    await agenda.settled();
    expect(worth(agenda)).to.contain(WAITS).and.to.contain('Ben: partly');
  });
});
