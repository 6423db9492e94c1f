import { expect } from '@open-wc/testing';
import { aBareAgenda, aBareAgendaOf, anAgendaOf, toolsOf, type AgendaPage } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Ana and Ben, who agreed on something last time and have something to talk about now. */
async function aNextTime() {
  const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: ['The first week'] });
  workspace.run('meeting-start', {});
  workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
  workspace.run('action-item-add', { title: 'Ask for the budget', ownerId: 'mentor' });
  workspace.run('agenda-item-discuss', { id: workspace.state.items[0]!.item.id });
  workspace.run('meeting-close', {});
  workspace.run('agenda-item-add', { titles: ['The team'] });
  await saved(workspace);
  return workspace;
}

/** In which order things come, for eyes and keys alike. */
const order = (agenda: AgendaPage) =>
  agenda
    .all("[part='actions'],[part='objective'],[part='list'],[part='run'],[part='check-out'],[part='prepare']")
    .map((it) => it.getAttribute('part'));

/** Every place that Tab goes to, as they follow each other. */
const places = (agenda: AgendaPage) =>
  agenda.all("button,input,textarea,[tabindex='0'],summary").filter((it) => it.getClientRects().length > 0);

describe('The open actions of both', () => {
  it('come first next time, before what there is to talk about, also for the keyboard', async () => {
    const agenda = await anAgendaOf(await aNextTime());
    await shows(agenda, "[part='actions']");
    await shows(agenda, '#start');
    expect(order(agenda)).to.deep.equal(['actions', 'objective', 'list', 'prepare']);
    const tops = agenda.all("[part='actions'],[part='list']").map((it) => it.getBoundingClientRect().top);
    expect(tops[0]).to.be.lessThan(tops[1]!);
    const [square] = agenda.all("[part='square']");
    const [title] = agenda.all("[part='title']");
    expect(places(agenda).indexOf(square!)).to.be.lessThan(places(agenda).indexOf(title!));
    await agenda.click('Start the meeting');
    expect(order(agenda)).to.deep.equal(['actions', 'run']);
    await agenda.click('To the check-out');
    expect(order(agenda)).to.deep.equal(['check-out', 'actions']);
    await agenda.click('Back to the agenda');
    expect(order(agenda)).to.deep.equal(['actions', 'run']);
  });

  it('stay where they are when the last of them is done', async () => {
    const agenda = await anAgendaOf(await aNextTime());
    await shows(agenda, "[part='actions']");
    for (const square of agenda.all("[part='square']")) square.click();
    await agenda.settled();
    expect(agenda.workspace.state.actions).to.be.empty;
    expect(order(agenda).slice(0, 2)).to.deep.equal(['actions', 'objective']);
  });

  it('come below while there are none from an earlier meeting', async () => {
    const agenda = await aBareAgenda(['The budget']);
    await toolsOf(agenda.element);
    agenda.workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
    await shows(agenda, "[part~='action']");
    await shows(agenda, '#start');
    expect(order(agenda)).to.deep.equal(['objective', 'list', 'prepare', 'actions']);
  });

  it('move nothing for somebody who was quick to type, and come first once the meeting begins', async () => {
    const agenda = await aBareAgendaOf(await aNextTime());
    const line = agenda.field('New agenda item');
    line.focus();
    const { top } = line.getBoundingClientRect();
    await shows(agenda, "[part='actions']");
    await shows(agenda, '#start');
    expect(order(agenda)).to.deep.equal(['objective', 'list', 'prepare', 'actions']);
    expect(line.getBoundingClientRect().top).to.equal(top);
    line.blur();
    agenda.workspace.run('agenda-item-add', { titles: ['Another'] });
    await agenda.settled();
    expect(order(agenda)).to.deep.equal(['objective', 'list', 'prepare', 'actions']);
    await agenda.click('Start the meeting');
    expect(order(agenda)).to.deep.equal(['actions', 'run']);
  });

  it('come first where the page is scrolled on already, and what is in sight stays where it is', async () => {
    const agenda = await aBareAgendaOf(await aNextTime());
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    agenda.element.after(spacer);
    agenda.element.style.inlineSize = '500px'; // where there is no room for them beside the agenda
    await agenda.element.updateComplete;
    const line = agenda.field('New agenda item');
    window.scrollBy(0, line.getBoundingClientRect().top - 20);
    const { top } = line.getBoundingClientRect();
    expect(agenda.element.getBoundingClientRect().top).to.be.below(0);
    await shows(agenda, "[part='actions']");
    expect(order(agenda).slice(0, 2)).to.deep.equal(['actions', 'objective']);
    await waitUntil(() => Math.abs(line.getBoundingClientRect().top - top) <= 1, 'the line is where it was');
  });

  it('stand beside the agenda where there is room, and below each other where there is none', async () => {
    const agenda = await anAgendaOf(await aNextTime());
    await shows(agenda, "[part='actions']");
    const [actions, list, header] = ["[part='beside']", "[part='list']", 'header'].map(
      (selector) => () => agenda.all(selector)[0]!.getBoundingClientRect(),
    );
    agenda.element.style.inlineSize = '720px';
    expect(actions!().left).to.be.above(list!().right);
    expect(actions!().top - header!().bottom).to.be.within(0, 20);
    expect(list!().bottom - list!().top).to.be.below(120);
    agenda.element.style.inlineSize = '719px';
    expect(list!().left).to.equal(actions!().left);
    expect(list!().top).to.be.above(actions!().bottom);
    agenda.element.style.inlineSize = '720px';
    agenda.element.dir = 'rtl';
    expect(actions!().right).to.be.below(list!().left);
  });

  it('are left out where the page says so, and their place with them', async () => {
    const agenda = await anAgendaOf(await aNextTime());
    await shows(agenda, "[part='actions']");
    agenda.element.setAttribute('without', 'questions actions');
    await waitUntil(() => agenda.all("[part='actions']").length === 0, 'they are gone');
    const [sheet, list] = agenda.all('.sheet, [part=list]').map((it) => it.getBoundingClientRect());
    expect([list!.left, list!.right]).to.deep.equal([sheet!.left, sheet!.right]);
    agenda.element.removeAttribute('without');
    await shows(agenda, "[part='actions']");
  });

  it('keep the focus of whoever types an action when the other one ends the meeting', async () => {
    const agenda = await anAgendaOf(await aNextTime());
    await shows(agenda, '#start');
    await shows(agenda, "[part='actions']");
    await agenda.click('Start the meeting');
    await agenda.type('New action', 'half an action');
    agenda.workspace.run('meeting-wrap', {});
    await agenda.settled();
    expect(agenda.focusedName).to.equal('New action');
    expect(agenda.field('New action').value).to.equal('half an action');
  });
});
