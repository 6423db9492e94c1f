import { expect } from '@open-wc/testing';
import { someActions } from '../support/actions-page.js';

describe('<one-on-one-action-items>', () => {
  it('invites where there is nothing to do', async () => {
    const actions = await someActions();
    expect(actions.texts('no-actions')[0]).to.contain('Nothing to do yet');
  });

  it('adds what is typed, of who is looking, and the line is free for the next', async () => {
    const actions = await someActions([], 'mentor');
    await actions.type('New action', 'Write to the organizers');
    expect(actions.workspace.state.drafts.get('new-action')?.text).to.equal('Write to the organizers');
    await actions.press(actions.field('New action'), 'Enter');
    expect(actions.texts('action-title')).to.deep.equal(['Write to the organizers']);
    expect(actions.action('Write to the organizers')?.ownerId).to.equal(actions.workspace.state.mentor.id);
    expect(actions.field('New action').value).to.equal('');
    expect(actions.focusedName).to.equal('New action');
    expect(await actions.announced()).to.equal('Agreed: “Write to the organizers”');
  });

  it('is of the mentee while nobody said who is looking', async () => {
    const actions = await someActions();
    await actions.type('New action', 'Read the paper');
    await actions.click('Add action');
    expect(actions.action('Read the paper')?.ownerId).to.equal(actions.workspace.state.mentee.id);
  });

  it('adds it for the other one, by a day', async () => {
    const actions = await someActions([], 'mentee');
    await actions.choose('Who', actions.workspace.state.mentor.id);
    await actions.choose('By when', '2031-02-03');
    await actions.type('New action', 'Ask the team');
    await actions.click('Add action');
    const action = actions.action('Ask the team');
    expect(action?.ownerId).to.equal(actions.workspace.state.mentor.id);
    expect(action?.dueDate).to.equal('2031-02-03');
    expect(actions.field('By when').value).to.equal('');
  });

  it('keeps the text when the page vetoes, and adds it when it no longer does', async () => {
    const actions = await someActions();
    const veto = (event: Event) => event.preventDefault();
    actions.element.addEventListener('one-on-one-action-item-add', veto);
    await actions.type('New action', 'Read the paper');
    await actions.click('Add action');
    expect(actions.texts('action-title')).to.deep.equal([]);
    expect(actions.field('New action').value).to.equal('Read the paper');
    actions.element.removeEventListener('one-on-one-action-item-add', veto);
    await actions.click('Add action');
    expect(actions.texts('action-title')).to.deep.equal(['Read the paper']);
  });

  for (const [what, text, sentence] of [
    ['blank', ' \u200b ', 'Write a few words first.'],
    ['too long', 'x'.repeat(201), 'That is 201 characters, and 200 fit. Your text is still here.'],
  ] as const) {
    it(`refuses a line that is ${what} with a sentence, and leaves it where it is`, async () => {
      const actions = await someActions();
      await actions.type('New action', text);
      await actions.click('Add action');
      expect(actions.field('New action').value).to.equal(text);
      expect(actions.all('#refusal-new-action')[0]).to.have.text(sentence);
    });
  }

  it('ticks one done and leaves it in its place, struck through, to be taken up again', async () => {
    const actions = await someActions(['One', 'Two', 'Three']);
    await actions.tick('Two');
    expect(actions.action('Two')?.status).to.equal('done');
    expect(actions.texts('action-title')).to.deep.equal(['One', 'Two', 'Three']);
    const [title] = actions.all('[part~=done] .title');
    expect(getComputedStyle(title!).textDecorationLine).to.equal('line-through');
    await actions.tick('Two');
    expect(actions.action('Two')?.status).to.equal('open');
    expect(actions.texts('action-title')).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('leaves the square unticked when the page vetoes', async () => {
    const actions = await someActions(['One']);
    actions.element.addEventListener('one-on-one-action-item-complete', (event) => event.preventDefault());
    await actions.tick('One');
    expect(actions.field('Done: One').checked).to.equal(false);
  });

  it('lets only the owner take up again what is done; others hear why', async () => {
    const actions = await someActions(['One'], 'mentor');
    await actions.tick('One');
    await actions.tick('One');
    expect(actions.field('Done: One').checked).to.equal(true);
    expect(actions.all('.refusal')[0]).to.have.text(
      'Only Ben can take this up again, because it was for Ben to do.',
    );
  });

  it('removes one with undo, and the focus goes to the next, the one before, the line to add', async () => {
    const actions = await someActions(['One', 'Two', 'Three']);
    for (const [title, next] of [
      ['Two', 'More for Three'],
      ['Three', 'More for One'],
      ['One', 'New action'],
    ] as const) {
      await actions.press(actions.button(`More for ${title}`), 'Delete');
      expect(actions.focusedName).to.equal(next);
    }
    expect(actions.texts('undo')[0]).to.contain('Removed “One”');
    await actions.click('Undo');
    expect(actions.texts('action-title')).to.deep.equal(['One']);
    await actions.press(actions.field('Done: One'), 'z', { ctrlKey: true });
    expect(actions.texts('action-title')).to.deep.equal(['One', 'Three']);
    expect(await actions.announced()).to.equal('Undone');
  });
});
