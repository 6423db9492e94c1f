import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { bothOpened, opened, settled } from '../support/meetings.js';
import { idOf, saved, titles, until } from '../support/workspaces.js';

const parked = ({ state }: Workspace) => state.parked.map(({ item }) => item.title);

describe('A meeting that is opened again', () => {
  it('is opened whole, though a private item was shared after it had gone on', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Leaving?'], private: true });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    mentor.run('agenda-item-share', { id: idOf(mentor, 'Leaving?') });
    await settled(mentor, mentee);
    expect(titles(mentee)).to.deep.equal(['Leaving?']);
    mentor.run('meeting-reopen', { id: 'regular-1' });
    await settled(mentor, mentee);
    for (const { state } of [mentor, mentee])
      expect([state.meeting.id, state.meeting.status]).to.deep.equal(['regular-1', 'wrapping']);
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    for (const page of [mentor, mentee])
      expect([page.state.meeting.id, titles(page)]).to.deep.equal(['regular-2', ['Leaving?']]);
  });

  it('law 1: a private item that went on and was shared does not tell where it came from', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Leaving?'], private: true, id: 'mine' });
    mentor.run('meeting-close', {});
    mentor.run('agenda-item-share', { id: idOf(mentor, 'Leaving?') });
    await settled(mentor, mentee);
    const { item } = mentee.state.items[0]!;
    expect([item.carriedFrom, item.carryCount, item.raisedAt]).to.deep.equal([undefined, 0, undefined]);
  });

  it('keeps the date that was agreed for the next one when it is closed again', async () => {
    const workspace = await opened();
    workspace.run('series-edit', {
      cadence: { unit: 'week', every: 1, weekday: 4, time: '10:00', zone: 'Europe/Berlin' },
    });
    workspace.run('meeting-close', { next: '2030-03-05T09:00:00.000Z' });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', {});
    await saved(workspace);
    expect(workspace.state.meeting.startsAt).to.equal('2030-03-05T09:00:00.000Z');
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', { next: '2030-03-06T09:00:00.000Z' });
    expect(workspace.state.meeting.startsAt).to.equal('2030-03-06T09:00:00.000Z');
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', { next: null });
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', {});
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('is saved, though of what one keeps for oneself one thing goes back there, and another comes along', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Gone'], private: true });
    workspace.run('agenda-item-add', { titles: ['Listen more'], private: true });
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'Gone') });
    const id = idOf(workspace, 'Listen more');
    workspace.run('agenda-item-edit', { id, recurring: { unit: 'meeting', every: 1 } });
    workspace.run('agenda-item-discuss', { id });
    workspace.run('meeting-close', {});
    await settled(workspace);
    workspace.run('agenda-item-add', { titles: ['Later'], private: true });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    await until(workspace, ({ save }) => save.kind !== 'saving');
    expect(workspace.state.save.kind).to.equal('memory');
    expect(titles(workspace)).to.deep.equal(['Listen more', 'Later']);
  });

  it('law 2: hands on what comes back by itself once, though it was parked or let go in the meeting after it', async () => {
    const every = { unit: 'meeting', every: 1 } as const;
    for (const [does, backlog] of [
      ['park', ['Wins']],
      ['drop', []],
      ['remove', []],
    ] as const) {
      const workspace = await opened();
      workspace.run('agenda-item-add', { titles: ['Wins'], id: 'wins' });
      workspace.run('agenda-item-edit', { id: 'wins', recurring: every });
      workspace.run('agenda-item-discuss', { id: 'wins' });
      workspace.run('meeting-close', {});
      workspace.run(`agenda-item-${does}`, { id: idOf(workspace, 'Wins') });
      workspace.run('meeting-reopen', { id: 'regular-1' });
      workspace.run('meeting-close', {});
      await saved(workspace);
      expect(titles(workspace), does).to.deep.equal([]);
      expect(parked(workspace), does).to.deep.equal(backlog);
    }
  });

  it('law 2: hands on what comes back by itself once, though it waited in the backlog by a policy that changed since', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Wins'], id: 'wins' });
    workspace.run('agenda-item-edit', { id: 'wins', recurring: { unit: 'meeting', every: 1 } });
    workspace.run('agenda-item-discuss', { id: 'wins' });
    workspace.run('series-edit', { carryOver: 'none' });
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('series-edit', { carryOver: 'all' });
    workspace.run('meeting-close', {});
    await saved(workspace);
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Wins']]);
  });

  it('law 2: hands on, open, what somebody wrote for themselves for the next one, comes back by itself and was discussed in it', async () => {
    const workspace = await opened();
    workspace.run('meeting-close', {});
    workspace.run('agenda-item-add', { titles: ['Listen more'], private: true });
    const recurring = { unit: 'meeting', every: 1 } as const;
    workspace.run('agenda-item-edit', { id: idOf(workspace, 'Listen more'), recurring });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    await settled(workspace);
    workspace.run('agenda-item-discuss', { id: idOf(workspace, 'Listen more') });
    workspace.run('meeting-close', {});
    await settled(workspace);
    const now = workspace.state.items.map(({ item }) => `${item.title} ${item.status}`);
    expect(now).to.deep.equal(['Listen more open']);
    await workspace.show('regular-1');
    const past = workspace.state.past.get('regular-1')!.items;
    expect(past.map(({ item }) => item.status)).to.deep.equal(['discussed']);
  });
});
