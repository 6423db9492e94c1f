import { expect } from '@open-wc/testing';
import { aCheckOut, shows } from '../support/meeting-page.js';
import { saved } from '../support/workspaces.js';

const radios = (agenda: Awaited<ReturnType<typeof aCheckOut>>, role: string) =>
  agenda.all<HTMLInputElement>(`#worth-${role} input`);

describe('<one-on-one-agenda> check-out', () => {
  it('names wins and takes them back', async () => {
    const agenda = await aCheckOut(undefined, 'mentor');
    await agenda.type('New win', 'Ben led the meeting');
    await agenda.press(agenda.field('New win'), 'Enter');
    expect(agenda.workspace.state.wins[0]).to.deep.include({ text: 'Ben led the meeting', about: 'both' });
    expect(agenda.focusedName).to.equal('New win');
    await agenda.click('Remove: Ben led the meeting');
    expect(agenda.workspace.state.wins).to.have.length(0);
  });

  it('shows neither answer before both have answered', async () => {
    const agenda = await aCheckOut(undefined, 'mentor');
    expect(agenda.part('worth')).to.contain.text('Ben has not answered.');
    agenda.workspace.run('participation-rate', { role: 'mentee', worth: 'partly' });
    await agenda.settled();
    expect(agenda.part('worth')).to.contain.text('Ben has answered.');
    expect(radios(agenda, 'mentee')).to.be.empty;
    expect(agenda.all('#worth-mentee button')).to.be.empty;
    expect(agenda.part('worth')).not.to.contain.text('Ben: partly');
    radios(agenda, 'mentor')[0]!.click();
    await agenda.settled();
    expect(agenda.part('worth')).to.contain.text('Ben: partly');
    expect(radios(agenda, 'mentor')[0]?.checked).to.equal(true);
  });

  it('keeps one’s own answer to oneself, and off the page around, until the other has answered', async () => {
    const agenda = await aCheckOut(undefined, 'mentor');
    const heard: string[] = [];
    agenda.element.addEventListener('one-on-one-participation-rate', () => heard.push('asked'));
    expect(agenda.part('worth')).to.contain.text('Only you see your answer until both of you have answered.');
    radios(agenda, 'mentor')[2]!.click();
    await agenda.settled();
    expect(radios(agenda, 'mentor')[2]?.checked).to.equal(true);
    expect(heard).to.be.empty;
    agenda.workspace.run('participation-rate', { role: 'mentee', worth: 'partly' });
    await saved(agenda.workspace);
    await agenda.settled();
    expect(agenda.part('worth')).not.to.contain.text('Only you see your answer');
    radios(agenda, 'mentor')[1]!.click();
    expect(heard).to.deep.equal(['asked']);
  });

  it('asks both, each apart, where nobody said who is looking, and lets an answer be changed', async () => {
    const agenda = await aCheckOut();
    radios(agenda, 'mentee')[1]!.click();
    await agenda.settled();
    await agenda.click('Change the answer: The mentee');
    radios(agenda, 'mentee')[0]!.click();
    radios(agenda, 'mentor')[2]!.click();
    await agenda.settled();
    const { mentor, mentee } = agenda.workspace.state.participation;
    expect([mentor?.worth, mentee?.worth]).to.deep.equal(['no', 'yes']);
  });

  it('offers an action without a day to be fixed', async () => {
    const agenda = await aCheckOut(undefined, 'mentor');
    agenda.workspace.run('action-item-add', { title: 'Ask Lena', ownerId: agenda.workspace.state.mentee.id });
    await agenda.settled();
    expect(agenda.part('loose')).to.contain.text('Ask Lena');
    await agenda.type('Or why there is no date', 'When she is back');
    agenda.field('Or why there is no date').dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.settled();
    expect(agenda.workspace.state.actions[0]?.noDateReason).to.equal('When she is back');
    expect(agenda.all('[part=loose]')).to.have.length(0);
  });

  it('asks for it once more before it closes, whatever is carried over, and closes without it, too', async () => {
    const agenda = await aCheckOut(['The budget'], 'mentor');
    agenda.workspace.run('series-edit', { carryOver: 'none' });
    agenda.workspace.run('action-item-add', { title: 'Ask Lena', ownerId: agenda.workspace.state.mentee.id });
    await agenda.settled();
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog'))
      .to.contain.text('Ask Lena')
      .and.contain.text('What you both left open is parked.');
    expect(agenda.all('dialog [type=checkbox]')).to.have.length(0);
    const ids = agenda.all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '#review-heading:focus');
    expect(agenda.workspace.state.parked.map(({ item }) => item.title)).to.deep.equal(['The budget']);
  });

  it('does not close over a reason that is too long to be kept', async () => {
    const agenda = await aCheckOut([], 'mentor');
    agenda.workspace.run('action-item-add', { title: 'Ask Lena', ownerId: agenda.workspace.state.mentee.id });
    await agenda.settled();
    await agenda.click('Close the meeting');
    await agenda.type('Or why there is no date', 'w'.repeat(201));
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await agenda.settled();
    expect(agenda.workspace.state.meeting.status).to.equal('wrapping');
    expect(agenda.field('Or why there is no date').value).to.have.length(201);
  });

  it('asks what goes on, and leaves in the backlog what was unticked', async () => {
    const agenda = await aCheckOut();
    await agenda.click('Close the meeting');
    expect(agenda.focused?.id).to.equal('dialog-heading');
    agenda.all<HTMLInputElement>('dialog [type=checkbox]')[1]!.click();
    await agenda.settled();
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '#review-heading:focus');
    expect(agenda.workspace.state.items.map(({ item }) => item.title)).to.deep.equal(['The budget']);
    expect(agenda.workspace.state.parked.map(({ item }) => item.title)).to.deep.equal(['The team']);
    expect(agenda.workspace.state.meeting.seq).to.equal(2);
  });

  it('does not close the next meeting over one that the other closed meanwhile', async () => {
    const agenda = await aCheckOut(['The budget'], 'mentor');
    await agenda.click('Close the meeting');
    agenda.workspace.run('meeting-close', { id: 'regular-1' });
    await agenda.settled();
    expect(agenda.all('dialog[open]')).to.be.empty;
    expect(agenda.workspace.state.meeting).to.include({ id: 'regular-2', status: 'open' });
  });

  it('does not close over what the other went back to talk about', async () => {
    const agenda = await aCheckOut(['The budget'], 'mentor');
    await agenda.click('Close the meeting');
    agenda.workspace.run('meeting-resume', {});
    await agenda.settled();
    expect(agenda.all('dialog[open]')).to.be.empty;
  });

  it('closes at once with the policy that all goes on', async () => {
    const agenda = await aCheckOut();
    agenda.workspace.run('series-edit', { carryOver: 'all' });
    await agenda.settled();
    await agenda.click('Close the meeting');
    await shows(agenda, '#review-heading:focus');
    expect(agenda.workspace.state.items).to.have.length(2);
  });

  it('goes back to the agenda', async () => {
    const agenda = await aCheckOut();
    await agenda.click('Back to the agenda');
    expect(agenda.workspace.state.meeting.status).to.equal('running');
    expect(agenda.focused?.id).to.equal('focus-title');
  });

  it('asks to settle what was carried three times', async () => {
    const agenda = await aCheckOut(['The budget']);
    for (let times = 0; times < 3; times += 1) agenda.workspace.run('meeting-close', {});
    agenda.workspace.run('meeting-start', {});
    agenda.workspace.run('meeting-wrap', {});
    await agenda.settled();
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog')).to.contain.text('Carried over 3 times, since January 10');
    agenda.part('dialog').style.inlineSize = '250px';
    const links = agenda.all('dialog .going .link').map((it) => it.getBoundingClientRect());
    const firsts = links.filter(({ top }, index) => index === 0 || top > links[index - 1]!.top + 4);
    expect(firsts, 'more than one line of them').to.have.length.above(1);
    expect(new Set(firsts.map(({ left }) => left)).size, 'each begins at one edge').to.equal(1);
    agenda.part('dialog').removeAttribute('style');
    await agenda.click('Make it an action: The budget');
    expect(agenda.workspace.state.actions[0]?.title).to.equal('The budget');
    expect(agenda.part('dialog')).to.contain.text('Nothing is left');
    expect(agenda.focusedName).to.equal('By when');
    agenda.workspace.undo();
    await agenda.settled();
    expect(agenda.workspace.state.actions).to.deep.equal([]);
    await agenda.click('Make it an action: The budget');
    await agenda.type('Or why there is no date', 'in autumn');
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '#review-heading');
    expect(agenda.workspace.state.actions[0]?.noDateReason).to.equal('in autumn');
  });

  it('asks so where everything goes on by itself, too', async () => {
    const agenda = await aCheckOut(['The budget']);
    agenda.workspace.run('series-edit', { carryOver: 'all' });
    for (let times = 0; times < 3; times += 1) agenda.workspace.run('meeting-close', {});
    agenda.workspace.run('meeting-start', {});
    agenda.workspace.run('meeting-wrap', {});
    await agenda.settled();
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog')).to.contain.text('Carried over 3 times, since January 10');
  });

  it('says below what goes on only what there is to say', async () => {
    const agenda = await aCheckOut(['The budget']);
    await agenda.click('Close the meeting');
    await shows(agenda, 'dialog .going li', 'The budget');
    expect(agenda.all('dialog .going p')).to.be.empty;
  });
});
