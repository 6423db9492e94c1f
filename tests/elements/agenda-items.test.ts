import { expect } from '@open-wc/testing';
import { anAgenda } from '../support/agenda-page.js';

describe('<one-on-one-agenda> items', () => {
  it('adds what is typed, and is ready for the next line', async () => {
    const agenda = await anAgenda();
    await agenda.type('New agenda item', 'The budget');
    await agenda.press(agenda.field('New agenda item'), 'Enter');
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
    expect(agenda.field('New agenda item').value).to.equal('');
    expect(agenda.focusedName).to.equal('New agenda item');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
    expect(await agenda.announced()).to.equal('Added “The budget”');
  });

  it('L26 takes Enter for a character while one is being composed', async () => {
    const agenda = await anAgenda();
    await agenda.type('New agenda item', '予');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      await agenda.press(agenda.field('New agenda item'), 'Enter', init);
    }
    expect(agenda.workspace.state.items).to.be.empty;
    expect(agenda.field('New agenda item').value).to.equal('予');
  });

  it('makes an item of every pasted line that says something, as one act', async () => {
    const agenda = await anAgenda(['First']);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Offers\r\n\n  Budget \n\u200b\nTeam\n');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData }); // Firefox makes no such event with data
    agenda.field('New agenda item').dispatchEvent(paste);
    await agenda.settled();
    expect(agenda.texts('title')).to.deep.equal(['First', 'Offers', 'Budget', 'Team']);
    expect(await agenda.announced()).to.equal('3 items added');
    expect(agenda.part('undo')).to.contain.text('3 items added');
    await agenda.click('Undo');
    expect(agenda.texts('title')).to.deep.equal(['First']);
  });

  for (const [what, text, sentence] of [
    ['blank', ' \u200b ', 'Write a few words first.'],
    [
      'one of many and too long',
      `One\n${'x'.repeat(201)}\nTwo`,
      'That is 201 characters, and 200 fit. Your text is still here.',
    ],
    ['too long', 'x'.repeat(201), 'That is 201 characters, and 200 fit. Your text is still here.'],
  ] as const) {
    it(`refuses a line that is ${what} with a sentence, and leaves it where it is`, async () => {
      const agenda = await anAgenda();
      await agenda.type('New agenda item', text);
      await agenda.click('Add');
      const field = agenda.field('New agenda item');
      expect(agenda.workspace.state.items).to.be.empty;
      expect(field.value).to.equal(text);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = agenda.all(`#${field.getAttribute('aria-describedby') ?? ''}`)[0];
      expect(described).to.have.text(sentence);
    });
  }

  it('marks an item discussed, and open again', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.field('Discussed: The budget').click();
    await agenda.settled();
    expect(agenda.workspace.state.items[0]?.item.status).to.equal('discussed');
    expect(agenda.part('item').part.contains('discussed')).to.equal(true);
    agenda.field('Discussed: The budget').click();
    await agenda.settled();
    expect(agenda.workspace.state.items[0]?.item.status).to.equal('open');
  });

  it('leaves the box unticked when the page vetoes', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.element.addEventListener('one-on-one-agenda-item-discuss', (event) => event.preventDefault());
    const box = agenda.field<HTMLInputElement>('Discussed: The budget');
    box.click();
    await agenda.settled();
    expect(box.checked).to.equal(false);
  });

  it('removes an item with undo, and the focus goes to the next, the one before, the line to add', async () => {
    const agenda = await anAgenda(['One', 'Two', 'Three']);
    for (const [title, next] of [
      ['Two', 'Three'],
      ['Three', 'One'],
    ] as const) {
      await agenda.press(agenda.button(`Move ${title}, 2 of ${title === 'Two' ? 3 : 2}`), 'Delete');
      expect(agenda.focusedName).to.contain(`Move ${next}`);
    }
    await agenda.press(agenda.button('Move One, 1 of 1'), 'Delete');
    expect(agenda.focusedName).to.equal('New agenda item');
    await agenda.click('Undo');
    expect(agenda.texts('title')).to.deep.equal(['One']);
  });

  it('removes by the same key where there is no room for the handle, and the focus goes on', async () => {
    document.body.style.inlineSize = '320px';
    try {
      const agenda = await anAgenda(['One', 'Two', 'Three']);
      expect(agenda.all('[part=move]')[0]!.getClientRects()).to.have.length(0);
      for (const [title, next] of [
        ['Two', 'More for Three'],
        ['Three', 'More for One'],
        ['One', 'New agenda item'],
      ] as const) {
        agenda.button(`More for ${title}`).focus();
        await agenda.press(agenda.focused!, 'Delete');
        expect(agenda.focusedName).to.equal(next);
      }
      await agenda.click('Undo');
      expect(agenda.texts('title')).to.deep.equal(['One']);
    } finally {
      document.body.removeAttribute('style');
    }
  });

  it('removes nothing by a key that is pressed on the check, the title or in an open menu', async () => {
    const agenda = await anAgenda(['One']);
    await agenda.press(agenda.field('Discussed: One'), 'Delete');
    await agenda.press(agenda.button('One'), 'Delete');
    await agenda.click('More for One');
    await agenda.press(agenda.focused!, 'Delete');
    expect(agenda.texts('title')).to.deep.equal(['One']);
  });

  for (const [choice, list, words] of [
    ['Park for later', 'parked', 'Parked, 1'],
    ['Let it go', 'dropped', 'Let go, 1'],
  ] as const) {
    it(`${choice}: off the list, and back from where it is kept`, async () => {
      const agenda = await anAgenda(['One', 'Two']);
      await agenda.click('More for Two');
      await agenda.click(choice);
      expect(agenda.texts('title')).to.deep.equal(['One']);
      const details = agenda.part(list) as HTMLDetailsElement;
      expect(details.querySelector('summary')).to.have.trimmed.text(words);
      details.open = true;
      await agenda.click('Put back: Two');
      expect(agenda.texts('title')).to.deep.equal(['One', 'Two']);
      expect(agenda.focusedName).to.equal('Move Two, 2 of 2');
    });
  }

  it('undoes and does again with the keys, but not while a field has edits of its own', async () => {
    const agenda = await anAgenda(['One']);
    const line = agenda.field('New agenda item');
    await agenda.type('New agenda item', 'Two');
    await agenda.press(line, 'Enter');
    await agenda.type('New agenda item', 'half');
    expect((await agenda.press(line, 'z', { ctrlKey: true })).defaultPrevented).to.equal(false);
    await agenda.type('New agenda item', '');
    await agenda.press(line, 'z', { ctrlKey: true });
    expect(agenda.texts('title')).to.deep.equal(['One']);
    await agenda.press(line, 'Z', { metaKey: true, shiftKey: true });
    expect(agenda.texts('title')).to.deep.equal(['One', 'Two']);
    await agenda.press(line, 'z', { metaKey: true });
    await agenda.press(line, 'y', { ctrlKey: true });
    expect(agenda.texts('title')).to.deep.equal(['One', 'Two']);
  });

  it('2.1.4 knows no single-key shortcut', async () => {
    const agenda = await anAgenda(['One', 'Two']);
    const before = agenda.workspace.state;
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/ '.split('')) {
      await agenda.press(agenda.button('Move One, 1 of 2'), key);
    }
    expect(agenda.workspace.state).to.equal(before);
  });
});
