import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { forgetBegun, openTemplates } from '../support/first-runs.js';
import { aLateStorage } from '../support/late-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';

/** A pair that carries everything over without being asked. */
async function aPair(store = new MemoryStore()) {
  const policies = { carryOver: 'all' } as const;
  const workspace = aWorkspace({ store, relationship: 'pair', viewer: 'mentor', policies });
  await workspace.ready;
  return workspace;
}

type Pair = Awaited<ReturnType<typeof aPair>>;

/** An agenda on a page that names a template, once there is everything that could start it. */
async function aTemplated(workspace: Pair) {
  const agenda = await anAgendaOf(workspace, { template: 'coffee' });
  await openTemplates(agenda);
  await agenda.click('Done');
  return agenda;
}

/** Holds the meeting, and talks about these of its items. */
async function hold(workspace: Pair, talk: readonly string[]) {
  workspace.run('meeting-start', {});
  for (const { item } of workspace.state.items)
    if (talk.includes(item.title)) workspace.run('agenda-item-discuss', { id: item.id });
  workspace.run('meeting-close', {});
  await saved(workspace);
}

describe('<one-on-one-agenda template> in each meeting', () => {
  beforeEach(forgetBegun);

  it('puts what the template brings beside what was carried over, each once, in one act', async () => {
    const workspace = await aPair();
    const agenda = await aTemplated(workspace);
    const brought = titles(workspace);
    expect(brought.length).to.be.above(2);
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await hold(workspace, brought.slice(0, 2));
    const carried = [...brought.slice(2), 'The budget'];
    await waitUntil(() => titles(workspace).length === brought.length + 1, 'the template is there');
    await agenda.settled();
    expect(titles(workspace)).to.deep.equal([...carried, ...brought.slice(0, 2)]);
    workspace.undo();
    expect(titles(workspace)).to.deep.equal(carried);
    await agenda.settled();
    await saved(workspace);
    await aTemplated(workspace);
    expect(titles(workspace)).to.deep.equal(carried);
  });

  it('does so with something parked, and something only for its author', async () => {
    const workspace = await aPair();
    await aTemplated(workspace);
    const brought = titles(workspace);
    workspace.run('agenda-item-add', { titles: ['Some day'], id: 'some-day' });
    workspace.run('agenda-item-park', { id: 'some-day' });
    workspace.run('agenda-item-add', { titles: ['My worry'], private: true });
    await hold(workspace, brought);
    await waitUntil(() => titles(workspace).length === brought.length + 1, 'the template is there');
    expect(titles(workspace)).to.deep.equal(['My worry', ...brought]);
  });

  it('does not bring back what came along and was removed, let go or parked, after a reload either', async () => {
    const store = new MemoryStore();
    const first = await aPair(store);
    const agenda = await aTemplated(first);
    const brought = titles(first);
    agenda.element.remove();
    await hold(first, []);
    const [one, two, three] = first.state.items.map(({ item }) => item.id);
    expect(titles(first)).to.deep.equal(brought);
    first.run('agenda-item-remove', { id: one! });
    first.run('agenda-item-drop', { id: two! });
    if (three) first.run('agenda-item-park', { id: three });
    await saved(first);
    const left = titles(first);
    const reloaded = await aPair(store);
    await aTemplated(reloaded);
    expect(titles(reloaded)).to.deep.equal(left);
  });

  it('leaves an agenda alone on which somebody put something first', async () => {
    const store = new MemoryStore();
    const first = await aPair(store);
    await hold(first, []);
    first.run('agenda-item-add', { titles: ['The budget'] });
    await saved(first);
    const reloaded = await aPair(store);
    await aTemplated(reloaded);
    expect(titles(reloaded)).to.deep.equal(['The budget']);
  });

  for (const trouble of ['late', 'not at first'])
    it(`leaves an agenda alone that was prepared and that storage answers ${trouble}`, async () => {
      const store = new MemoryStore();
      const first = await aPair(store);
      await hold(first, []);
      first.run('agenda-item-add', { titles: ['Prepared by hand'] });
      await saved(first);
      const { storage, answer, refuse } = aLateStorage(store);
      const timers = aSchedule();
      const { schedule } = timers;
      const workspace = aWorkspace({ storage, schedule, relationship: 'pair', viewer: 'mentor' });
      await Promise.resolve(); // it has begun to read
      if (trouble === 'late') timers.elapse();
      else refuse();
      await until(workspace, ({ status }) => status === 'ready');
      const agenda = await aTemplated(workspace);
      expect(titles(workspace)).to.deep.equal([]);
      answer();
      workspace.retry();
      await saved(workspace);
      await agenda.settled();
      await saved(workspace);
      expect(titles(workspace)).to.deep.equal(['Prepared by hand']);
      expect(workspace.state.meeting.kind).to.equal('regular');
    });
});
