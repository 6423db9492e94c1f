import { expect } from '@open-wc/testing';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { loseParts } from '../support/lost-parts.js';
import { aMeeting, shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aPairWithSecrets, SECRET } from '../support/private-words.js';
import { aWorkspace, idOf, saved } from '../support/workspaces.js';

const OWN = 'With what only you can see';
const SENSITIVE = 'With what was noted on sensitive questions';

/** The text to read, once it is whole. */
async function textOf(agenda: AgendaPage, ...ticks: readonly string[]): Promise<string> {
  await agenda.click('Export');
  await shows(agenda, 'dialog textarea[aria-busy=false]');
  for (const tick of ticks) agenda.field(tick).click();
  await agenda.settled();
  await shows(agenda, 'dialog textarea[aria-busy=false]');
  const { value } = agenda.field('Export');
  await agenda.click('Done');
  return value;
}

/** Two who are in their meeting, and have said, decided and agreed something. */
async function aMeetingWithMatter(): Promise<AgendaPage> {
  const agenda = await aMeeting(['The budget', 'The team'], 'mentor');
  const { workspace } = agenda;
  const itemId = idOf(workspace, 'The budget');
  workspace.run('agenda-item-edit', { id: itemId, plannedMinutes: 10, need: 'decide' });
  workspace.run('meeting-start', {});
  workspace.run('note-write', { itemId, body: 'It is *too* small' });
  workspace.run('note-write', { itemId, body: 'I doubt it', private: true });
  workspace.run('note-write', { body: 'A good hour' });
  workspace.run('decision-add', { itemId, statement: 'We ship', options: [], decidedBy: 'both' });
  workspace.run('action-item-add', { title: 'Write to Lena', ownerId: workspace.state.mentee.id });
  workspace.run('win-add', { text: 'The talk went well', about: 'both' });
  await saved(workspace);
  return agenda;
}

const SAID = ['It is *too* small', 'A good hour', 'We ship', 'Write to Lena', 'The talk went well'];

describe('<one-on-one-agenda> its text to read', () => {
  it('has what is said, decided and agreed in the meeting that is held', async () => {
    const agenda = await aMeetingWithMatter();
    const text = await textOf(agenda);
    expect(text).to.contain('The budget').and.contain('The team').and.contain('10 min · Decid');
    for (const words of SAID) expect(text).to.contain(words);
    expect(text).not.to.contain('I doubt it');
    expect(await textOf(agenda, OWN)).to.contain('I doubt it');
  });

  it('has the meeting that was closed below the agenda of the next, and what is to be done', async () => {
    const agenda = await aMeetingWithMatter();
    agenda.workspace.run('agenda-item-discuss', { id: idOf(agenda.workspace, 'The budget') });
    agenda.workspace.run('meeting-close', {});
    await saved(agenda.workspace);
    await shows(agenda, '[part=last-time]');
    const text = await textOf(agenda);
    const [next = '', last = ''] = text.split('# One-on-one of');
    expect(next).to.contain('- [ ] The team').and.contain('Write to Lena').and.not.contain('The budget');
    for (const words of SAID) expect(last).to.contain(words);
    expect(text).not.to.contain('I doubt it');
  });

  it('tells a meeting once, also one that was there before another was opened again', async () => {
    const agenda = await aMeetingWithMatter();
    const { workspace } = agenda;
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    await saved(workspace);
    await workspace.show('regular-2');
    workspace.run('meeting-close', {});
    await saved(workspace);
    await workspace.show('regular-1');
    const text = await textOf(agenda);
    expect(text.match(/^# /gm), 'the next and the last').to.have.length(2);
    expect(text.split('We ship')).to.have.length(2);
  });

  it('has every meeting where this page cannot save, the latest first', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    for (const title of ['The first thing', 'The second thing']) {
      workspace.run('agenda-item-add', { titles: [title] });
      workspace.run('meeting-start', {});
      workspace.run('agenda-item-discuss', { id: idOf(workspace, title) });
      workspace.run('meeting-close', {});
    }
    workspace.run('agenda-item-add', { titles: ['The third thing'] });
    await saved(workspace);
    expect(workspace.state.save.kind).to.equal('memory');
    const agenda = await anAgendaOf(workspace);
    await agenda.click('Export');
    await waitUntil(() => agenda.field('Export').value.includes('The first thing'), 'all is read');
    expect(agenda.field('Export').value).to.match(/The third thing[^]*The second thing[^]*The first thing/);
  });

  it('has a note that was pinned long ago, and of what is private nothing unasked', async () => {
    const storage = await aPairWithSecrets();
    const agenda = await anAgendaOf(await opened(storage));
    await shows(agenda, '[part=last-time]');
    const text = await textOf(agenda);
    expect(text).to.contain('Meet on Thursdays').and.contain('The first week').and.not.contain(SECRET);
    const all = await textOf(agenda, OWN);
    expect(all).to.contain(`my ${SECRET} of last time`).and.contain(`my ${SECRET} to say`);
  });

  it('has what was noted on sensitive questions only if asked for', async () => {
    const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
    await workspace.ready;
    const question = { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true };
    workspace.run('agenda-item-add', { titles: ['What hurt'], questions: [question] });
    workspace.run('meeting-start', {});
    workspace.run('note-write', { itemId: idOf(workspace, 'What hurt'), body: 'The joke' });
    await saved(workspace);
    const agenda = await anAgendaOf(workspace);
    expect(await textOf(agenda))
      .to.contain('What hurt')
      .and.not.contain('The joke');
    expect(await textOf(agenda, SENSITIVE)).to.contain('The joke');
  });

  it('is the agenda alone where what writes the rest did not come, says so, and is whole once it comes', async () => {
    const agenda = await aMeetingWithMatter();
    const giveBack = loseParts();
    try {
      await agenda.click('Export');
      await shows(agenda, 'dialog .refusal', 'The export could not be loaded.');
      expect(agenda.field('Export').value).to.contain('- [ ] The budget').and.not.contain('We ship');
    } finally {
      giveBack();
    }
    agenda.all<HTMLButtonElement>('dialog .refusal button')[0]!.click();
    await waitUntil(() => agenda.field('Export').value.includes('We ship'), 'it is whole');
    expect(agenda.all('dialog .refusal')).to.be.empty;
  });
});

async function opened(storage: Awaited<ReturnType<typeof aPairWithSecrets>>) {
  const workspace = aWorkspace({ storage, relationship: 'ben', viewer: 'mentor' });
  await workspace.ready;
  return workspace;
}
