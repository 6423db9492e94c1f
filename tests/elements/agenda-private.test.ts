import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { anAgenda, showState, type AgendaPage } from '../support/agenda-page.js';
import { anEntry, aState, benAndAna } from '../support/agenda-state.js';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

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

  it('adds nothing private in another pair because of it, and goes on in this one', async () => {
    const agenda = await anAgenda([], 'mentor');
    const other = aWorkspace({ viewer: 'mentor' });
    await other.ready;
    offerWorkspace(other, 'of-another');
    const own = agenda.element.relationship!;
    agenda.field('Only for me').click();
    await agenda.settled();
    const isTicked = async (relationship: string) => {
      agenda.element.relationship = relationship;
      await agenda.settled();
      return agenda.field<HTMLElement & HTMLInputElement>('Only for me').checked;
    };
    expect(await isTicked('of-another')).to.equal(false);
    expect(await isTicked(own)).to.equal(true);
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

  it('that was shared stays beside that one as long as another version of its title is to be decided on', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['Mine'], id: 'mine', private: true });
    for (const title of ['From the train', 'From the desk'])
      agenda.workspace.run('agenda-item-edit', { id: 'mine', title, base: 'Mine' });
    await agenda.settled();
    await agenda.click('Share with Ben');
    expect(agenda.texts('title')).to.deep.equal(['From the desk', 'From the desk']);
    expect(agenda.all('[part=tags] button'), 'the way to share is over').to.have.length(0);
    expect(agenda.part('version')).to.contain.text('From the train');
    await agenda.click('Use this');
    expect(agenda.texts('title')).to.have.members(['From the desk', 'From the train']);
    expect(agenda.button('Share with Ben')).to.exist;
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

  it('keeps every event that carries what is typed or selected inside the element', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.settled();
    const types =
      'textInput beforeinput input keydown keypress keyup compositionstart compositionupdate compositionend ' +
      'paste copy cut dragstart drop';
    const heard: string[] = [];
    for (const type of types.split(' ')) agenda.element.addEventListener(type, () => heard.push(type));
    const text = document.createTextNode('text');
    agenda.part('add').append(text);
    for (const target of [agenda.field('New agenda item'), text]) {
      for (const type of types.split(' '))
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).to.deep.equal([]);
  });

  it('lets no typed character out of the element', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.settled();
    const heard: string[] = [];
    for (const type of [
      'textInput',
      'beforeinput',
      'input',
      'keydown',
      'keypress',
      'keyup',
      'change',
      'select',
    ])
      agenda.element.addEventListener(type, () => heard.push(type));
    agenda.field('New agenda item').focus();
    await sendKeys({ type: 'a' });
    agenda.field('New agenda item').select();
    await agenda.settled();
    expect(agenda.workspace.state.drafts.get('new-item')?.text).to.equal('a');
    expect(heard).to.deep.equal([]);
  });

  for (const [when, happen] of [
    [
      'the element was taken off the page and put back',
      ({ element }: AgendaPage) => {
        const { parentElement } = element;
        element.remove();
        parentElement!.append(element);
      },
    ],
    ['somebody else looks', ({ workspace }: AgendaPage) => workspace.setViewer('mentee')],
  ] as const) {
    it(`is no longer in the live region once ${when}`, async () => {
      const agenda = await anAgenda([], 'mentor');
      agenda.field('Only for me').click();
      await agenda.type('New agenda item', SECRET);
      await agenda.click('Add');
      expect(await agenda.announced()).to.contain(SECRET);
      happen(agenda);
      await agenda.settled();
      expect(agenda.all('[aria-live=polite]')[0]).to.have.trimmed.text('');
    });
  }

  it('asks the next person anew whether it is only for them', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.settled();
    agenda.workspace.setViewer('mentee');
    await agenda.settled();
    expect(agenda.field<HTMLInputElement>('Only for me').checked).to.equal(false);
  });

  it('leaves the planned time, which would tell of its minutes, out of what is printed', async () => {
    const shows = async (isPrivate: boolean) => {
      const agenda = await showState(
        aState({
          ...benAndAna,
          viewer: 'mentor',
          items: [anEntry({ title: 'One', plannedMinutes: 20, private: isPrivate })],
        }),
      );
      return agenda.all('[part=time]')[0]!.getClientRects().length > 0;
    };
    expect(await shows(true)).to.equal(true);
    const rules = document
      .querySelector('one-on-one-agenda')!
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.find((rule) => rule.cssText.startsWith('@media print')) as CSSMediaRule;
    print.media.mediaText = 'all'; // engines other than Chromium print for no test
    try {
      expect([await shows(true), await shows(false)]).to.deep.equal([false, true]);
    } finally {
      print.media.mediaText = 'print';
    }
  });

  it('is in no attribute, and in the export only when that is asked for', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.field('Only for me').click();
    await agenda.type('New agenda item', SECRET);
    await agenda.click('Add');
    for (const { attributes } of agenda.all('*')) {
      for (const { name, value } of attributes) expect(`${name}=${value}`).not.to.contain(SECRET);
    }
    const text = async () => {
      await waitUntil(() => agenda.field('Export').getAttribute('aria-busy') === 'false', 'it is there');
      return agenda.field('Export').value;
    };
    await agenda.click('Export');
    expect(await text()).not.to.contain(SECRET);
    agenda.field('With what only you can see').click();
    await agenda.settled();
    expect(await text()).to.contain(SECRET);
    await agenda.click('Done');
    await agenda.click('Export');
    expect(await text()).not.to.contain(SECRET);
  });
});
