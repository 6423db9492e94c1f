import { expect } from '@open-wc/testing';
import { aCheckOut, aClosedMeeting, aMeeting, aRunningMeeting, shows } from '../support/meeting-page.js';
import { replaceMember } from '../storage/databases.js';

/** Whether no rule for paper leaves it out. */
function isPrinted(element: Element): boolean {
  const sheets = (element.getRootNode() as ShadowRoot).adoptedStyleSheets;
  const printing = sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  return !printing
    .flatMap(({ cssRules }) => [...cssRules])
    .some(
      (rule) =>
        rule instanceof CSSStyleRule && rule.style.display === 'none' && element.matches(rule.selectorText),
    );
}

describe('<one-on-one-agenda> looking back', () => {
  it('adds something to a meeting that is closed', async () => {
    const agenda = await aClosedMeeting('mentor');
    await agenda.type('Add something', 'Lena agreed');
    await agenda.press(agenda.field('Add something'), 'Enter');
    await shows(agenda, '[part=review] [part~=note]', 'Lena agreed');
    expect(agenda.focusedName).to.equal('Add something');
  });

  it('adds what was being typed into a note when the other closed the meeting', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('Notes for both', 'Lena agreed');
    agenda.workspace.run('meeting-close', {});
    await shows(agenda, 'button', 'Look back');
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '[part=review] [part~=note]', 'Lena agreed');
    const { notes } = agenda.workspace.state.past.get('regular-1')!;
    expect(notes.map(({ note }) => [note.body, note.addendum])).to.deep.equal([['Lena agreed', true]]);
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('says of an action that was dropped that it was, and why', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    const { workspace } = agenda;
    workspace.run('action-item-add', { id: 'a1', title: 'Call Lena', ownerId: workspace.state.mentee.id });
    workspace.run('action-item-drop', { id: 'a1', why: 'Lena has left' });
    workspace.run('meeting-close', {});
    await shows(agenda, 'button', 'Look back');
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '[part=review]', 'Lena has left');
    expect(agenda.texts('review')[0]).to.contain('Call Lena').and.to.contain('dropped');
  });

  it('keeps what was written about what is not on the agenda any more', async () => {
    const agenda = await aRunningMeeting(['The budget', 'The team'], 'mentor');
    const { workspace } = agenda;
    const { id: itemId } = workspace.state.items[1]!.item;
    workspace.run('note-write', { itemId, body: 'Lena knows more', private: true });
    workspace.run('agenda-item-remove', { id: itemId });
    workspace.run('meeting-close', {});
    await shows(agenda, 'button', 'Look back');
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '[part=review] [part~=note]', 'Lena knows more');
  });

  it('shows one answer alone to who gave it, and lets the other answer yet', async () => {
    const agenda = await aCheckOut(['The budget'], 'mentor');
    agenda.workspace.run('participation-rate', { role: 'mentor', worth: 'partly' });
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '#worth-mentor', 'Ana: partly');
    expect(agenda.part('worth')).to.contain.text('Only you').and.to.contain.text('Ben has not answered.');
    agenda.workspace.setViewer('mentee');
    await shows(agenda, '#worth-mentor', 'Ana has answered.');
    expect(agenda.part('worth')).not.to.contain.text('partly');
    agenda.all<HTMLInputElement>('#worth-mentee input')[0]!.click();
    await shows(agenda, '#worth-mentee', 'Ben: yes');
    agenda.workspace.setViewer('mentor');
    await shows(agenda, '#worth-mentor', 'Ana: partly');
    await shows(agenda, '#worth-mentee', 'Ben: yes');
    expect(agenda.part('worth')).not.to.contain.text('Only you');
  });

  it('asks no more what it was worth once the next meeting has begun', async () => {
    const agenda = await aClosedMeeting('mentor');
    await shows(agenda, '#worth-mentor input');
    agenda.workspace.run('meeting-start', {});
    await agenda.settled();
    expect(agenda.all('#worth-mentor input')).to.be.empty;
  });

  it('opens it again, at its check-out', async () => {
    const agenda = await aClosedMeeting();
    await agenda.click('Open it again');
    expect(agenda.workspace.state.meeting).to.deep.include({ seq: 1, status: 'wrapping' });
    expect(agenda.focused?.id).to.equal('check-out-heading');
  });

  it('opens it again, though the next one was skipped', async () => {
    const agenda = await aClosedMeeting();
    agenda.workspace.run('meeting-skip', {});
    await agenda.settled();
    await shows(agenda, '#review-heading');
    await agenda.click('Open it again');
    expect(agenda.workspace.state.meeting).to.deep.include({ seq: 1, status: 'wrapping' });
  });

  it('comes back to the agenda when closing is undone', async () => {
    const agenda = await aClosedMeeting();
    await agenda.click('Undo');
    expect(agenda.all('[part=review]')).to.have.length(0);
    expect(agenda.workspace.state.meeting.status).to.equal('wrapping');
  });

  it('leads to the agenda of the next meeting, and back', async () => {
    const agenda = await aClosedMeeting();
    await agenda.click('On to the next meeting');
    expect(agenda.focused?.id).to.equal('heading');
    await shows(agenda, 'button', 'Look back');
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '#review-heading:focus');
  });

  it('writes the minutes, without what is private unless asked', async () => {
    const agenda = await aMeeting(['The budget'], 'mentor');
    agenda.workspace.run('note-write', { body: 'For both' });
    agenda.workspace.run('note-write', { body: 'Only mine', private: true });
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '#review-heading');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const text = () => agenda.all<HTMLTextAreaElement>('dialog textarea')[0]!.value;
    expect(text()).to.contain('# One-on-one of Ben and Ana').and.to.contain('For both');
    expect(text()).not.to.contain('Only mine');
    const mail = () => decodeURIComponent(agenda.all<HTMLAnchorElement>('dialog a')[0]!.href);
    expect(mail())
      .to.match(/^mailto:\?subject=Minutes · Ben and Ana(?: · [^&]+)?&body=/)
      .and.to.contain('For both');
    expect(mail()).not.to.contain('Only mine');
    agenda.field<HTMLInputElement>('With what only you can see').click();
    await agenda.settled();
    expect(text()).to.contain('Only mine');
    await agenda.click('Done');
    await agenda.click('Minutes');
    expect(text()).not.to.contain('Only mine');
  });

  it('offers no mail that would arrive cut off', async () => {
    const agenda = await aMeeting(['The budget']);
    agenda.workspace.run('note-write', { body: 'word '.repeat(500) });
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '#review-heading');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    expect(agenda.all('dialog a')).to.have.length(0);
    expect(agenda.part('dialog')).to.contain.text('Too long for a mail');
  });

  it('says that it cannot be printed from a frame that may not print, and keeps the text to be copied', async () => {
    const agenda = await aClosedMeeting();
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const giveBack = replaceMember(window, 'print', () => {}); // what a sandboxed frame does
    await agenda.click('Print this page');
    giveBack();
    expect(agenda.part('dialog')).to.contain.text('It cannot be printed from here.');
    const [text] = agenda.all<HTMLTextAreaElement>('dialog[open] textarea');
    expect(text!.value).to.contain('The budget');
    expect(text!.selectionEnd).to.equal(text!.value.length);
  });

  it('goes out of the way of what is printed', async () => {
    const agenda = await aClosedMeeting();
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const giveBack = replaceMember(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      expect(agenda.all('dialog[open]')).to.be.empty;
    });
    await agenda.click('Print this page');
    giveBack();
    expect(agenda.all('dialog[open]')).to.be.empty;
  });

  it('prints no date of the next meeting above what came of the last', async () => {
    const agenda = await aClosedMeeting();
    expect(agenda.part('meta')).to.be.displayed;
    expect(isPrinted(agenda.part('review'))).to.equal(true);
    expect(isPrinted(agenda.part('meta'))).to.equal(false);
    await agenda.click('On to the next meeting');
    expect(isPrinted(agenda.part('meta'))).to.equal(true);
  });

  it('shows without controls what is only to be read', async () => {
    const agenda = await aClosedMeeting();
    agenda.element.readonly = true;
    await agenda.settled();
    expect(agenda.all('[part=review] textarea')).to.have.length(0);
    expect(agenda.all('[part=review] button').map((it) => it.textContent.trim())).not.to.include(
      'Open it again',
    );
  });
});
