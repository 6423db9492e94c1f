import { expect } from '@open-wc/testing';
import { aBareAgendaOf, anAgendaOf } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Ana and Ben, who carried two topics and one of Ana's own over so often. */
async function putOff(times: number) {
  const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
  workspace.run('agenda-item-add', { titles: ['The budget', 'The team'] });
  for (let time = 0; time < times; time += 1) {
    workspace.run('meeting-close', {});
    await saved(workspace);
  }
  return workspace;
}

/** The same on screen, with what asks to settle it. */
async function aStaleAgenda() {
  const agenda = await anAgendaOf(await putOff(3));
  await shows(agenda, '[part~=stale]');
  return agenda;
}

const listed = (agenda: Awaited<ReturnType<typeof aStaleAgenda>>) =>
  agenda.workspace.state.items.map(({ item }) => [item.title, item.status].join());

describe('<one-on-one-agenda> above its list', () => {
  it('asks to settle what was carried over three times, one topic at a time', async () => {
    const agenda = await aStaleAgenda();
    expect(agenda.texts('stale')[0]).to.contain('You have carried “The budget” over three times.');
    const [notice] = agenda.all('[part~=stale]');
    const [list] = agenda.all('[part=list]');
    expect(notice!.nextElementSibling).to.equal(list);
    await agenda.click('Settle it');
    expect(agenda.button('Settle it').getAttribute('aria-expanded')).to.equal('true');
    expect(agenda.focusedName).to.equal('New decision');
    await agenda.click('Settle it');
    expect(agenda.focusedName).to.equal('Settle it');
    expect(agenda.all('#settle-ways')).to.be.empty;
  });

  it('asks nothing before the third, and of what only one sees last, with no way to make it known', async () => {
    const agenda = await anAgendaOf(await putOff(2));
    await shows(agenda, '#start');
    expect(agenda.all('[part~=stale]')).to.be.empty;
    const again = await aStaleAgenda();
    for (const title of ['The budget', 'The team']) {
      await again.click('Settle it');
      await again.click('Let it go');
      expect(again.texts('title')).not.to.include(title);
    }
    expect(again.texts('title')).to.deep.equal(['Mine']);
    expect(again.texts('stale')[0]).to.contain('“Mine”').and.contain('Only you');
    await again.click('Settle it');
    const ways = again.all('#settle-ways button').map((it) => it.textContent.trim());
    expect(ways).to.deep.equal(['It is settled', 'Let it go', 'Not now']);
    await again.click('Let it go');
    expect(again.all('[part~=stale]').length).to.equal(0);
  });

  it('stays open for somebody who empties a line that was typed before a reload', async () => {
    const before = await aStaleAgenda();
    await before.click('Settle it');
    await before.type('New decision', 'Half a decision');
    const agenda = await anAgendaOf(before.workspace);
    await shows(agenda, '#settle-ways');
    await agenda.type('New decision', '');
    expect(agenda.focusedName).to.equal('New decision');
    expect(agenda.all('#settle-ways')).to.have.length(1);
  });

  it('takes a decision, after which it is settled', async () => {
    const agenda = await aStaleAgenda();
    await agenda.click('Settle it');
    await agenda.type('New decision', 'We ask for it');
    await agenda.press(agenda.field('New decision'), 'Enter');
    await agenda.click('It is settled');
    expect(agenda.workspace.state.decisions[0]).to.deep.include({ statement: 'We ask for it' });
    expect(listed(agenda)).to.include('The budget,discussed');
    expect(agenda.texts('stale')[0]).to.contain('The team');
    expect(agenda.focusedName).to.equal('Settle it');
  });

  it('makes an action of it, and goes on to ask for its day', async () => {
    const agenda = await aStaleAgenda();
    await shows(agenda, "[part='actions']");
    await agenda.click('Settle it');
    await agenda.click('Make it an action');
    expect(agenda.workspace.state.actions[0]).to.deep.include({ title: 'The budget', ownerId: 'mentor' });
    expect(listed(agenda)).to.include('The budget,discussed');
    expect(agenda.focusedName).to.equal('Say by when, or why not: The budget');
    expect(agenda.part('undo')).to.contain.text('The budget');
    await agenda.click('Undo');
    expect(agenda.workspace.state.actions).to.deep.equal([]);
    expect(listed(agenda)).to.include('The budget,open');
  });

  it('lets it be where somebody says so, until the page is left', async () => {
    const agenda = await aStaleAgenda();
    await agenda.click('Settle it');
    await agenda.click('Not now');
    expect(agenda.texts('stale')[0]).to.contain('The team');
    expect(agenda.focusedName).to.equal('The budget');
  });

  it('does not come while somebody is typing below it', async () => {
    const agenda = await aBareAgendaOf(await putOff(3));
    const line = agenda.field('New agenda item');
    line.focus();
    await shows(agenda, '#start');
    await agenda.settled();
    expect(agenda.all('[part~=stale]')).to.be.empty;
    line.blur();
    agenda.element.requestUpdate();
    await shows(agenda, '[part~=stale]');
  });
});
