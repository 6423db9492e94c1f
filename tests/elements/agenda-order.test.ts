import { expect } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';

const center = (element: Element, share = 0.5): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height * share)];
};

describe('<one-on-one-agenda> order', () => {
  let agenda: AgendaPage;
  beforeEach(async () => {
    document.body.style.cssText = 'inline-size: 750px; padding-block-start: 150px';
    agenda = await anAgenda(['One', 'Two', 'Three', 'Four']);
  });
  afterEach(() => document.body.removeAttribute('style'));

  const is = (...titles: string[]) => expect(agenda.texts('title')).to.deep.equal(titles);

  it('moves by keys on any control of an item; the focus goes with it, and where it went is said once', async () => {
    const more = agenda.button('More for One');
    more.focus();
    await agenda.press(more, 'ArrowDown', { altKey: true });
    await agenda.press(more, 'ArrowDown', { altKey: true });
    is('Two', 'Three', 'One', 'Four');
    expect(agenda.focusedName).to.equal('More for One');
    expect(await agenda.announced()).to.equal('One moved to position 3 of 4');
    await agenda.press(more, 'Home', { altKey: true });
    is('One', 'Two', 'Three', 'Four');
    await agenda.press(more, 'End', { altKey: true });
    is('Two', 'Three', 'Four', 'One');
    await agenda.press(more, 'ArrowUp', { altKey: true });
    is('Two', 'Three', 'One', 'Four');
    expect(agenda.focusedName).to.equal('More for One');
  });

  it('moves by a menu that offers only what is possible, and gives the focus back', async () => {
    await agenda.click('Move One, 1 of 4');
    const choices = () => agenda.all('[role=menuitem]').map((it) => it.textContent.trim());
    expect(choices()).to.deep.equal(['Move down', 'Move to bottom']);
    expect(agenda.focusedName).to.equal('Move down');
    await agenda.press(agenda.focused!, 'ArrowUp');
    expect(agenda.focusedName).to.equal('Move to bottom');
    await agenda.press(agenda.focused!, 'ArrowDown');
    await agenda.click('Move down');
    is('Two', 'One', 'Three', 'Four');
    expect(agenda.focusedName).to.equal('Move One, 2 of 4');
    expect(agenda.all('[role=menuitem]')).to.have.length(0);
  });

  it('offers moves in the other menu where there is no room for the handle', async () => {
    document.body.style.inlineSize = '320px';
    await agenda.settled();
    expect(agenda.all('[part=move]')[0]!.getClientRects()).to.have.length(0);
    await agenda.click('More for Two');
    await agenda.click('Move to top');
    is('Two', 'One', 'Three', 'Four');
  });

  it('says where each item stands and of how many, in words without a box: a new item leaves every row as it lies', async () => {
    await agenda.type('New agenda item', 'Five');
    await agenda.click('Add');
    const words = agenda.all('[part=move]').map((it) => it.getAttribute('aria-labelledby')!);
    const names = words.map((id) => agenda.all(`[id='${id}']`));
    expect(names.map(([name]) => name?.textContent)).to.deep.equal(
      ['One', 'Two', 'Three', 'Four', 'Five'].map((title, index) => `Move ${title}, ${index + 1} of 5`),
    );
    expect(names.flat().flatMap((name) => [...name.getClientRects()])).to.have.length(0);
  });

  it('stays as it is when the page vetoes', async () => {
    agenda.element.addEventListener('one-on-one-agenda-item-move', (event) => event.preventDefault());
    await agenda.press(agenda.button('Move One, 1 of 4'), 'End', { altKey: true });
    is('One', 'Two', 'Three', 'Four');
  });

  it('tells the page no id of what one keeps for oneself, only what both see and the item comes before', async () => {
    const page = await anAgenda(['One', 'Two'], 'mentor');
    page.workspace.run('agenda-item-add', { titles: ['Mine'], id: 'mine', private: true });
    const idOf = (title: string) =>
      page.workspace.state.items.find(({ item }) => item.title === title)!.item.id;
    page.workspace.run('agenda-item-move', { id: 'mine', before: idOf('Two') });
    page.workspace.run('agenda-item-add', { titles: ['Three'] });
    await page.settled();
    const told: unknown[] = [];
    page.element.addEventListener('one-on-one-agenda-item-move', ({ detail }) => told.push(detail));
    const more = page.button('More for Three');
    more.focus();
    await page.press(more, 'ArrowUp', { altKey: true });
    await page.press(more, 'ArrowUp', { altKey: true });
    expect(page.texts('title')).to.deep.equal(['One', 'Three', 'Mine', 'Two']);
    await page.press(page.button('More for Two'), 'ArrowUp', { altKey: true });
    expect(page.texts('title')).to.deep.equal(['One', 'Three', 'Two', 'Mine']);
    expect(told).to.deep.equal([
      { id: idOf('Three'), before: idOf('Two') },
      { id: idOf('Three'), before: idOf('Two') },
      { id: idOf('Two'), before: null },
    ]);
  });

  describe('by drag', () => {
    afterEach(() => resetMouse());

    const drag = async (title: string, to: [number, number]) => {
      const handle = agenda.all('[part=move]').find((it) => it.textContent.includes(`Move ${title},`))!;
      await sendMouse({ type: 'move', position: center(handle) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [to[0], to[1] - 6] });
      await sendMouse({ type: 'move', position: to });
      await agenda.settled();
    };

    it('drops an item where the line shows, and opens no menu', async () => {
      await drag('One', center(agenda.all('[part~=item]')[2]!, 0.8));
      expect(agenda.all('[part~=drop-before]').map((it) => it.textContent.includes('Four'))).to.deep.equal([
        true,
      ]);
      await sendMouse({ type: 'up' });
      await agenda.settled();
      is('Two', 'Three', 'One', 'Four');
      expect(agenda.all('[role=menuitem]')).to.have.length(0);
      expect(agenda.all('[part~=dragged]')).to.have.length(0);
    });

    it('2.5.2 leaves the item where it was when it is dropped beside the list', async () => {
      await drag('Three', [300, Math.round(agenda.part('list').getBoundingClientRect().top) - 100]);
      await sendMouse({ type: 'up' });
      await agenda.settled();
      is('One', 'Two', 'Three', 'Four');
    });

    it('lets go on Escape', async () => {
      await drag('One', center(agenda.all('[part~=item]')[3]!, 0.8));
      await agenda.press(document.body, 'Escape');
      await sendMouse({ type: 'up' });
      await agenda.settled();
      is('One', 'Two', 'Three', 'Four');
    });
  });
});
