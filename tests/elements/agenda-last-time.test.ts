import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { aMeeting, shows } from '../support/meeting-page.js';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { bothOpened, settled } from '../support/meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

const SECRET = 'I was too quick';

/** A meeting of both that is over, with something that only the mentor sees, over one store. */
async function afterAMeeting() {
  const store = new MemoryStore();
  const { mentor, mentee } = await bothOpened(store);
  mentor.run('agenda-item-add', { titles: ['The budget'], id: 'a' });
  mentor.run('agenda-item-add', { titles: [SECRET], id: 'p', private: true });
  mentor.run('meeting-start', {});
  mentor.run('note-write', { itemId: 'a', body: SECRET, private: true });
  mentor.run('decision-add', {
    itemId: 'a',
    statement: 'We spend it in spring',
    options: [],
    decidedBy: 'both',
  });
  mentor.run('action-item-add', { title: 'Ask Lena', ownerId: mentor.state.mentee.id, originItemId: 'a' });
  mentor.run('agenda-item-discuss', { id: 'a' });
  mentor.run('meeting-close', {});
  await settled(mentor, mentee);
  return { mentor, mentee };
}

const summary = (agenda: AgendaPage) => shows(agenda, '[part=last-time] summary');

describe('<one-on-one-agenda> last time', () => {
  it('is not there before a meeting is over', async () => {
    const agenda = await aMeeting();
    expect(agenda.all('[part=last-time]')).to.have.length(0);
  });

  it('is folded, and says which day it was, what was decided and what was agreed', async () => {
    const { mentor } = await afterAMeeting();
    const agenda = await anAgendaOf(mentor);
    const words = await summary(agenda);
    const last = agenda.part('last-time') as HTMLDetailsElement;
    expect(last.open).to.equal(false);
    expect(words.textContent).to.match(/^\s*Last time, \w+ \d+(, \d+)?\s*$/);
    words.click();
    await shows(agenda, '[part=last-time] li', 'We spend it in spring');
    await shows(agenda, '[part=last-time] li', 'Ask Lena');
  });

  it('says of an action that it is done by now', async () => {
    const { mentor } = await afterAMeeting();
    const agenda = await anAgendaOf(mentor);
    (await summary(agenda)).click();
    mentor.run('action-item-complete', { id: mentor.state.actions[0]!.id });
    await shows(agenda, '[part=last-time] li:has(.said)', 'done');
  });

  it('law 1 shows nobody what only the other one sees', async () => {
    const { mentor, mentee } = await afterAMeeting();
    for (const workspace of [mentor, mentee]) {
      const agenda = await anAgendaOf(workspace);
      (await summary(agenda)).click();
      await shows(agenda, '[part=last-time] li', 'Ask Lena');
      expect(agenda.part('last-time').textContent).not.to.contain(SECRET);
    }
  });

  it('says so where nothing was decided and nothing agreed', async () => {
    const agenda = await aMeeting();
    agenda.workspace.run('meeting-start', {});
    agenda.workspace.run('meeting-close', {});
    (await summary(agenda)).click();
    expect(agenda.part('last-time')).to.contain.text('You decided nothing and agreed on nothing to do.');
  });

  it('can be read where nothing can be changed', async () => {
    const { mentee } = await afterAMeeting();
    const agenda = await anAgendaOf(mentee, { readonly: '' });
    (await summary(agenda)).click();
    await shows(agenda, '[part=last-time] li', 'We spend it in spring');
    expect(agenda.all('[part=last-time] :is(button, input, textarea)')).to.have.length(0);
  });

  it('is no part of the agenda while a meeting is on', async () => {
    const { mentor } = await afterAMeeting();
    const agenda = await anAgendaOf(mentor);
    await summary(agenda);
    await agenda.click('Start the meeting');
    expect(agenda.all('[part=last-time]')).to.have.length(0);
  });

  it('says the day it was held, in the minutes with its year, where another was planned', async () => {
    const agenda = await aMeeting();
    agenda.workspace.run('meeting-edit', { startsAt: '2030-02-07T10:00:00.000Z' });
    agenda.workspace.run('meeting-start', {});
    agenda.workspace.run('meeting-close', {});
    await shows(agenda, '[part=last-time] summary', 'Last time, January 10');
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '#review-heading', 'January 10');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    expect(agenda.field('Minutes').value).to.contain('January 10, 2030').and.not.to.contain('February');
  });

  it('is there again when the page comes back to the pair', async () => {
    const { mentor } = await afterAMeeting();
    const again = () =>
      aWorkspace({ storage: mentor.storage, viewer: 'mentor', relationship: mentor.state.relationshipId });
    offerWorkspace(again, 'who-met');
    const agenda = await aMeeting();
    for (const visit of ['first', 'second']) {
      agenda.element.relationship = 'who-met';
      await waitUntil(() => agenda.all('[part=last-time]').length, `it is there at the ${visit} visit`);
      agenda.element.relationship = 'who-did-not';
      await waitUntil(() => !agenda.all('[part=last-time]').length, 'the other pair has not met');
    }
  });

  it('says on each row how often it was carried over, and since when', async () => {
    const agenda = await aMeeting(['The budget', 'The team']);
    const lineages = () => agenda.all('.meta.lineage').map((it) => it.textContent.trim());
    expect(lineages()).to.deep.equal([]);
    agenda.workspace.run('agenda-item-discuss', { id: agenda.workspace.state.items[1]!.item.id });
    for (const words of ['Carried over once, since January 10', 'Carried over twice, since January 10']) {
      agenda.workspace.run('meeting-close', {});
      await shows(agenda, '[part=list]', words);
      const [lineage, ...others] = lineages();
      expect(lineage).to.match(new RegExp(`^${words}(, 2030)?$`));
      expect(others).to.deep.equal([]);
    }
  });
});
