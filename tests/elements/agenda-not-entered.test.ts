import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aRunningMeeting, shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';

const [asDecision, asAction, later] = [
  'Keep it as a decision',
  'Keep it as an action',
  'Add it to that meeting',
];
const listed = (agenda: AgendaPage) => agenda.all('[part=not-entered] .said').map((it) => it.textContent);

/** Resolves once exactly this is listed. */
const lists = (agenda: AgendaPage, ...texts: readonly string[]) =>
  waitUntil(() => listed(agenda).join('|') === texts.join('|'), `${texts.join(', ')} listed`);

/** A meeting without an agenda in which this is typed, and that is closed all the same. */
async function aClosedMeetingWith(typed: Readonly<Record<string, string>>): Promise<AgendaPage> {
  const agenda = await aRunningMeeting([], 'mentor');
  for (const [name, text] of Object.entries(typed)) await agenda.type(name, text);
  await agenda.click('To the check-out');
  await agenda.click('Close the meeting');
  await shows(agenda, '#review-heading:focus');
  return agenda;
}

describe('<one-on-one-agenda> what is typed in a meeting and not entered', () => {
  it('stands at the check-out, and is kept as what it is, where it belongs', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New decision', 'We take the first');
    await agenda.type('Options', 'The first\nThe second');
    await agenda.type('New action', 'Ask Lena');
    await agenda.type('Or why there is no date', 'When she is back');
    await agenda.click('To the check-out');
    await lists(agenda, 'We take the first', 'Ask Lena');
    await agenda.click('Back to the agenda');
    expect([listed(agenda).length, agenda.field('New action').value]).to.deep.equal([0, 'Ask Lena']);
    await agenda.click('To the check-out');
    await agenda.click(asDecision);
    expect(agenda.focused?.id).to.equal('not-entered');
    await agenda.click(asAction);
    expect(agenda.focused?.id).to.equal('check-out-heading');
    const { state } = agenda.workspace;
    const itemId = state.items[0]!.item.id;
    expect(state.decisions[0]).to.deep.include({
      statement: 'We take the first',
      options: ['The first', 'The second'],
      itemId,
    });
    expect(state.agreed[0]).to.deep.include({
      title: 'Ask Lena',
      ownerId: 'mentor',
      noDateReason: 'When she is back',
      originItemId: itemId,
    });
    expect([state.drafts.size, listed(agenda).length]).to.deep.equal([0, 0]);
  });

  it('is let go of by one button, and comes back with undo', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New decision', 'We wait');
    await agenda.type('Options', 'Now');
    await agenda.click('To the check-out');
    await lists(agenda, 'We wait');
    await agenda.click('Let it go');
    expect([listed(agenda).length, agenda.workspace.state.drafts.size]).to.deep.equal([0, 0]);
    await agenda.click('Undo');
    await lists(agenda, 'We wait');
    expect(agenda.part('not-entered')).to.contain.text('Now');
  });

  it('says beside it why it cannot be kept as it is', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New decision', 'x'.repeat(501));
    await agenda.click('To the check-out');
    await lists(agenda, 'x'.repeat(501));
    await agenda.click(asDecision);
    expect(agenda.part('not-entered')).to.contain.text('That is 501 characters, and 500 fit.');
    expect(listed(agenda)).to.have.length(1);
  });

  it('can be kept while one looks back: a decision as an addition, an action as an action', async () => {
    const agenda = await aClosedMeetingWith({ 'New decision': 'We wait', 'New action': 'Ask Lena' });
    await lists(agenda, 'We wait', 'Ask Lena');
    await agenda.click(later);
    await agenda.click(asAction);
    expect(agenda.focused?.id).to.equal('review-heading');
    const { past, actions, decisions, drafts } = agenda.workspace.state;
    const { notes } = past.get('regular-1')!;
    expect(notes.map(({ note }) => [note.body, note.addendum])).to.deep.equal([['We wait', true]]);
    expect([actions.map(({ title }) => title), decisions.length, drafts.size]).to.deep.equal([
      ['Ask Lena'],
      0,
      0,
    ]);
  });

  it('stays below the agenda of the next meeting, and belongs to the one it was typed in', async () => {
    const agenda = await aClosedMeetingWith({ 'New decision': 'We wait' });
    await agenda.click('On to the next meeting');
    await lists(agenda, 'We wait');
    await agenda.click('Start the meeting');
    expect(agenda.field('New decision').value).to.equal('');
    await lists(agenda, 'We wait');
  });

  it('is there, too, when the other closed the meeting meanwhile', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New decision', 'We wait');
    agenda.workspace.run('meeting-close', {});
    await shows(agenda, '[part=not-entered] button', later);
    await agenda.click(later);
    await agenda.click('Look back at the last meeting');
    await shows(agenda, '[part=review] [part~=note]', 'We wait');
  });

  it('is a win that stood at the check-out', async () => {
    const agenda = await aRunningMeeting([], 'mentor');
    await agenda.click('To the check-out');
    await agenda.type('New win', 'Ben led the meeting');
    expect(listed(agenda)).to.deep.equal([]);
    await agenda.click('Close the meeting');
    await shows(agenda, '[part=not-entered]', 'Ben led the meeting');
    await agenda.click(later);
    await shows(agenda, '[part=review] [part~=note]', 'Ben led the meeting');
  });

  it('is within reach, with its item, after that was parked', async () => {
    const agenda = await aRunningMeeting(['The budget', 'The team'], 'mentor');
    const { id } = agenda.workspace.state.items[0]!.item;
    await agenda.type('New decision', 'We wait');
    await agenda.click('Park for later');
    await lists(agenda, 'We wait');
    await agenda.click(asDecision);
    expect(agenda.workspace.state.decisions[0]).to.deep.include({ statement: 'We wait', itemId: id });
  });

  it('is a note that was refused, also after the meeting was closed', async () => {
    const agenda = await aRunningMeeting([], 'mentor');
    const veto = (event: Event) => event.preventDefault();
    agenda.element.addEventListener('one-on-one-note-write', veto);
    await agenda.type('Notes for both', 'Lena agreed');
    await agenda.click('To the check-out');
    await lists(agenda, 'Lena agreed');
    agenda.element.removeEventListener('one-on-one-note-write', veto);
    await agenda.click('Keep it as a note');
    expect(agenda.workspace.state.notes.map(({ note }) => note.body)).to.deep.equal(['Lena agreed']);
  });

  it('shows to nobody but who typed it', async () => {
    const agenda = await aClosedMeetingWith({ 'New decision': 'We wait' });
    await lists(agenda, 'We wait');
    agenda.workspace.setViewer('mentee');
    await agenda.settled();
    expect(agenda.element.renderRoot.textContent).not.to.contain('We wait');
    agenda.workspace.setViewer('mentor');
    await agenda.settled();
    await lists(agenda, 'We wait');
  });

  it('is only to be read where nothing can be changed', async () => {
    const agenda = await aClosedMeetingWith({ 'New decision': 'We wait' });
    agenda.element.readonly = true;
    await agenda.settled();
    await lists(agenda, 'We wait');
    expect(agenda.all('[part=not-entered] button')).to.have.length(0);
  });
});
