import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgenda, anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { forgetBegun, isAsked, isBegun, openTemplates } from '../support/first-runs.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const kinds = ['First meeting', 'Regular meeting', 'Career talk', 'Coffee chat', 'Closing meeting'];
const questions = (agenda: AgendaPage) => agenda.all(`[part='first-run']`);
const leave = async (agenda: AgendaPage, field: string) => {
  agenda.field(field).dispatchEvent(new Event('change'));
  await agenda.settled();
};

describe('<one-on-one-agenda> first run', () => {
  beforeEach(forgetBegun);
  afterEach(() => document.body.removeAttribute('style'));

  it('asks at most three things, below the line to add, and takes the focus from nobody', async () => {
    const agenda = await anAgenda();
    agenda.field('New agenda item').focus();
    await isAsked(agenda);
    expect(agenda.focusedName).to.equal('New agenda item');
    const [panel] = questions(agenda);
    const [line] = agenda.all('[part~=add]');
    expect(line!.compareDocumentPosition(panel!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(agenda.field('Name of the mentee')).to.exist;
    expect(agenda.field('Name of the mentor')).to.exist;
    expect(agenda.field('When do you meet?')).to.exist;
    for (const kind of kinds) expect(agenda.button(kind)).to.exist;
  });

  it('asks three questions, and which of the two is looking with the first', async () => {
    const agenda = await isAsked(await anAgenda());
    const groups = agenda.all('[part=first-run] legend').map((it) => it.textContent.trim());
    expect(groups).to.deep.equal(['Who are you two?', 'What kind of meeting is it?']);
    await agenda.type('Name of the mentee', 'Ben');
    await leave(agenda, 'Name of the mentee');
    agenda.field('I am the mentee').click();
    await agenda.settled();
    expect(agenda.workspace.state.viewer).to.equal(agenda.workspace.state.mentee.id);
    expect(agenda.field('Name of the mentee').value).to.equal('Ben');
    expect(agenda.field('When do you meet?')).to.exist;
    await agenda.type('New agenda item', 'For me alone');
    expect(agenda.field('Only for me')).to.exist;
  });

  it('is over for good with “Skip”', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.click('Skip');
    expect(questions(agenda)).to.be.empty;
    expect(agenda.focusedName).to.equal('Add the first item');
    expect(isBegun()).to.equal(true);
    const next = await anAgenda();
    await next.click('Templates'); // by then everything is there
    await waitUntil(() => next.all('dialog[open]').length > 0, 'the templates are there');
    expect(questions(next)).to.be.empty;
  });

  it('begins with a kind of meeting: its items come in one act, and the focus goes to the first', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.click('Regular meeting');
    expect(titles(agenda.workspace)).to.have.length(6);
    expect(agenda.workspace.state.meeting.objective).to.equal('move one thing forward that matters now');
    expect(questions(agenda)).to.be.empty;
    expect(agenda.focusedName).to.equal('What became of what we agreed last time');
    expect(await agenda.announced()).to.equal('6 items added');
    await agenda.click('Undo');
    expect(titles(agenda.workspace)).to.be.empty;
    expect(agenda.workspace.state.meeting.objective).to.equal(undefined);
    expect(questions(agenda)).to.be.empty;
  });

  it('fits the minutes into the meeting', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.click('Closing meeting');
    const minutes = agenda.workspace.state.items.map(({ item }) => item.plannedMinutes ?? 0);
    expect(minutes.reduce((sum, one) => sum + one, 0)).to.equal(
      agenda.workspace.state.meeting.plannedMinutes,
    );
  });

  it('is over with the first item that somebody adds', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.type('New agenda item', 'The budget');
    await agenda.click('Add');
    expect(titles(agenda.workspace)).to.deep.equal(['The budget']);
    expect(questions(agenda)).to.be.empty;
    expect(agenda.focusedName).to.equal('New agenda item');
    await agenda.click('Undo');
    expect(questions(agenda)).to.be.empty;
  });

  it('keeps a name that is being typed, and enters it when it is left', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.type('Name of the mentor', 'Ana');
    expect(agenda.workspace.state.drafts.get('first-mentor')?.text).to.equal('Ana');
    expect(agenda.workspace.state.mentor.displayName).to.equal(undefined);
    await leave(agenda, 'Name of the mentor');
    expect(agenda.workspace.state.mentor.displayName).to.equal('Ana');
    expect(agenda.workspace.state.drafts.has('first-mentor')).to.equal(false);
    expect(agenda.field('Name of the mentor').value).to.equal('Ana');
    expect(agenda.button('That is all')).to.exist;
  });

  it('enters what is typed before it is skipped; a name that is too long stays, with a sentence', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.type('Name of the mentee', 'x'.repeat(81));
    await agenda.click('Skip');
    expect(questions(agenda)).to.have.length(1);
    expect(agenda.field('Name of the mentee').getAttribute('aria-invalid')).to.equal('true');
    await agenda.type('Name of the mentee', 'Ben');
    await agenda.click('Skip');
    expect(agenda.workspace.state.mentee.displayName).to.equal('Ben');
    expect(questions(agenda)).to.be.empty;
  });

  it('loses no name that was refused, though somebody begins otherwise', async () => {
    const agenda = await isAsked(await anAgenda());
    await agenda.type('Name of the mentee', 'x'.repeat(81));
    await leave(agenda, 'Name of the mentee');
    await agenda.type('New agenda item', 'The budget');
    await agenda.click('Add');
    expect(agenda.field('Name of the mentee').value).to.have.length(81);
    await agenda.type('Name of the mentee', 'Ben');
    await leave(agenda, 'Name of the mentee');
    expect(agenda.workspace.state.mentee.displayName).to.equal('Ben');
    expect(questions(agenda)).to.be.empty;
  });

  it('takes the day when the field is left, and keeps the question in its place', async () => {
    const agenda = await isAsked(await anAgenda());
    const field = agenda.field<HTMLInputElement>('When do you meet?');
    await agenda.type('When do you meet?', '2030-11-26T14:00');
    field.blur();
    await agenda.settled();
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-11-26T14:00').toISOString());
    expect(agenda.field('When do you meet?')).to.equal(field);
  });

  it('stays as it is where the page vetoes', async () => {
    const agenda = await isAsked(await anAgenda());
    agenda.element.addEventListener('one-on-one-agenda-item-add', (event) => event.preventDefault());
    await agenda.click('Coffee chat');
    expect(titles(agenda.workspace)).to.be.empty;
    expect(questions(agenda)).to.have.length(1);
  });

  it('asks for no names that the page gave, and nobody where nothing can be changed', async () => {
    const named = await isAsked(await anAgenda([], 'mentor'));
    expect(named.all(`[name^='first-']`)).to.be.empty;
    named.element.readonly = true;
    await named.settled();
    expect(questions(named)).to.be.empty;
  });

  it('asks nobody who has met before', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    const agenda = await anAgendaOf(workspace, { 'expects-data': '' });
    await agenda.click('Templates');
    await waitUntil(() => agenda.all('dialog[open]').length > 0, 'the templates are there');
    expect(questions(agenda)).to.be.empty;
    expect(isBegun()).to.equal(false);
  });

  it('is nothing for a page that names a template: the meeting starts from it, once', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    const agenda = await anAgendaOf(workspace, { template: 'career' });
    const other = await anAgendaOf(workspace, { template: 'career' });
    await waitUntil(() => titles(workspace).length > 0, 'the items are there');
    await other.settled();
    await saved(workspace);
    expect(titles(workspace)).to.have.length(6);
    await agenda.click('Undo');
    expect(titles(workspace)).to.be.empty;
    await anAgendaOf(workspace, { template: 'career' });
    await agenda.settled();
    expect(titles(workspace)).to.be.empty;
  });

  it('leaves an agenda that started from a template as people left it, also after a reload', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'pair' });
    await workspace.ready;
    await anAgendaOf(workspace, { template: 'coffee' });
    await waitUntil(() => titles(workspace).length > 0, 'the items are there');
    const { id, title } = workspace.state.items[0]!.item;
    workspace.run('agenda-item-edit', { id, title: 'Our own words', base: title });
    for (const { item } of workspace.state.items) workspace.run('agenda-item-remove', { id: item.id });
    workspace.run('meeting-edit', { objective: null, base: workspace.state.meeting.objective ?? '' });
    await saved(workspace);
    const reloaded = aWorkspace({ store, relationship: 'pair' });
    await reloaded.ready;
    const agenda = await anAgendaOf(reloaded, { template: 'coffee' });
    await openTemplates(agenda); // by then everything is there that could start it
    expect(titles(reloaded)).to.be.empty;
    expect(await agenda.announced()).to.equal('');
  });

  it('works by keyboard: everything is a button or a field, in the order of reading', async () => {
    const agenda = await isAsked(await anAgenda());
    const controls = agenda.all(`[part='first-run'] :is(button, input, textarea)`);
    expect(controls.map((it) => it.localName).join(' ')).to.equal(
      'textarea input textarea input input button button button button button button',
    );
    expect(controls.every((it) => it.tabIndex === 0)).to.equal(true);
  });

  for (const scheme of ['light', 'dark'])
    it(`has no accessibility violations, and fits 320 pixels, also right to left (${scheme})`, async () => {
      const { style } = document.body;
      [style.colorScheme, style.background, style.color] = [
        scheme,
        scheme === 'dark' ? '#121212' : 'white',
        'CanvasText',
      ];
      style.inlineSize = '320px';
      const agenda = await isAsked(await anAgenda());
      for (const dir of ['ltr', 'rtl']) {
        agenda.element.dir = dir;
        await agenda.settled();
        const sheet = agenda.element.getBoundingClientRect();
        for (const it of agenda.all(`[part='first-run'] *`)) {
          const box = it.getBoundingClientRect();
          expect(box.left >= sheet.left - 0.5 && box.right <= sheet.right + 0.5, it.outerHTML).to.equal(true);
        }
        await expect(agenda.element).to.be.accessible();
      }
    });
});
