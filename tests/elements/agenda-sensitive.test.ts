import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { leave, shows } from '../support/meeting-page.js';
import { printedBy, printedFromMinutes } from '../support/printed-words.js';
import { aWorkspace, idOf, saved } from '../support/workspaces.js';

const NOTES = 'Notes for both';
const TICK = 'With what was noted on sensitive questions';

/** A running meeting that begins with an item from a sensitive question. */
async function aSensitiveMeeting() {
  const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
  await workspace.ready;
  const question = { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true };
  workspace.run('agenda-item-add', { titles: ['What hurt', 'The budget'], questions: [question] });
  workspace.run('meeting-start', {});
  await saved(workspace);
  const agenda = await anAgendaOf(workspace);
  await shows(agenda, '#focus-title', 'What hurt');
  return agenda;
}

/** The minutes, once they are written. */
async function minutesOf(agenda: Awaited<ReturnType<typeof aSensitiveMeeting>>) {
  await agenda.click('To the check-out');
  await agenda.click('Close the meeting');
  for (const button of agenda.all<HTMLButtonElement>('dialog[open] .primary')) button.click();
  await shows(agenda, '#review-heading');
  await agenda.click('Minutes');
  return (await shows(agenda, 'dialog textarea[aria-busy=false]')) as HTMLTextAreaElement;
}

describe('<one-on-one-agenda> with an item from a sensitive question', () => {
  it('takes no notes of it until somebody turns them on, and then goes there', async () => {
    const agenda = await aSensitiveMeeting();
    expect(agenda.all("[part~='focus'] textarea[name^='note.']")).to.have.length(0);
    await expect(agenda.element).to.be.accessible();
    await agenda.click('Take notes');
    expect(agenda.focusedName).to.equal(NOTES);
    expect(agenda.workspace.state.items[0]!.item.noteTaking).to.equal('on');
    await agenda.click('Undo');
    await shows(agenda, '#take-notes');
  });

  it('turns them off again, as long as nothing was noted', async () => {
    const agenda = await aSensitiveMeeting();
    await agenda.click('Take notes');
    await agenda.click('Take no notes of it after all');
    expect(agenda.focusedName).to.equal('Take notes');
    expect(agenda.workspace.state.items[0]!.item.noteTaking).to.equal('off');
    await agenda.click('Take notes');
    await agenda.type(NOTES, 'Nobody listened');
    await leave(agenda);
    expect(() => agenda.button('Take no notes of it after all')).to.throw();
  });

  it('takes notes of the others as ever', async () => {
    const agenda = await aSensitiveMeeting();
    await agenda.click('Discussed, next');
    expect(agenda.field(NOTES)).to.exist;
  });

  it('offers none where nothing can be changed', async () => {
    const agenda = await aSensitiveMeeting();
    agenda.element.readonly = true;
    await agenda.settled();
    expect(agenda.all('#take-notes')).to.have.length(0);
    await shows(agenda, "[part~='focus']", 'nothing is noted');
  });

  it('shows what was written all the same', async () => {
    const agenda = await aSensitiveMeeting();
    const itemId = idOf(agenda.workspace, 'What hurt');
    agenda.workspace.run('note-write', { itemId, body: 'From elsewhere' });
    await shows(agenda, "[part~='focus'] .markdown", 'From elsewhere');
  });

  it('leaves what was noted out of the minutes, unless somebody asks for it', async () => {
    const agenda = await aSensitiveMeeting();
    await agenda.click('Take notes');
    await agenda.type(NOTES, 'Nobody listened');
    await leave(agenda);
    const text = await minutesOf(agenda);
    expect(text.value).to.contain('What hurt').and.not.contain('Nobody listened');
    agenda.field(TICK).click();
    await agenda.settled();
    expect(text.value).to.contain('Nobody listened');
    await expect(agenda.element).to.be.accessible();
    await agenda.click('Done');
    await agenda.click('Minutes');
    expect(agenda.field<HTMLInputElement>(TICK).checked).to.equal(false);
  });

  it('asks nothing about minutes in which there is nothing of the kind', async () => {
    const agenda = await aSensitiveMeeting();
    await minutesOf(agenda);
    expect(agenda.all('dialog .choice')).to.have.length(0);
  });

  it('leaves out with it what was decided and agreed of it, also where its item is removed', async () => {
    const agenda = await aSensitiveMeeting();
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[0]!.item;
    const ownerId = workspace.state.mentee.id;
    workspace.run('note-write', { itemId, body: 'Nobody listened' });
    workspace.run('decision-add', { itemId, statement: 'We tell HR', decidedBy: 'both' });
    workspace.run('action-item-add', { title: 'Call HR', ownerId, originItemId: itemId });
    workspace.run('agenda-item-remove', { id: itemId });
    await saved(workspace);
    const text = await minutesOf(agenda);
    for (const words of ['Nobody listened', 'We tell HR', 'Call HR'])
      expect(text.value).not.to.contain(words);
    agenda.field(TICK).click();
    await agenda.settled();
    for (const words of ['Nobody listened', 'We tell HR', 'Call HR']) expect(text.value).to.contain(words);
  });

  it('prints what the minutes say, and nothing more', async () => {
    const agenda = await aSensitiveMeeting();
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[0]!.item;
    workspace.run('note-write', { itemId, body: 'Nobody listened' });
    workspace.run('decision-add', { itemId, statement: 'We tell HR', decidedBy: 'both' });
    workspace.run('note-write', { body: 'Lena was ill' });
    await saved(workspace);
    await minutesOf(agenda);
    const root = agenda.element.parentElement!;
    const print = () => printedFromMinutes(root, () => agenda.click('Print this page'));
    expect(await print())
      .to.contain('What hurt')
      .and.contain('Lena was ill')
      .and.not.contain('Nobody listened')
      .and.not.contain('We tell HR')
      .and.not.contain('Decided');
    await agenda.click('Minutes');
    agenda.field(TICK).click();
    await agenda.settled();
    expect(await print())
      .to.contain('Nobody listened')
      .and.contain('We tell HR');
    expect(printedBy(root).join()).not.to.contain('Nobody listened');
  });

  it('leaves it out of what is printed while it is talked about, too', async () => {
    const agenda = await aSensitiveMeeting();
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[0]!.item;
    workspace.run('note-write', { itemId, body: 'Nobody listened' });
    workspace.run('decision-add', { itemId, statement: 'We tell HR', decidedBy: 'both' });
    await saved(workspace);
    await shows(agenda, "[part='decision']");
    const print = () => printedBy(agenda.element.parentElement!).join();
    expect(print()).to.contain('What hurt').and.not.contain('Nobody listened').and.not.contain('We tell HR');
    await agenda.click('Discussed, next');
    workspace.run('note-write', { itemId: idOf(workspace, 'The budget'), body: 'It grows' });
    await shows(agenda, "[part~='focus'] [part~='note']", 'It grows');
    expect(print()).to.contain('It grows');
  });
});
