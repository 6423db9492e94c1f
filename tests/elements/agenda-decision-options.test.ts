import { expect } from '@open-wc/testing';
import { aRunningMeeting } from '../support/meeting-page.js';

const LONG = 'x'.repeat(201);
const OPTIONS = `${'a'.repeat(150)}\n${LONG}\n${'b'.repeat(150)}`;
const WHY = 'That is 201 characters, and 200 fit. Your text is still here.';

describe('The options of a decision', () => {
  const refusals = (agenda: Awaited<ReturnType<typeof aRunningMeeting>>) =>
    agenda.all('.refusal').map((it) => [it.previousElementSibling?.getAttribute('name'), it.textContent]);

  it('are counted one by one, and said beside their own line where one is too long', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New decision', 'We ask for it');
    await agenda.type('Options', OPTIONS);
    await agenda.click('Decide');
    const field = agenda.field('Options').name;
    expect(refusals(agenda)).to.deep.equal([[field, WHY]]);
    expect(agenda.field('New decision').value).to.equal('We ask for it');
    await agenda.type('Options', OPTIONS.replace(LONG, 'short'));
    await agenda.click('Decide');
    expect(agenda.workspace.state.decisions[0]?.options).to.have.length(3);
    expect(refusals(agenda)).to.be.empty;
  });

  it('are counted so, too, where they are changed', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New decision', 'We ask for it');
    await agenda.click('Decide');
    await agenda.click('Edit: We ask for it');
    await agenda.type('Options', OPTIONS);
    await agenda.click('Done');
    expect(refusals(agenda).map(([, why]) => why)).to.deep.equal([WHY]);
  });

  it('are let be, with the words of the decision, by one Escape, and one undo brings back both', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New decision', 'We ask for it');
    await agenda.click('Decide');
    await agenda.click('Edit: We ask for it');
    await agenda.type('Options', 'in spring');
    await agenda.type('Decision', 'We wait');
    await agenda.press(agenda.field('Decision'), 'Escape');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
    await agenda.click('Undo');
    expect([...agenda.workspace.state.drafts.values()].map(({ text }) => text)).to.have.members([
      'We wait',
      'in spring',
    ]);
  });

  it('stay open to be written on, one on a line, when Enter is pressed in them', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New decision', 'We ask for it');
    await agenda.click('Decide');
    await agenda.click('Edit: We ask for it');
    await agenda.type('Options', 'We ask for it');
    const field = agenda.field('Options');
    const { defaultPrevented } = await agenda.press(field, 'Enter');
    expect([defaultPrevented, agenda.focused, field.isConnected]).to.deep.equal([false, field, true]);
    expect(agenda.workspace.state.decisions[0]?.statement).to.equal('We ask for it');
  });

  it('begin another line at Enter in a new decision, too, which Control and Enter add', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New decision', 'When we ask');
    await agenda.type('Options', 'in spring');
    const { defaultPrevented } = await agenda.press(agenda.field('Options'), 'Enter');
    expect([defaultPrevented, agenda.workspace.state.decisions.length]).to.deep.equal([false, 0]);
    await agenda.type('Options', 'in spring\nin autumn');
    await agenda.press(agenda.field('Options'), 'Enter', { ctrlKey: true });
    expect(agenda.workspace.state.decisions[0]?.options).to.deep.equal(['in spring', 'in autumn']);
  });

  it('begin empty where nobody said any, and go with the words of the decision until somebody does', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    const options = () => agenda.workspace.state.decisions[0]?.options;
    await agenda.type('New decision', 'We ask for it');
    await agenda.click('Decide');
    await agenda.click('Edit: We ask for it');
    expect(agenda.field('Options').value).to.equal('');
    expect(agenda.field('Options').placeholder).to.equal('One on a line, if there were several');
    await agenda.type('Decision', 'We wait');
    await agenda.click('Done');
    expect(options()).to.deep.equal(['We wait']);
    await agenda.click('Edit: We wait');
    await agenda.type('Options', 'We ask\nWe wait');
    await agenda.click('Done');
    expect(options()).to.deep.equal(['We ask', 'We wait']);
    await agenda.click('Edit: We wait');
    expect(agenda.field('Options').value).to.equal('We ask\nWe wait');
  });

  it('are not what an action says of why it has no day: that is said beside its own line', async () => {
    const agenda = await aRunningMeeting(['The budget']);
    await agenda.type('New action', 'Ask Lena');
    await agenda.type('Or why there is no date', LONG);
    await agenda.click('Agree');
    expect(refusals(agenda)).to.deep.equal([[agenda.field('Or why there is no date').name, WHY]]);
  });
});
