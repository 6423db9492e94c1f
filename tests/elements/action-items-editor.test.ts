import { expect } from '@open-wc/testing';
import { anAgenda } from '../support/agenda-page.js';
import { showActions, someActions } from '../support/actions-page.js';
import { actionStates, anAction } from '../support/action-states.js';
import { aState } from '../support/agenda-state.js';
import { waitUntil } from '../support/wait-until.js';

describe('What an action does not say', () => {
  it('is asked for on its row as soon as it is added, and no longer once it is said', async () => {
    const actions = await someActions();
    await actions.type('New action', 'One');
    await actions.press(actions.field('New action'), 'Enter');
    expect(actions.focusedName).to.equal('New action');
    expect(actions.texts('facts')[0]).to.contain('No date yet');
    await actions.click('Say by when, or why not: One');
    expect(actions.focusedName).to.equal('By when');
    await actions.type('Or why there is no date', 'it never ends');
    await actions.press(actions.field('Or why there is no date'), 'Enter');
    expect(actions.texts('facts')[0]).to.contain('No date: it never ends');
    expect(actions.texts('facts')[0]).not.to.contain('No date yet');
  });

  it('is only said where nothing can be changed, and of nothing that is settled', async () => {
    const state = aState({ actions: [anAction()], agreed: [anAction({ status: 'done' })] });
    const actions = await showActions(state, { readonly: '', scope: 'all' });
    expect(actions.texts('facts').filter((text) => text.includes('No date yet'))).to.have.length(1);
    expect(actions.all('button')).to.have.length(0);
  });
});

describe('The editor of an action', () => {
  it('changes the title, the owner and the day, by keyboard too', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    expect(actions.focusedName).to.equal('Title');
    await actions.type('Title', 'The first');
    await actions.press(actions.field('Title'), 'Enter');
    expect(actions.texts('action-title')).to.deep.equal(['The first']);
    expect(actions.focusedName).to.equal('More for The first');
    await actions.click('The first');
    const { mentor } = actions.workspace.state;
    const [owner, day] = actions.all<HTMLInputElement>('[part=action-editor] :is(select,[type=date])');
    owner!.value = mentor.id;
    owner!.dispatchEvent(new Event('change'));
    day!.value = '2031-02-03';
    day!.dispatchEvent(new Event('change'));
    await actions.settled();
    const action = actions.action('The first');
    expect(action?.ownerId).to.equal(mentor.id);
    expect(action?.dueDate).to.equal('2031-02-03');
  });

  it('begins one, says what is in the way, and lets it go on', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.click('Begin');
    expect(actions.action('One')?.status).to.equal('doing');
    await actions.unfold('Something is in the way');
    await actions.click('It is blocked');
    expect(actions.all('.refusal')[0]).to.have.text('Write a few words first.');
    await actions.type('What is in the way', 'no budget');
    await actions.click('It is blocked');
    expect(actions.action('One')?.why).to.equal('no budget');
    expect(actions.texts('facts')[0]).to.contain('Blocked: no budget');
  });

  it('drops one with why, never without, and leaves it in sight', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.unfold('It will not be done');
    await actions.click('Drop it');
    expect(actions.all('.refusal')[0]).to.have.text('Write a few words first.');
    expect(actions.action('One')?.status).to.equal('open');
    await actions.type('Why it will not be done', 'it is gone');
    await actions.click('Drop it');
    expect(actions.action('One')?.status).to.equal('dropped');
    expect(actions.texts('facts')[0]).to.contain('Dropped: it is gone');
    await actions.click('More for One');
    await actions.click('Take it up again');
    expect(actions.action('One')?.status).to.equal('open');
  });

  it('lets the title be with Escape, and undo brings back what was typed', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.type('Title', 'One and more');
    await actions.press(actions.field('Title'), 'Escape');
    expect(actions.texts('action-title')).to.deep.equal(['One']);
    await actions.click('Undo');
    expect(actions.field('Title').value).to.equal('One and more');
  });

  it('lets all that is typed be with one Escape, and one undo brings all of it back', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.unfold('Something is in the way');
    await actions.type('What is in the way', 'no budget');
    await actions.type('Or why there is no date', 'it never ends');
    await actions.type('Title', 'One and more');
    await actions.press(actions.field('Title'), 'Escape');
    expect(actions.workspace.state.drafts.size).to.equal(0);
    await actions.click('Undo');
    const names = ['Title', 'Or why there is no date', 'What is in the way'];
    expect(names.map((name) => actions.field(name).value)).to.deep.equal([
      'One and more',
      'it never ends',
      'no budget',
    ]);
  });

  it('keeps the focus with what can become of an action, whichever way it went', async () => {
    const actions = await someActions(['One']);
    const go = async (name: string) => {
      actions.button(name).focus();
      await actions.click(name);
      return actions.focusedName;
    };
    await actions.click('More for One');
    expect(await go('Begin')).to.equal('Back to open');
    expect(await go('Back to open')).to.equal('Begin');
    await actions.unfold('Something is in the way');
    await actions.type('What is in the way', 'no budget');
    await actions.click('It is blocked');
    await actions.click('More for One');
    expect(await go('Begin')).to.equal('Back to open');
    await actions.tick('One');
    expect(await go('Take it up again')).to.equal('Begin');
  });

  it('leaves the focus where somebody types who takes a way with the mouse', async () => {
    const actions = await someActions(['One']);
    await actions.click('More for One');
    await actions.click('Begin');
    expect(actions.focusedName).to.equal('Title');
  });

  it('offers another reason that was written at the same time, and takes it or lets go of it', async () => {
    const actions = await someActions(['One']);
    const { workspace } = actions;
    const { id } = actions.action('One')!;
    for (const why of ['She is away', 'No budget']) {
      workspace.run('action-item-edit', { id, noDateReason: why, reasonBase: '' });
      workspace.run('action-item-drop', { id, why });
    }
    workspace.run('action-item-reopen', { id });
    workspace.run('action-item-block', { id, why: 'No list' });
    await actions.settled();
    const shown = () =>
      actions.texts('version').map((text) => /: (.*?)( Use this| Dismiss|$)/.exec(text)?.[1]);
    expect(shown()).to.deep.equal(['She is away', 'She is away']);
    await actions.click('Use this');
    expect(actions.action('One')?.noDateReason).to.equal('She is away');
    await actions.click('Dismiss');
    expect(shown()).to.deep.equal([]);
    expect(actions.action('One')?.why).to.equal('No list');
  });

  it('offers what somebody else wrote at the same time', async () => {
    const actions = await showActions(actionStates.conflict.state);
    expect(actions.texts('version')[0]).to.contain('The budget for spring');
    expect(actions.button('Use this')).to.not.equal(undefined);
  });

  it('changes nothing where it is to be read only', async () => {
    const actions = await showActions(actionStates.readOnly.state, { readonly: '' });
    expect(actions.all('button')).to.have.length(0);
    expect(actions.all<HTMLInputElement>('.square').every(({ disabled }) => disabled)).to.equal(true);
  });

  it('stands below an agenda, too', async () => {
    const agenda = await anAgenda(['The budget']);
    await waitUntil(() => agenda.all('#new-action')[0], 'the actions are there');
    await agenda.type('New action', 'Read the paper');
    await agenda.click('Add action');
    expect(agenda.texts('action-title')).to.deep.equal(['Read the paper']);
    await agenda.click('Undo');
    expect(agenda.texts('action-title')).to.deep.equal([]);
  });
});
