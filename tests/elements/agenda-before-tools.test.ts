import { expect } from '@open-wc/testing';
import { aBareAgenda, toolsOf, type AgendaPage } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-agenda> before it has what changes something', () => {
  const input = (agenda: AgendaPage, text: string) => {
    const field = agenda.field('New agenda item');
    field.setRangeText(text, field.value.length, field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const press = (target: HTMLElement, key: string) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  const has = (agenda: AgendaPage, ...titles: string[]) =>
    waitUntil(() => agenda.texts('title').join() === titles.join(), `the items are ${titles.join()}`);

  for (const [width, without] of [
    ['320px', ''],
    ['500px', ''],
    ['800px', ''],
    ['800px', 'actions'],
  ] as const)
    it(`has everything down to the line to add in its place, ${width} wide, ${without ? `without ${without}` : 'with all'}`, async () => {
      const agenda = await aBareAgenda(['The budget', 'The team'], 'mentor');
      if (without) agenda.element.setAttribute('without', without);
      agenda.element.style.inlineSize = width;
      const places = () =>
        agenda
          .all(
            'header, header *, [part~=notice], [part=objective], [part=time], [part~=item] *, [part~=add] *',
          )
          .filter((it) => it.getClientRects().length > 0)
          .map((it) => {
            const { left, top, width: wide, height } = it.getBoundingClientRect();
            return [it.localName, it.part.value, ...[left, top, wide, height].map(Math.round)].join(' ');
          });
      const early = places();
      expect(agenda.all('[part~=notice]'), 'what is said at once').to.have.length(1);
      await toolsOf(agenda.element);
      expect(places()).to.deep.equal(early);
      await waitUntil(() => agenda.all('[part=prepare]').length === 1, 'the rest');
      expect(places()).to.deep.equal(early);
    });

  it('makes an item of every line that is typed and entered meanwhile', async () => {
    const agenda = await aBareAgenda();
    for (const text of ['The budget', 'The team', 'The offsite']) {
      input(agenda, text);
      press(agenda.field('New agenda item'), 'Enter');
      await agenda.element.updateComplete;
    }
    expect(agenda.texts('title')).to.deep.equal([]);
    expect(agenda.workspace.state.drafts.get('new-item')?.text).to.contain('The budget\nThe team\n');
    await has(agenda, 'The budget', 'The team', 'The offsite');
    expect(agenda.field('New agenda item').value).to.equal('');
  });

  it('leaves the line that is being typed when they come', async () => {
    const agenda = await aBareAgenda();
    input(agenda, 'The budget');
    press(agenda.field('New agenda item'), 'Enter');
    await agenda.element.updateComplete;
    input(agenda, 'The te');
    await has(agenda, 'The budget');
    await agenda.settled();
    expect(agenda.field('New agenda item').value).to.equal('The te');
    expect(agenda.workspace.state.drafts.get('new-item')?.text).to.equal('The te');
  });

  it('keeps what goes on being typed after that', async () => {
    const agenda = await aBareAgenda();
    input(agenda, 'The budget');
    press(agenda.field('New agenda item'), 'Enter');
    await toolsOf(agenda.element);
    await has(agenda, 'The budget');
    input(agenda, 'The te');
    expect(agenda.workspace.state.drafts.get('new-item')?.text).to.equal('The te');
  });

  it('does what was asked for meanwhile, in order', async () => {
    const agenda = await aBareAgenda(['The budget', 'The team']);
    agenda.field('Discussed: The budget').click();
    agenda.button('The team').click();
    await waitUntil(() => agenda.all('[part=editor]').length > 0, 'the editor is open');
    expect(agenda.workspace.state.items[0]?.item.status).to.equal('discussed');
    expect(agenda.focusedName).to.equal('Title');
  });

  it('ends as the circle shows when it is ticked and unticked meanwhile', async () => {
    const agenda = await aBareAgenda(['The budget']);
    agenda.field('Discussed: The budget').click();
    agenda.field('Discussed: The budget').click();
    await toolsOf(agenda.element);
    await agenda.settled();
    expect(agenda.field<HTMLInputElement>('Discussed: The budget').checked).to.equal(false);
    expect(agenda.workspace.state.items[0]?.item.status).to.equal('open');
  });

  it('does nothing any more where the page has made it read-only since', async () => {
    const agenda = await aBareAgenda();
    input(agenda, 'The budget');
    press(agenda.field('New agenda item'), 'Enter');
    agenda.element.readonly = true;
    await toolsOf(agenda.element);
    await agenda.settled();
    expect(agenda.workspace.state.items).to.be.empty;
    expect(agenda.part('agenda')).to.contain.text('Not entered yet: The budget');
  });

  it('does nothing for somebody else', async () => {
    const agenda = await aBareAgenda(['The budget'], 'mentor');
    input(agenda, 'Between me and myself');
    press(agenda.field('New agenda item'), 'Enter');
    agenda.workspace.setViewer('mentee');
    await toolsOf(agenda.element);
    await agenda.settled();
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
  });

  it('lets the focus be where somebody went meanwhile', async () => {
    const agenda = await aBareAgenda(['The budget']);
    const search = document.createElement('input');
    document.body.append(search);
    input(agenda, 'The team');
    agenda.field('New agenda item').focus();
    press(agenda.field('New agenda item'), 'Enter');
    agenda.button('The budget').click();
    search.focus();
    await has(agenda, 'The budget', 'The team');
    await agenda.settled();
    expect(document.activeElement).to.equal(search);
    expect(agenda.all('[part=editor]')).to.be.empty;
    search.remove();
  });

  it('opens the menu that was asked for', async () => {
    const agenda = await aBareAgenda(['The budget']);
    agenda.button('More for The budget').click();
    await waitUntil(() => agenda.all('[role=menuitem]').length > 0, 'the menu is open');
  });
});
