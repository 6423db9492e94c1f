import { expect } from '@open-wc/testing';
import { someActions, type ActionsPage } from '../support/actions-page.js';

const WHY = 'Or why there is no date';
const DATED = 'There is a date by now';

/** An action of which somebody types why it has no date, while the other says one. */
async function aDatedOne(): Promise<ActionsPage> {
  const actions = await someActions(['One']);
  await actions.click('More for One');
  await actions.type(WHY, 'it never ends');
  actions.workspace.run('action-item-edit', { id: actions.action('One')!.id, dueDate: '2030-03-01' });
  await actions.settled();
  return actions;
}

const due = (actions: ActionsPage) => {
  const { dueDate, noDateReason } = actions.action('One')!;
  return [dueDate, noDateReason];
};

describe('Why an action has no date, in its editor, while the other says one', () => {
  it('stays in its line with the focus, and neither Done nor leaving takes the date away', async () => {
    const actions = await aDatedOne();
    expect([actions.focusedName, actions.field(WHY).value]).to.deep.equal([WHY, 'it never ends']);
    await actions.click('Done');
    expect(await actions.announced()).to.contain(DATED);
    actions.field(WHY).dispatchEvent(new Event('change'));
    await actions.settled();
    expect(due(actions)).to.deep.equal(['2030-03-01', undefined]);
    expect(actions.field(WHY).value).to.equal('it never ends');
  });

  it('is not entered by a press that began before the date was there', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.type(WHY, 'it never ends');
    const done = actions.button('Done');
    actions.workspace.run('action-item-edit', { id: actions.action('One')!.id, dueDate: '2030-03-01' });
    done.click();
    await actions.settled();
    expect(due(actions)).to.deep.equal(['2030-03-01', undefined]);
  });

  it('takes the place of the date where somebody means it to', async () => {
    const actions = await aDatedOne();
    await actions.click('Use this');
    expect(due(actions)).to.deep.equal([undefined, 'it never ends']);
    expect(actions.focusedName).to.equal(WHY);
  });

  it('is let go of by one button, and comes back with undo', async () => {
    const actions = await aDatedOne();
    await actions.click('Dismiss');
    expect([due(actions), actions.workspace.state.drafts.size]).to.deep.equal([['2030-03-01', undefined], 0]);
    expect(actions.focusedName).to.equal('By when');
    await actions.click('Undo');
    expect([actions.focusedName, actions.field(WHY).value]).to.deep.equal([WHY, 'it never ends']);
  });
});
