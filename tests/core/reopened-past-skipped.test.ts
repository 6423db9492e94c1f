import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled, toDo } from '../support/meetings.js';
import { idOf, saved, titles } from '../support/workspaces.js';

const status = ({ state }: Workspace) => `${state.meeting.id} ${state.meeting.status}`;

/** One meeting is closed, and those after it are not held. */
async function closedAndSkipped(workspace: Workspace, times: number) {
  workspace.run('meeting-close', {});
  for (let time = 0; time < times; time += 1)
    workspace.run(time % 2 === 0 ? 'meeting-skip' : 'meeting-miss', {});
  await settled(workspace);
}

describe('A meeting that is opened again, though those after it were not held', () => {
  it('has back what it handed on, and closed again hands that on to the first one that is still to come', async () => {
    for (const times of [1, 3]) {
      const store = new MemoryStore();
      const first = await opened({ store });
      first.run('agenda-item-add', { titles: ['A', 'B'] });
      first.run('agenda-item-discuss', { id: idOf(first, 'B') });
      first.run('action-item-add', { title: 'Call', ownerId: 'mentee' });
      await closedAndSkipped(first, times);
      first.run('agenda-item-add', { titles: ['New'] });
      first.run('agenda-item-edit', { id: idOf(first, 'A'), title: 'A, edited', base: 'A' });
      await saved(first);
      for (const page of [first, await opened({ store })]) {
        await settled(page);
        page.run('meeting-reopen', { id: 'regular-1' });
        expect([status(page), titles(page)]).to.deep.equal(['regular-1 wrapping', ['A, edited', 'B']]);
        await settled(page);
        expect(page.state.items.map(({ item }) => item.status)).to.deep.equal(['open', 'discussed']);
        page.run('meeting-close', {});
        await settled(page);
        expect([status(page), titles(page).sort()]).to.deep.equal([
          `regular-${2 + times} open`,
          ['A, edited', 'New'],
        ]);
        const { item } = page.state.items.find(({ item: each }) => each.title === 'A, edited')!;
        expect([item.carryCount, item.carriedFrom?.meetingId]).to.deep.equal([1, 'regular-1']);
        expect(toDo(page)).to.deep.equal(['Call']);
      }
    }
  });

  it('brings back what each keeps for themselves, too, to where it was', async () => {
    const { mentor, mentee } = await bothOpened();
    mentee.run('agenda-item-add', { titles: ['Pay?'], private: true, id: 'pay' });
    await settled(mentor, mentee);
    await closedAndSkipped(mentor, 2);
    await settled(mentor, mentee);
    expect(titles(mentee)).to.deep.equal(['Pay?']);
    mentor.run('meeting-reopen', { id: 'regular-1' });
    await settled(mentor, mentee);
    expect(mentee.state.items.map(({ item }) => `${item.id} ${item.status}`)).to.deep.equal(['pay open']);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    expect([status(mentee), titles(mentee)]).to.deep.equal(['regular-4 open', ['Pay?']]);
  });

  it('keeps what comes back by itself to its rhythm', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Wins', 'Goals'] });
    for (const [title, every] of [
      ['Wins', 1],
      ['Goals', 2],
    ] as const) {
      const id = idOf(workspace, title);
      workspace.run('agenda-item-edit', { id, recurring: { unit: 'meeting', every } });
      workspace.run('agenda-item-discuss', { id });
    }
    await closedAndSkipped(workspace, 1);
    expect([...titles(workspace)].sort()).to.deep.equal(['Goals', 'Wins']);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    expect(workspace.state.items.map(({ item }) => item.status)).to.deep.equal(['discussed', 'discussed']);
    workspace.run('meeting-close', {});
    await settled(workspace);
    expect([...titles(workspace)].sort()).to.deep.equal(['Goals', 'Wins']);
  });

  it('can be taken back, and keeps the date that was agreed for the next one', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.run('meeting-close', {});
    workspace.run('meeting-skip', { next: '2030-03-05T09:00:00.000Z' });
    await settled(workspace);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.undo();
    await settled(workspace);
    expect([status(workspace), titles(workspace)]).to.deep.equal(['regular-3 open', ['A']]);
    workspace.redo();
    workspace.run('meeting-close', {});
    await settled(workspace);
    expect([status(workspace), workspace.state.meeting.startsAt]).to.deep.equal([
      'regular-3 open',
      '2030-03-05T09:00:00.000Z',
    ]);
  });

  it('is too late once one of those after it took place, or its days are over', async () => {
    const workspace = await opened();
    const reopen = (id: string) => refusal(() => workspace.run('meeting-reopen', { id }));
    await closedAndSkipped(workspace, 1);
    workspace.run('series-edit', { lockAfterDays: 0 });
    expect(reopen('regular-1')).to.equal('invalid status out-of-range');
    workspace.run('series-edit', { lockAfterDays: null });
    workspace.run('meeting-start', {});
    expect(reopen('regular-1')).to.equal('invalid status out-of-range');
    await closedAndSkipped(workspace, 1);
    await Promise.all(['regular-1', 'regular-2'].map((id) => workspace.show(id)));
    expect(reopen('regular-1')).to.equal('invalid status out-of-range');
    expect(reopen('regular-2')).to.equal('invalid status out-of-range');
    expect(reopen('regular-3')).to.equal(null);
  });

  it('can still be said to have been worth it', async () => {
    const workspace = await opened();
    await closedAndSkipped(workspace, 2);
    workspace.run('participation-rate', { role: 'mentee', worth: 'yes', meetingId: 'regular-1' });
    await workspace.show('regular-1');
    expect(workspace.state.past.get('regular-1')!.participation.mentee?.worth).to.equal('yes');
  });
});
