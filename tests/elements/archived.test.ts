import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { actionsOf, showActions } from '../support/actions-page.js';
import { actionStates } from '../support/action-states.js';
import { anAgendaOf, showState, type AgendaPage } from '../support/agenda-page.js';
import { agendaStates } from '../support/agenda-states.js';
import { aNamedStorage } from '../support/data-states.js';
import { aScheduleOf } from '../support/schedule-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Ana and Ben, who put their one-on-one away. */
async function anArchivedPair(store = new MemoryStore(), relationship = 'ben') {
  const workspace = aWorkspace({
    storage: aNamedStorage({ store }),
    relationship,
    viewer: 'mentor',
  });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('agenda-item-add', { titles: ['The budget'] });
  workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
  workspace.run('relationship-archive', { id: relationship });
  await saved(workspace);
  return workspace;
}

const RESTS = 'This one-on-one is archived. Everything is here to read; to go on with it, bring it back.';

const controls = (page: { all(selector: string): HTMLElement[] }) =>
  page
    .all('button,input:enabled,textarea:read-write,select')
    .filter((it) => it.getClientRects().length > 0)
    .map((it) => it.textContent.trim() || it.outerHTML);

const isArchivedOn = (agenda: AgendaPage) =>
  waitUntil(
    () => agenda.texts('notice').some((words) => words.startsWith(RESTS)),
    'it says that it is archived',
  );

describe('A pair that is archived', () => {
  it('has an agenda to be read, with the way back and nothing else to be changed', async () => {
    const agenda = await anAgendaOf(await anArchivedPair());
    await isArchivedOn(agenda);
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
    await waitUntil(() => agenda.texts('action-title').join() === 'Write to Lena', 'its action is there');
    expect(controls(agenda)).to.deep.equal(['Bring it back', 'Export', 'Leave this computer']);
    const asked: string[] = [];
    agenda.element.addEventListener('one-on-one-relationship-restore', ({ detail }) => asked.push(detail.id));
    await agenda.click('Bring it back');
    expect(agenda.texts('notice')).to.deep.equal([]);
    await agenda.type('New agenda item', 'The team');
    await agenda.click('Add');
    expect(agenda.texts('title')).to.deep.equal(['The budget', 'The team']);
    expect(asked).to.deep.equal(['ben']);
  });

  it('is asked for, and told of, by the name that the page gave it', async () => {
    const agenda = await anAgendaOf(await anArchivedPair(new MemoryStore(), 'Ana & Ben'));
    await isArchivedOn(agenda);
    const heard: string[] = [];
    agenda.element.addEventListener('one-on-one-relationship-restore', ({ detail }) =>
      heard.push(`asked ${detail.id}`),
    );
    agenda.workspace.onFact(({ kind, id }) => heard.push(`${kind} ${id}`));
    await agenda.click('Bring it back');
    await saved(agenda.workspace);
    await agenda.click('Undo');
    await saved(agenda.workspace);
    expect(heard).to.deep.equal([
      'asked Ana & Ben',
      'relationship-restored Ana & Ben',
      'relationship-archived Ana & Ben',
    ]);
  });

  it('says to whom it is read that it is back, and can be put away again at once', async () => {
    const agenda = await anAgendaOf(await anArchivedPair());
    await isArchivedOn(agenda);
    agenda.button('Bring it back').focus();
    await agenda.click('Bring it back');
    expect(await agenda.announced()).to.equal('Brought back this one-on-one');
    expect(agenda.focusedName).not.to.equal('');
    await agenda.click('Undo');
    await isArchivedOn(agenda);
  });

  it('becomes so before the eyes of whoever types, and nothing typed is lost', async () => {
    const store = new MemoryStore();
    const here = await anArchivedPair(store);
    here.run('relationship-restore', { id: 'ben' });
    await saved(here);
    const agenda = await anAgendaOf(here);
    await agenda.type('New agenda item', 'half a thought');
    here.run('relationship-archive', { id: 'ben' });
    await isArchivedOn(agenda);
    expect(agenda.element.shadowRoot!.textContent).to.contain('Not entered yet: half a thought');
    await agenda.click('Bring it back');
    expect(agenda.field('New agenda item').value).to.equal('half a thought');
  });

  it('lists its actions to be read, with the way back', async () => {
    const actions = await actionsOf(await anArchivedPair());
    await waitUntil(() => actions.texts('notice').join().includes(RESTS), 'it says so');
    expect(controls(actions)).to.deep.equal(['Bring it back']);
    await actions.click('Bring it back');
    expect(actions.texts('notice')).to.deep.equal([]);
    await actions.tick('Write to Lena');
    expect(actions.action('Write to Lena')?.status).to.equal('done');
  });

  it('has a schedule to be read, with the way back', async () => {
    const schedule = await aScheduleOf(await anArchivedPair());
    await waitUntil(() => schedule.text('notice').includes(RESTS), 'it says so');
    expect(controls(schedule)).to.deep.equal(['Bring it back']);
    await schedule.click('Bring it back');
    expect(schedule.text('notice')).to.equal('');
    expect(schedule.has('Set a date')).to.equal(true);
  });

  it('offers no way back where the page is to be read only, nor where it has come to an end', async () => {
    const { state } = agendaStates.archived;
    const locked = await showState(state, { readonly: '' });
    await isArchivedOn(locked);
    expect(controls(locked)).to.deep.equal(['Export']);
    const over = await showState(agendaStates.over.state);
    await waitUntil(() => over.texts('notice').join().includes('has come to an end'), 'it says so');
    expect(controls(over)).to.deep.equal(['Export', 'Leave this computer']);
    const actions = await showActions(actionStates.archived.state, { readonly: '' });
    expect(controls(actions)).to.deep.equal([]);
  });
});
