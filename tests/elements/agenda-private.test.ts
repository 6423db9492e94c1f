import { expect } from '@open-wc/testing';
import { anAgenda } from '../support/agenda-page.js';

const SECRET = 'kZ3vQ9sentinelX71pLw0Bt5';

describe('<one-on-one-agenda> private items', () => {
  it('offers nothing private while nobody said who they are', async () => {
    const agenda = await anAgenda(['One']);
    expect(() => agenda.field('Only for me')).to.throw();
  });

  it('marks a private item by a lock, by words and by a part', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.type('New agenda item', 'My mistake');
    await agenda.click('Add');
    expect(agenda.part('item').part.contains('private')).to.equal(true);
    expect(agenda.part('tags')).to.contain.text('Only you');
    expect(agenda.part('tags').querySelector('svg')).to.exist;
  });

  it('goes on adding private items until told otherwise', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    for (const title of ['One', 'Two']) {
      await agenda.type('New agenda item', title);
      await agenda.click('Add');
    }
    expect(agenda.workspace.state.items.map((entry) => entry.private)).to.deep.equal([true, true]);
  });

  it('makes a draft private after it was begun, and shared again', async () => {
    const agenda = await anAgenda([], 'mentor');
    await agenda.type('New agenda item', 'My mistake');
    agenda.field('Only for me').click();
    expect(agenda.workspace.state.drafts.get('new-item')?.private).to.equal(true);
    await agenda.settled();
    agenda.field('Only for me').click();
    expect(agenda.workspace.state.drafts.get('new-item')?.private).to.equal(false);
  });

  it('is shared by an explicit act, where it stands, with undo', async () => {
    const agenda = await anAgenda(['One'], 'mentor');
    agenda.field('Only for me').click();
    await agenda.type('New agenda item', 'My mistake');
    await agenda.click('Add');
    await agenda.click('Share with Ben');
    expect(agenda.texts('title')).to.deep.equal(['One', 'My mistake']);
    expect(agenda.workspace.state.items.map((entry) => entry.private)).to.deep.equal([false, false]);
    expect(agenda.focusedName).to.equal('Move My mistake, 2 of 2');
    await agenda.click('Undo');
    expect(agenda.workspace.state.items[1]?.private).to.equal(true);
  });

  it('X50 nothing that is typed or asked privately leaves the element', async () => {
    const agenda = await anAgenda([], 'mentor');
    const heard: string[] = [];
    const types = [
      'input',
      'keydown',
      'keyup',
      'beforeinput',
      'paste',
      'agenda-item-add',
      'agenda-item-edit',
      'agenda-item-discuss',
    ];
    for (const type of types) {
      for (const name of [type, `one-on-one-${type}`])
        document.body.addEventListener(name, () => heard.push(name));
    }
    agenda.field('Only for me').click();
    await agenda.settled();
    heard.length = 0;
    await agenda.type('New agenda item', SECRET);
    await agenda.press(agenda.field('New agenda item'), 'Enter');
    await agenda.click(SECRET);
    await agenda.type('Title', `${SECRET} again`);
    await agenda.press(agenda.field('Title'), 'Enter');
    agenda.field(`Discussed: ${SECRET} again`).click();
    await agenda.settled();
    expect(heard).to.deep.equal([]);
    expect(agenda.texts('title')).to.deep.equal([`${SECRET} again`]);
  });

  it('is in no attribute, and in the export only when that is asked for', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.type('New agenda item', SECRET);
    await agenda.click('Add');
    for (const { attributes } of agenda.all('*')) {
      for (const { name, value } of attributes) expect(`${name}=${value}`).not.to.contain(SECRET);
    }
    await agenda.click('Export');
    expect(agenda.field('Export').value).not.to.contain(SECRET);
    agenda.field('With what only you can see').click();
    await agenda.settled();
    expect(agenda.field('Export').value).to.contain(SECRET);
    await agenda.click('Done');
    await agenda.click('Export');
    expect(agenda.field('Export').value).not.to.contain(SECRET);
  });
});
