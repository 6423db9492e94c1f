import { expect } from '@open-wc/testing';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import '../support/stage-guide-states.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

async function anAgenda(width: string, without = '') {
  const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: ['The first week'] });
  workspace.run('meeting-edit', { plannedMinutes: 60 });
  await saved(workspace);
  const agenda = await anAgendaOf(workspace);
  if (without) agenda.element.setAttribute('without', without);
  agenda.element.style.inlineSize = width;
  await shows(agenda, "[part='actions']");
  await shows(agenda, '#start');
  return agenda;
}

const guideOf = (agenda: AgendaPage) => agenda.element.renderRoot.querySelector('one-on-one-stage-guide');

describe('The stages beside an agenda', () => {
  afterEach(() => sessionStorage.clear());

  it('stand before the actions, with the length of the meeting and the cues of whoever is looking', async () => {
    const agenda = await anAgenda('1000px');
    await waitUntil(() => guideOf(agenda)?.orientation === 'vertical', 'room for all of them');
    const guide = guideOf(agenda)!;
    expect([guide.minutes, guide.cues, guide.nextElementSibling?.getAttribute('part')]).to.deep.equal([
      60,
      'mentor',
      'actions',
    ]);
    const list = agenda.part('list').getBoundingClientRect();
    expect(guide.getBoundingClientRect().left).to.be.at.least(list.right);
    await expect(agenda.element).to.be.accessible();
  });

  it('are one line while one prepares where there is no room, and all of them once the meeting is on', async () => {
    const agenda = await anAgenda('320px');
    await waitUntil(() => guideOf(agenda)?.orientation === 'compact', 'one line');
    expect(guideOf(agenda)!.getBoundingClientRect().right).to.be.at.most(
      agenda.element.getBoundingClientRect().right,
    );
    await agenda.click('Start the meeting');
    await waitUntil(() => guideOf(agenda)?.orientation === 'vertical', 'all of them');
  });

  it('go on counting wherever they come to stand', async () => {
    const agenda = await anAgenda('1000px');
    await agenda.click('Start the meeting');
    const guide = guideOf(agenda)!;
    await guide.start();
    await guide.enter('personal');
    await agenda.click('To the check-out');
    expect(guideOf(agenda)).to.equal(guide);
    expect([guide.current, guide.reading?.status]).to.deep.equal(['personal', 'running']);
  });

  it('are left out where the page wants it', async () => {
    const agenda = await anAgenda('1000px', 'stages');
    await waitUntil(() => !guideOf(agenda), 'an agenda without them');
  });
});
