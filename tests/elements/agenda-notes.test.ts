import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { aCheckOut, aRunningMeeting, leave, shows } from '../support/meeting-page.js';

const [shared, own] = ['Notes for both', 'Notes only for you'];

describe('<one-on-one-agenda> notes, decisions and actions', () => {
  it('keeps a note as a draft at every keystroke, and enters it on leaving the field', async () => {
    const agenda = await aRunningMeeting();
    await agenda.type(shared, 'It is *enough*');
    const [field] = [...agenda.workspace.state.drafts.keys()];
    expect(field).to.match(/^note\./);
    expect(agenda.workspace.state.notes).to.have.length(0);
    await leave(agenda);
    expect(agenda.workspace.state.notes.map(({ note }) => note.body)).to.deep.equal(['It is *enough*']);
    expect(agenda.workspace.state.drafts.size).to.equal(0);
    const shown = await shows(agenda, '.markdown em');
    expect(shown).to.have.text('enough');
  });

  for (const [what, write] of [
    ['a note', (workspace: Workspace) => workspace.run('note-write', { body: 'It is enough' })],
    [
      'a decision',
      (workspace: Workspace) => workspace.run('decision-add', { statement: 'We wait', decidedBy: 'both' }),
    ],
    [
      'a win',
      (workspace: Workspace) => workspace.run('win-add', { text: 'Ben led the meeting', about: 'both' }),
    ],
  ] as const)
    it(`says that ${what} was undone, and done again`, async () => {
      const agenda = await aRunningMeeting();
      write(agenda.workspace);
      await agenda.settled();
      await agenda.click('Undo');
      expect(await agenda.announced()).to.equal('Undone');
      await agenda.press(agenda.part('agenda'), 'y', { ctrlKey: true });
      expect(await agenda.announced()).to.equal('Done again');
    });

  it('opens a written note to be edited, and Escape goes back to it', async () => {
    const agenda = await aRunningMeeting();
    await agenda.type(shared, 'Once');
    await leave(agenda);
    await agenda.click(`Edit: ${shared}`);
    expect(agenda.focusedName).to.equal(shared);
    await agenda.type(shared, 'Twice');
    await agenda.press(agenda.field(shared), 'Escape');
    expect(agenda.workspace.state.notes[0]?.note.body).to.equal('Twice');
    expect(agenda.focusedName).to.equal(`Edit: ${shared}`);
  });

  it('has no private note while nobody said who is looking', async () => {
    const agenda = await aRunningMeeting();
    expect(agenda.all('[part~=note][part~=private]')).to.have.length(0);
  });

  it('keeps what is private inside the element, and shares it when asked', async () => {
    const agenda = await aRunningMeeting(undefined, 'mentor');
    const heard: string[] = [];
    for (const kind of ['note-write', 'note-written', 'note-share', 'input', 'keydown'])
      document.addEventListener(kind.startsWith('note') ? `one-on-one-${kind}` : kind, (event) => {
        heard.push(event.type);
      });
    await agenda.type(own, 'Say sorry');
    await leave(agenda);
    expect(agenda.workspace.state.notes[0]).to.deep.include({ private: true });
    await agenda.click('Share this note, Share with Ben');
    expect(
      agenda.workspace.state.notes.map(({ note, private: isPrivate }) => [note.body, isPrivate]),
    ).to.deep.equal([['Say sorry', false]]);
    expect(heard.filter((type) => !type.includes('share'))).to.deep.equal([]);
    expect(heard).not.to.include('one-on-one-note-share');
  });

  it('offers for a private item only what is private', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await agenda.settled();
    await agenda.click('Say sorry');
    expect(agenda.part('focus').textContent).to.contain('Only you');
    expect(agenda.part('focus').textContent).not.to.contain('New decision');
    expect(agenda.all('[part~=focus] [part~=note]')).to.have.length(1);
  });

  it('keeps to oneself, and in view, the other version of a note that is shared', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    const { id } = agenda.workspace.state.items[0]!.item;
    for (const body of ['From the train', 'From the desk'])
      agenda.workspace.run('note-write', { itemId: id, body, base: '', private: true });
    await agenda.settled();
    await agenda.click('Share this note, Share with Ben');
    await shows(agenda, '[part~=private] [part=version]', 'From the train');
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '[part=review] [part~=private] [part=version]', 'From the train');
    expect(agenda.all('[part=review] [part~=private]')[0]).not.to.contain.text('From the desk');
  });

  it('of one alone stays beside its item after that was shared, and goes on there', async () => {
    const agenda = await aRunningMeeting([], 'mentor');
    const { workspace } = agenda;
    workspace.run('agenda-item-add', { titles: ['The mistake'], id: 'm', private: true });
    workspace.run('note-write', { itemId: 'm', body: 'Say sorry', private: true });
    workspace.setDraft('note.m-np', { text: 'Say sorry first', base: 'Say sorry' });
    workspace.run('agenda-item-share', { id: 'm' });
    await agenda.settled();
    expect(agenda.field(own).value).to.equal('Say sorry first');
    agenda.field(own).focus();
    await leave(agenda);
    expect(workspace.state.notes.map((entry) => [entry.note.body, entry.private])).to.deep.equal([
      ['Say sorry first', true],
    ]);
    await agenda.click(`Edit: ${own}`);
    expect(agenda.field(own).value).to.equal('Say sorry first');
    await agenda.click('Discussed, next');
    workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    const item = await shows(agenda, '[part=review] li', 'The mistake');
    expect(item.querySelector('[part~=note][part~=private]')).to.contain.text('Say sorry first');
  });

  it('shows what somebody else wrote at the same time until one of the two is chosen', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    const { id } = agenda.workspace.state.items[0]!.item;
    await agenda.type(shared, 'Mine');
    agenda.workspace.run('note-write', { itemId: id, body: 'Theirs', base: '' });
    await leave(agenda);
    await shows(agenda, '[part=version]', 'Theirs');
    await agenda.click('Use this');
    expect(agenda.workspace.state.notes[0]?.note.body).to.equal('Theirs');
    expect(agenda.all('[part=version]')).to.have.length(0);
  });

  it('writes down a decision, changes it, and takes it away', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New decision', 'We take the first');
    await agenda.type('Options', 'The first\nThe second');
    await agenda.press(agenda.field('New decision'), 'Enter');
    const [decision] = agenda.workspace.state.decisions;
    expect(decision).to.deep.include({
      statement: 'We take the first',
      options: ['The first', 'The second'],
      decidedBy: 'both',
      itemId: agenda.workspace.state.items[0]?.item.id,
    });
    expect(agenda.focusedName).to.equal('New decision');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
    // Words that are only hidden from sight are a box of their own: they would be read with a gap before the colon.
    expect(agenda.button('Edit: We take the first').getAttribute('aria-label')).to.equal(
      'Edit: We take the first',
    );
    await agenda.click('Edit: We take the first');
    await agenda.type('Decision', 'We take both');
    await agenda.click('Done');
    expect(agenda.workspace.state.decisions[0]?.statement).to.equal('We take both');
    expect(agenda.focusedName).to.equal('Edit: We take both');
    await agenda.click('Remove: We take both');
    expect(agenda.workspace.state.decisions).to.have.length(0);
    await agenda.click('Undo');
    expect(agenda.workspace.state.decisions).to.have.length(1);
  });

  it('adds to the options what is typed while somebody else adds to them, too', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    const { workspace } = agenda;
    const itemId = workspace.state.items[0]!.item.id;
    workspace.run('decision-add', {
      id: 'd2',
      itemId,
      statement: 'We try',
      options: ['A'],
      decidedBy: 'both',
    });
    await agenda.settled();
    await agenda.click('Edit: We try');
    await agenda.type('Options', 'A\nB');
    workspace.run('decision-edit', { id: 'd2', options: ['A', 'C'] });
    await agenda.click('Done');
    expect(workspace.state.decisions.find(({ id }) => id === 'd2')!.options).to.deep.equal(['A', 'B', 'C']);
  });

  it('catches an action without leaving the item', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    const who = agenda.field<HTMLSelectElement>('Who');
    who.value = agenda.workspace.state.mentee.id;
    who.dispatchEvent(new Event('change', { bubbles: true }));
    const due = agenda.field<HTMLInputElement>('By when');
    due.value = '2030-02-01';
    due.dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.settled();
    await agenda.press(agenda.field('New action'), 'Enter');
    expect(agenda.workspace.state.actions[0]).to.deep.include({
      title: 'Ask Lena',
      ownerId: agenda.workspace.state.mentee.id,
      dueDate: '2030-02-01',
      originItemId: agenda.workspace.state.items[0]?.item.id,
    });
    expect(agenda.focusedName).to.equal('New action');
  });

  it('agrees on an action at Enter in its day, as in its words, and takes the day that stands there', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    const due = agenda.field<HTMLInputElement>('By when');
    due.value = '2030-02-01';
    const { defaultPrevented } = await agenda.press(due, 'Enter');
    expect(defaultPrevented).to.equal(true);
    expect(agenda.workspace.state.actions[0]).to.include({ title: 'Ask Lena', dueDate: '2030-02-01' });
    expect(agenda.focusedName).to.equal('New action');
  });

  it('refuses an empty line with a sentence', async () => {
    const agenda = await aRunningMeeting();
    await agenda.press(agenda.field('New decision'), 'Enter');
    expect(agenda.part('decisions')).to.contain.text('Write a few words first.');
  });

  it('lets a note be written at the check-out, too, when it was not left', async () => {
    const agenda = await aCheckOut();
    expect(agenda.workspace.state.meeting.status).to.equal('wrapping');
  });
});
