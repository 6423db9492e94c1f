import { expect } from '@open-wc/testing';
import { isStale, MemoryStore } from '@one-on-one/core';
import { bothOpened, opened, settled, toDo } from '../support/meetings.js';
import { itemOf, parked, recurring, withTopics } from '../support/topics.js';
import { idOf, saved, titles } from '../support/workspaces.js';

describe('What a closed meeting hands on', () => {
  it('is what is open or being discussed, in its order; not what is discussed, dropped, parked or removed', async () => {
    const workspace = await withTopics('Open', 'Discussed', 'Dropped', 'Parked', 'Removed', 'Discussing');
    workspace.run('agenda-item-move', { id: 'discussing', before: 'open' });
    workspace.run('agenda-item-discuss', { id: 'discussed' });
    workspace.run('agenda-item-drop', { id: 'dropped' });
    workspace.run('agenda-item-park', { id: 'parked' });
    workspace.run('agenda-item-remove', { id: 'removed' });
    workspace.run('agenda-item-focus', { id: 'discussing' });
    workspace.run('meeting-close', {});
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['Discussing', 'Open'], ['Parked']]);
    expect(workspace.state.items.map(({ item }) => item.status)).to.deep.equal(['open', 'open']);
    expect(workspace.state.dropped).to.have.length(0);
    await workspace.show('regular-1');
    const past = workspace.state.past.get('regular-1')!.items;
    expect(past.map(({ item }) => [item.title, item.status, item.carriedTo?.meetingId])).to.deep.equal([
      ['Discussing', 'carried', 'regular-2'],
      ['Open', 'carried', 'regular-2'],
      ['Discussed', 'discussed', undefined],
      ['Dropped', 'dropped', undefined],
      ['Parked', 'parked', 'backlog'],
    ]);
  });

  it('keeps its words, where it came from, since when, and how often it went on', async () => {
    const workspace = await withTopics('Budget');
    workspace.run('agenda-item-edit', { id: 'budget', plannedMinutes: 20, need: 'decide' });
    const first = itemOf(workspace, 'Budget')!;
    workspace.run('meeting-close', {});
    const second = itemOf(workspace, 'Budget')!;
    workspace.run('meeting-close', {});
    const third = itemOf(workspace, 'Budget')!;
    expect([third.plannedMinutes, third.need, third.addedBy]).to.deep.equal([20, 'decide', 'mentor']);
    expect(second.carriedFrom).to.deep.equal({ meetingId: 'regular-1', itemId: first.id });
    expect(third.carriedFrom).to.deep.equal({ meetingId: 'regular-2', itemId: second.id });
    expect([first, second, third].map(({ carryCount }) => carryCount)).to.deep.equal([0, 1, 2]);
    expect([second.raisedAt, third.raisedAt]).to.deep.equal([first.createdAt, first.createdAt]);
  });

  it('asks to be settled at the third carry, unless it comes back by itself', async () => {
    const workspace = await withTopics('Budget', 'Wins');
    workspace.run('agenda-item-edit', { id: 'wins', recurring: { unit: 'meeting', every: 1 } });
    const stale = () => workspace.state.items.filter(({ item }) => isStale(item)).length;
    const counts = [1, 2, 3].map(() => {
      workspace.run('meeting-close', {});
      return stale();
    });
    expect(counts).to.deep.equal([0, 0, 1]);
  });

  it('goes to the backlog where that was said, and only that', async () => {
    const workspace = await withTopics('Next', 'Some day');
    workspace.run('meeting-close', { backlog: [idOf(workspace, 'Some day')] });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['Next'], ['Some day']]);
    workspace.undo();
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['Next', 'Some day'], []]);
  });

  it('waits in the backlog where the two carry nothing over, unless somebody said what is to', async () => {
    const workspace = await withTopics('A', 'B');
    workspace.run('series-edit', { carryOver: 'none' });
    workspace.run('meeting-close', {});
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['A', 'B']]);
    workspace.run('agenda-item-restore', { id: idOf(workspace, 'A') });
    workspace.run('agenda-item-restore', { id: idOf(workspace, 'B') });
    workspace.run('meeting-close', { backlog: [idOf(workspace, 'B')] });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['A'], ['B']]);
  });

  it('waits there, too, where it comes back by itself: once it is due, however it comes back', async () => {
    const workspace = await withTopics('Every', 'Second', 'Month');
    recurring(workspace, 'every', { unit: 'meeting', every: 1 });
    recurring(workspace, 'second', { unit: 'meeting', every: 2 });
    recurring(workspace, 'month', { unit: 'month', every: 1 });
    workspace.run('series-edit', { carryOver: 'none' });
    workspace.run('meeting-close', { next: '2030-01-20T10:00:00Z' });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Every']]);
    workspace.run('meeting-close', { next: '2030-02-20T10:00:00Z' });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Every', 'Second', 'Month']]);
    workspace.undo();
    expect(parked(workspace)).to.deep.equal(['Every']);
    workspace.run('meeting-close', { next: '2030-02-20T10:00:00Z', backlog: [] });
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['Second', 'Month'], ['Every']]);
    workspace.run('agenda-item-restore', { id: idOf(workspace, 'Every') });
    expect(titles(workspace)).to.deep.equal(['Second', 'Month', 'Every']);
  });

  it('is nothing of what somebody keeps for themselves: that comes along, whatever the two said', async () => {
    const workspace = await withTopics('Ours');
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    workspace.run('series-edit', { carryOver: 'none' });
    workspace.run('meeting-close', {});
    await settled(workspace);
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['Mine'], ['Ours']]);
  });

  it('leaves behind what one does not want to keep on one’s own agenda: in the same act, and what was discussed stays so', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    workspace.run('agenda-item-add', { titles: ['Ours'] });
    workspace.run('agenda-item-add', { titles: ['Mine', 'My wins', 'Mine, too'], private: true });
    const wins = idOf(workspace, 'My wins');
    workspace.run('agenda-item-edit', { id: wins, recurring: { unit: 'meeting', every: 1 } });
    workspace.run('agenda-item-discuss', { id: wins });
    await settled(workspace);
    workspace.run('meeting-close', { backlog: [idOf(workspace, 'Mine'), wins] });
    await settled(workspace);
    for (const page of [workspace, await opened({ store })])
      expect([titles(page), parked(page)]).to.deep.equal([
        ['Ours', 'Mine, too'],
        ['Mine', 'My wins'],
      ]);
    expect(workspace.state.parked.every((entry) => entry.private)).to.equal(true);
    await workspace.show('regular-1');
    expect(
      workspace.state.past.get('regular-1')!.items.map(({ item }) => `${item.title} ${item.status}`),
    ).to.deep.equal(['Ours carried', 'Mine parked', 'My wins discussed', 'Mine, too carried']);
    const theirs = await opened({ store, viewer: 'mentee' });
    expect([titles(theirs), parked(theirs)]).to.deep.equal([['Ours'], []]);
    workspace.undo();
    await settled(workspace);
    expect([titles(workspace), parked(workspace)]).to.deep.equal([
      ['Ours', 'Mine', 'My wins', 'Mine, too'],
      [],
    ]);
    expect(workspace.state.meeting.id).to.equal('regular-1');
  });

  it('leaves behind nothing of one’s own where somebody else closes', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    await settled(mentor);
    const mentee = await opened({ store, viewer: 'mentee' });
    mentee.run('meeting-close', { backlog: [idOf(mentor, 'Mine')] });
    await settled(mentor, mentee);
    expect([titles(mentor), parked(mentor)]).to.deep.equal([['Mine'], []]);
  });

  it('law 2: waits in the backlog beside what one keeps there for oneself, and the meeting is over for good', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    workspace.run('agenda-item-park', { id: idOf(workspace, 'Mine') });
    workspace.run('agenda-item-add', { titles: ['Ours'] });
    await settled(workspace);
    workspace.run('meeting-close', { backlog: [idOf(workspace, 'Ours')] });
    await settled(workspace);
    for (const page of [workspace, await opened({ store })])
      expect([page.state.meeting.id, parked(page)]).to.deep.equal(['regular-2', ['Mine', 'Ours']]);
  });

  it('stands after what the next meeting already had', async () => {
    const workspace = await withTopics('A');
    workspace.run('meeting-close', {});
    workspace.run('agenda-item-add', { titles: ['New'] });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('agenda-item-add', { titles: ['Late'] });
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal(['A', 'New', 'Late']);
  });

  it('is parked, and not there twice, when the other parks it while the meeting is closed', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['A'] });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    await saved(mentor);
    mentee.run('agenda-item-park', { id: idOf(mentor, 'A').replace(/-c1-2$/, '') });
    await settled(mentor, mentee);
    expect([titles(mentor), parked(mentor)]).to.deep.equal([[], ['A']]);
  });

  it('is no action item of what was discussed: the topic stays, the action goes on', async () => {
    const workspace = await withTopics('Budget');
    workspace.run('action-item-add', { title: 'Ask', ownerId: 'mentor', originItemId: 'budget' });
    workspace.run('agenda-item-discuss', { id: 'budget' });
    workspace.run('meeting-close', {});
    expect([titles(workspace), toDo(workspace)]).to.deep.equal([[], ['Ask']]);
  });

  it('is brought along in private by each of the two who wrote it for themselves', async () => {
    const { store, mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    mentee.run('agenda-item-add', { titles: ['Hers'], private: true });
    mentee.run('agenda-item-add', { titles: ['Hers, some day'], private: true });
    mentee.run('agenda-item-park', { id: idOf(mentee, 'Hers, some day') });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    expect([titles(mentor), titles(mentee), parked(mentee)]).to.deep.equal([
      ['Mine'],
      ['Hers'],
      ['Hers, some day'],
    ]);
    const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
    expect(JSON.stringify(shared)).not.to.match(/Mine|Hers/);
  });
});
