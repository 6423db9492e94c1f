import { expect } from '@open-wc/testing';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';

describe('What can be taken back', () => {
  let agenda: AgendaPage;
  beforeEach(async () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Topic ${index + 1}`);
    agenda = await anAgenda(titles);
    window.scrollTo(0, 0);
  });

  const bar = () => agenda.all('[part=undo]')[0]!;
  const isCovered = (control: Element) => {
    const [a, b] = [bar().getBoundingClientRect(), control.getBoundingClientRect()];
    return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
  };
  const under = () => agenda.all('[part~=item] :is(input, button)').find(isCovered);

  it('floats over a long agenda, and goes to its place as soon as it would lie on what has the focus', async () => {
    agenda.button('More for Topic 1').focus();
    await agenda.press(agenda.button('More for Topic 1'), 'ArrowDown', { altKey: true });
    expect(getComputedStyle(bar()).position).to.equal('sticky');
    const control = under() as HTMLElement;
    expect(control, 'something is under it').to.exist;
    control.focus({ preventScroll: true });
    expect(isCovered(control)).to.equal(false);
    expect(bar().textContent).to.include('Topic 1');
  });

  it('does not come to lie on the line that somebody writes in', async () => {
    const line = agenda.all('[name=new-item]')[0] as HTMLTextAreaElement;
    line.focus();
    line.scrollIntoView({ block: 'end' });
    window.scrollBy(0, 12);
    await agenda.type('New agenda item', 'One more');
    await agenda.press(line, 'Enter');
    expect(agenda.focused).to.equal(line);
    expect(isCovered(line)).to.equal(false);
  });
});
