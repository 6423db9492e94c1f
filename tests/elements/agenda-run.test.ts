import { expect } from '@open-wc/testing';
import { aMeeting, aRunningMeeting, leave, shows } from '../support/meeting-page.js';

const title = (agenda: Awaited<ReturnType<typeof aMeeting>>) =>
  agenda
    .all('#focus-title')
    .map((it) => it.textContent.trim())
    .join();

describe('<one-on-one-agenda> in a meeting', () => {
  it('starts from the end of the agenda, and goes to the first item', async () => {
    const agenda = await aMeeting();
    await agenda.click('Start the meeting');
    expect(agenda.workspace.state.meeting.status).to.equal('running');
    expect(title(agenda)).to.equal('The budget');
    expect(agenda.focused?.id).to.equal('focus-title');
    expect(await agenda.announced()).to.contain('The meeting has begun');
  });

  it('asks who is looking whether they are prepared, and says in words that the other is', async () => {
    const agenda = await aMeeting(undefined, 'mentor');
    expect(agenda.all('[part=prepare] [type=checkbox]')).to.have.length(1);
    agenda.field<HTMLInputElement>('I am prepared').click();
    await agenda.settled();
    expect(agenda.workspace.state.participation.mentor?.preparedAt).to.be.a('string');
    expect(agenda.part('prepare')).not.to.contain.text('Ben is prepared');
    agenda.workspace.run('participation-prepare', { role: 'mentee', prepared: true });
    await agenda.settled();
    expect(agenda.part('prepare')).to.contain.text('Ben is prepared').and.contain.text('Both are prepared.');
    expect(agenda.all('[part=prepare] [type=checkbox]')).to.have.length(1);
  });

  it('asks for both where nobody said who is looking', async () => {
    const agenda = await aMeeting();
    agenda.field<HTMLInputElement>('The mentee is prepared').click();
    agenda.field<HTMLInputElement>('The mentor is prepared').click();
    await agenda.settled();
    expect(agenda.part('prepare')).to.contain.text('Both are prepared.');
  });

  it('goes from one item to the next, and to the end', async () => {
    const agenda = await aRunningMeeting();
    await agenda.click('Discussed, next');
    expect(title(agenda)).to.equal('The team');
    expect(agenda.focused?.id).to.equal('focus-title');
    await agenda.click('Discussed, next');
    expect(agenda.focused).to.have.trimmed.text('You have talked about everything on the agenda.');
    expect(agenda.workspace.state.items.map(({ item }) => item.status)).to.deep.equal([
      'discussed',
      'discussed',
    ]);
  });

  it('brings nothing private before anybody by itself, and says that only that is left', async () => {
    const agenda = await aMeeting([], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['My worry'], private: true });
    agenda.workspace.run('agenda-item-add', { titles: ['The budget'] });
    await agenda.settled();
    await agenda.click('Start the meeting');
    expect(title(agenda)).to.equal('The budget');
    await agenda.click('Discussed, next');
    expect(agenda.focused).to.have.trimmed.text(
      'What is left only you can see. Choose it below to talk about it.',
    );
    await agenda.click('My worry');
    expect(title(agenda)).to.equal('My worry');
  });

  it('says at its head when it is held, where that is not when it was planned', async () => {
    const agenda = await aMeeting();
    agenda.workspace.run('meeting-reschedule', { startsAt: '2031-03-05T10:00:00.000Z' });
    await agenda.settled();
    const time = () => agenda.all<HTMLTimeElement>('[part=meta] time').map(({ dateTime }) => dateTime);
    expect(time()).to.deep.equal(['2031-03-05T10:00:00.000Z']);
    await agenda.click('Start the meeting');
    expect(time()).to.deep.equal([agenda.workspace.state.meeting.startedAt]);
  });

  it('brings another item before both by choosing it', async () => {
    const agenda = await aRunningMeeting();
    await agenda.click('The team');
    expect(title(agenda)).to.equal('The team');
    expect(agenda.workspace.state.items[1]?.item.status).to.equal('discussing');
    expect(agenda.focused?.id).to.equal('focus-title');
  });

  it('parks an item, lets one go, and takes that back', async () => {
    const agenda = await aRunningMeeting();
    await agenda.click('Park for later');
    expect(agenda.workspace.state.parked).to.have.length(1);
    expect(title(agenda)).to.equal('The team');
    await agenda.click('Let it go');
    expect(agenda.workspace.state.dropped).to.have.length(1);
    await agenda.click('Undo');
    expect(title(agenda)).to.equal('The team');
  });

  it('ends what is talked about with Control and Enter, and keeps what is being typed', async () => {
    const agenda = await aRunningMeeting();
    await agenda.type('Notes for both', 'Half of it');
    await agenda.press(agenda.field('Notes for both'), 'Enter', { ctrlKey: true });
    expect(title(agenda)).to.equal('The team');
    expect(agenda.workspace.state.notes[0]?.note.body).to.equal('Half of it');
  });

  it('ends nothing behind a dialog with Control and Enter, and takes nothing back there', async () => {
    const agenda = await aRunningMeeting();
    await agenda.click('Import');
    const field = await shows(agenda, '#import-text');
    expect((await agenda.press(field, 'Enter', { ctrlKey: true })).defaultPrevented).to.equal(false);
    expect(title(agenda)).to.equal('The budget');
    await agenda.press(agenda.all('dialog[open] button')[0]!, 'z', { ctrlKey: true });
    expect(agenda.workspace.state.meeting.status).to.equal('running');
  });

  it('goes on to the check-out, closes, and shows what came of it', async () => {
    const agenda = await aRunningMeeting();
    await agenda.type('Notes for both', 'It is *enough*');
    await leave(agenda);
    await agenda.click('Discussed, next');
    await agenda.click('To the check-out');
    expect(agenda.focused?.id).to.equal('check-out-heading');
    await agenda.click('Close the meeting');
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '#review-heading:focus');
    await shows(agenda, '[part=review]', 'It is enough');
    await agenda.click('On to the next meeting');
    expect(agenda.texts('title')).to.deep.equal(['The team']);
    expect(agenda.focused?.id).to.equal('heading');
  });

  it('asks at once, where an action is caught with one Enter, by when or why there is no day', async () => {
    const agenda = await aRunningMeeting(undefined, 'mentor');
    const [line] = agenda.all<HTMLTextAreaElement>("[part='new-line'] [name^='new-action-']");
    line!.value = 'Ask Lena';
    line!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await agenda.settled();
    await agenda.press(line!, 'Enter');
    expect(agenda.focused).to.equal(line);
    const [reason] = agenda.all<HTMLTextAreaElement>("[part='agreed'] textarea");
    reason!.value = 'When she is back';
    reason!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await agenda.press(reason!, 'Enter');
    expect(agenda.workspace.state.actions[0]?.noDateReason).to.equal('When she is back');
    expect(agenda.all("[part='agreed'] :is(input, textarea)")).to.be.empty;
    expect(agenda.focused).to.equal(line);
  });
});
