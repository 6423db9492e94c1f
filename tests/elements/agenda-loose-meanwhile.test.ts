import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aCheckOut, aRunningMeeting, leave, shows } from '../support/meeting-page.js';

const WHY = 'Or why there is no date';
const DATED = 'There is a date by now';

/** What the other says while somebody types why there is none. */
async function otherSays(agenda: AgendaPage, title: string, dueDate = '2030-03-01'): Promise<void> {
  const { id } = agenda.workspace.state.actions.find((each) => each.title === title)!;
  agenda.workspace.run('action-item-edit', { id, dueDate });
  await agenda.settled();
}

/** An action without a date, and why there is none, half written: in a meeting, or at its check-out. */
async function aTypedReason(where = aRunningMeeting): Promise<AgendaPage> {
  const agenda = await where(['The budget'], 'mentor');
  const { state } = agenda.workspace;
  const originItemId = state.items[0]!.item.id;
  agenda.workspace.run('action-item-add', { title: 'Ask Lena', ownerId: state.mentee.id, originItemId });
  await agenda.settled();
  await agenda.type(WHY, 'when it fits');
  return agenda;
}

const due = ({ workspace }: AgendaPage) => {
  const { dueDate, noDateReason } = workspace.state.actions.find(({ title }) => title === 'Ask Lena')!;
  return [dueDate, noDateReason];
};

describe('Why an action has no date, while the other says one', () => {
  for (const where of [aRunningMeeting, aCheckOut])
    it(`stays in its line with the focus, and the date stays, in ${where.name}`, async () => {
      const agenda = await aTypedReason(where);
      await otherSays(agenda, 'Ask Lena');
      expect([agenda.focusedName, agenda.field(WHY).value]).to.deep.equal([WHY, 'when it fits']);
      expect(agenda.all<HTMLInputElement>('[id^=fix-due-]')[0]?.value).to.equal('2030-03-01');
      await agenda.press(agenda.field(WHY), 'Enter');
      expect(await agenda.announced()).to.contain(DATED);
      await leave(agenda);
      expect(due(agenda)).to.deep.equal(['2030-03-01', undefined]);
      expect(agenda.field(WHY).value).to.equal('when it fits');
    });

  it('takes the place of the date where somebody means it to, and the focus goes on', async () => {
    const agenda = await aTypedReason();
    await otherSays(agenda, 'Ask Lena');
    await agenda.click('Use this');
    expect(due(agenda)).to.deep.equal([undefined, 'when it fits']);
    expect(agenda.focusedName).to.equal('New action');
  });

  it('is let go of by one button, and comes back with undo', async () => {
    const agenda = await aTypedReason();
    await otherSays(agenda, 'Ask Lena');
    await agenda.click('Dismiss');
    expect([due(agenda), agenda.workspace.state.drafts.size]).to.deep.equal([['2030-03-01', undefined], 0]);
    expect(agenda.focusedName).to.equal('New action');
    await agenda.click('Undo');
    expect([agenda.focusedName, agenda.field(WHY).value]).to.deep.equal([WHY, 'when it fits']);
  });

  it('is not entered by closing, and stands in the look back, to be used or let go of', async () => {
    const agenda = await aTypedReason(aCheckOut);
    await otherSays(agenda, 'Ask Lena');
    await agenda.click('Close the meeting');
    if (agenda.all('dialog[open]').length) agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '[part=not-entered]', 'when it fits');
    expect(due(agenda)).to.deep.equal(['2030-03-01', undefined]);
    expect(agenda.part('not-entered')).to.contain.text('Ask Lena');
    await agenda.click('Use this');
    expect(due(agenda)).to.deep.equal([undefined, 'when it fits']);
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('keeps its line and the focus, too, where the date is one of another action', async () => {
    const agenda = await aCheckOut([], 'mentor');
    const ownerId = agenda.workspace.state.mentee.id;
    for (const title of ['Write to Ben', 'Ask Lena'])
      agenda.workspace.run('action-item-add', { title, ownerId });
    await agenda.settled();
    const [, line] = agenda.all<HTMLTextAreaElement>('[part=loose] textarea');
    line!.focus();
    line!.value = 'when it fits';
    line!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await agenda.settled();
    await otherSays(agenda, 'Write to Ben');
    expect([agenda.focusedName, agenda.field(WHY).value]).to.deep.equal([WHY, 'when it fits']);
  });

  it('stands below the lines of a meeting where its action is done meanwhile', async () => {
    const agenda = await aTypedReason();
    const { id } = agenda.workspace.state.actions[0]!;
    agenda.workspace.run('action-item-complete', { id });
    await shows(agenda, '[part=not-entered]', 'when it fits');
    expect(agenda.part('not-entered')).to.contain.text('Ask Lena');
  });
});
