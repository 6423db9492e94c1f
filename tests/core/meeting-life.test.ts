import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled, toDo } from '../support/meetings.js';
import { saved, titles } from '../support/workspaces.js';

const status = ({ state }: Workspace) => `${state.meeting.id} ${state.meeting.status}`;

describe('The life of a meeting', () => {
  it('begins, comes to its end, goes on after all, and is closed: the next one is open', async () => {
    const workspace = await opened();
    const { state: before } = workspace;
    workspace.run('meeting-start', {});
    const { startedAt } = workspace.state.meeting;
    expect([before.meeting.startedAt, typeof startedAt]).to.deep.equal([undefined, 'string']);
    workspace.run('meeting-wrap', {});
    expect(status(workspace)).to.equal('regular-1 wrapping');
    workspace.run('meeting-resume', {});
    expect([status(workspace), workspace.state.meeting.startedAt]).to.deep.equal([
      'regular-1 running',
      startedAt,
    ]);
    workspace.run('meeting-wrap', {});
    workspace.run('meeting-close', {});
    expect(status(workspace)).to.equal('regular-2 open');
    await workspace.show('regular-1');
    const { meeting } = workspace.state.past.get('regular-1')!;
    expect([meeting.status, typeof meeting.endedAt]).to.deep.equal(['closed', 'string']);
  });

  it('cannot come to its end, or go on, before it began', async () => {
    const workspace = await opened();
    for (const kind of ['meeting-wrap', 'meeting-resume'] as const)
      expect(refusal(() => workspace.run(kind, {}))).to.equal('invalid status out-of-range');
  });

  it('is not begun again by who still has the one before on screen', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('meeting-close', {});
    mentee.run('meeting-start', {});
    await settled(mentor, mentee);
    expect([status(mentor), status(mentee)]).to.deep.equal(['regular-2 open', 'regular-2 open']);
  });

  it('ends once, whether it is closed twice, by both at once, or late by a page that was away', async () => {
    const { store, mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['A'] });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    mentee.run('meeting-close', {});
    await settled(mentor, mentee);
    mentor.run('meeting-close', { id: 'regular-1' });
    expect([status(mentor), status(mentee)]).to.deep.equal(['regular-2 open', 'regular-2 open']);
    expect([titles(mentor), titles(mentee)]).to.deep.equal([['A'], ['A']]);
    expect(titles(await opened({ store }))).to.deep.equal(['A']);
  });

  it('is opened again, with what it handed on, as long as the next one has not begun', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A', 'B'] });
    workspace.run('meeting-start', {});
    workspace.run('agenda-item-discuss', { id: workspace.state.items[0]!.item.id });
    workspace.run('meeting-close', {});
    workspace.run('agenda-item-add', { titles: ['New'] });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    expect([status(workspace), titles(workspace)]).to.deep.equal(['regular-1 wrapping', ['A', 'B']]);
    expect(workspace.state.meeting.endedAt).to.equal(undefined);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', {});
    expect([status(workspace), titles(workspace)]).to.deep.equal(['regular-2 open', ['B', 'New']]);
  });

  it('is opened again by a page that came later', async () => {
    const store = new MemoryStore();
    const first = await opened({ store });
    first.run('agenda-item-add', { titles: ['A', 'B'] });
    first.run('meeting-close', {});
    await saved(first);
    const later = await opened({ store });
    later.run('meeting-reopen', { id: 'regular-1' });
    await saved(later);
    expect([status(later), titles(later)]).to.deep.equal(['regular-1 wrapping', ['A', 'B']]);
  });

  it('that is opened again has discussed what it had discussed, also what comes back by itself', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Wins'], id: 'wins' });
    workspace.run('agenda-item-edit', { id: 'wins', recurring: { unit: 'meeting', every: 1 } });
    workspace.run('agenda-item-discuss', { id: 'wins' });
    const { items } = workspace.state;
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    expect(workspace.state.items.map(({ item }) => item.status)).to.deep.equal(
      items.map(({ item }) => item.status),
    );
    workspace.run('meeting-close', {});
    expect(titles(workspace)).to.deep.equal(['Wins']);
  });

  it('is too late to be opened again once the next one began, ended, or its days are over', async () => {
    const workspace = await opened();
    const reopen = (id: string) => refusal(() => workspace.run('meeting-reopen', { id }));
    workspace.run('meeting-close', {});
    workspace.run('meeting-start', {});
    expect(reopen('regular-1')).to.equal('invalid status out-of-range');
    workspace.run('meeting-close', {});
    expect(reopen('regular-1')).to.equal('invalid status out-of-range');
    workspace.run('series-edit', { lockAfterDays: 1 });
    expect(reopen('regular-2')).to.equal(null);
    workspace.run('meeting-close', {});
    workspace.run('series-edit', { lockAfterDays: 0 });
    expect(reopen('regular-2')).to.equal('invalid status out-of-range');
  });

  it('that was skipped is not opened again', async () => {
    const workspace = await opened();
    workspace.run('meeting-skip', {});
    expect(refusal(() => workspace.run('meeting-reopen', { id: 'regular-1' }))).to.equal(
      'invalid status out-of-range',
    );
  });

  it('is skipped, called off or missed, with who and why, and everything goes on', async () => {
    const workspace = await opened();
    const ends = async (id: string) => {
      await workspace.show(id);
      const { status: how, reason, endedBy, agreedBy } = workspace.state.past.get(id)!.meeting;
      return [how, reason, endedBy, agreedBy];
    };
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.run('action-item-add', { title: 'Call', ownerId: 'mentee' });
    workspace.run('meeting-skip', { reason: ' Holidays ' });
    expect(await ends('regular-1')).to.deep.equal(['skipped', 'Holidays', undefined, 'both']);
    workspace.run('meeting-cancel', { role: 'mentee', reason: 'Ill' });
    expect(await ends('regular-2')).to.deep.equal(['cancelled', 'Ill', 'mentee', undefined]);
    workspace.run('meeting-miss', {});
    expect(await ends('regular-3')).to.deep.equal(['missed', undefined, undefined, undefined]);
    expect([titles(workspace), toDo(workspace)]).to.deep.equal([['A'], ['Call']]);
  });

  it('is not skipped, called off or missed once the two sit there', async () => {
    const workspace = await opened();
    workspace.run('meeting-start', {});
    const acts = [
      () => workspace.run('meeting-skip', {}),
      () => workspace.run('meeting-cancel', { role: 'mentee' }),
      () => workspace.run('meeting-miss', {}),
    ];
    for (const act of acts) expect(refusal(act)).to.equal('invalid status out-of-range');
    expect(status(workspace)).to.equal('regular-1 running');
  });

  it('is called off by the mentor only with another date, by the mentee without', async () => {
    const workspace = await opened();
    const cancel = (next?: string | null) => () =>
      workspace.run('meeting-cancel', { role: 'mentor', ...(next !== undefined && { next }) });
    expect(refusal(cancel())).to.equal('invalid next out-of-range');
    expect(refusal(cancel(null))).to.equal('invalid next out-of-range');
    expect(refusal(cancel('some day'))).to.equal('invalid startsAt out-of-range');
    expect(refusal(cancel('2030-02-01T10:00:00Z'))).to.equal(null);
    expect(workspace.state.meeting.startsAt).to.equal('2030-02-01T10:00:00.000Z');
    workspace.run('meeting-cancel', { role: 'mentee' });
    expect([status(workspace), workspace.state.meeting.startsAt]).to.deep.equal([
      'regular-3 open',
      undefined,
    ]);
  });

  it('is called off only with another date that is still to come, whoever does it', async () => {
    const workspace = await opened();
    workspace.run('meeting-edit', { startsAt: '2030-01-04T10:00:00Z' });
    const cancel = (role: 'mentor' | 'mentee', next: string) => () =>
      workspace.run('meeting-cancel', { role, next });
    for (const role of ['mentor', 'mentee'] as const)
      expect(refusal(cancel(role, '2029-12-31T08:00:00Z'))).to.equal('invalid next out-of-range');
    expect(status(workspace)).to.equal('regular-1 open');
    workspace.run('meeting-reschedule', { startsAt: '2029-12-31T08:00:00Z' });
    expect(workspace.state.meeting.startsAt).to.equal('2029-12-31T08:00:00.000Z');
  });

  it('goes to another time with where it was, by whom and why, and loses nothing', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.run('meeting-edit', { startsAt: '2030-02-01T10:00:00Z' });
    workspace.run('meeting-reschedule', { startsAt: '2030-02-02T10:00:00Z', reason: ' Ill ' });
    workspace.run('meeting-reschedule', { startsAt: '2030-02-02T10:00:00Z' });
    workspace.run('meeting-reschedule', { startsAt: null });
    const { startsAt, moves } = workspace.state.meeting;
    expect([startsAt, status(workspace), titles(workspace)]).to.deep.equal([
      undefined,
      'regular-1 open',
      ['A'],
    ]);
    expect(moves!.map(({ from, to, by, reason }) => [from, to, by, reason])).to.deep.equal([
      ['2030-02-01T10:00:00.000Z', '2030-02-02T10:00:00.000Z', 'mentor', 'Ill'],
      ['2030-02-02T10:00:00.000Z', undefined, 'mentor', undefined],
    ]);
    workspace.undo();
    expect(workspace.state.meeting.moves).to.have.length(1);
    expect(workspace.state.meeting.startsAt).to.equal('2030-02-02T10:00:00.000Z');
    expect(refusal(() => workspace.run('meeting-reschedule', { startsAt: 'soon' }))).to.equal(
      'invalid startsAt out-of-range',
    );
  });

  it('gives the next one its time: as it was said, by the rhythm, or none', async () => {
    const workspace = await opened();
    const cadence = { unit: 'week', every: 1, weekday: 4, time: '10:00', zone: 'UTC' } as const;
    workspace.run('series-edit', { cadence, lengthMinutes: 30 });
    workspace.run('meeting-close', {});
    const { startsAt, plannedMinutes } = workspace.state.meeting;
    expect([startsAt, plannedMinutes]).to.deep.equal(['2030-01-10T10:00:00.000Z', 30]);
    workspace.run('meeting-reschedule', { startsAt: '2030-01-14T10:00:00Z' });
    workspace.run('meeting-close', {});
    expect(workspace.state.meeting.startsAt).to.equal('2030-01-17T10:00:00.000Z');
    workspace.run('meeting-close', { next: '2030-03-01T08:00:00Z' });
    expect(workspace.state.meeting.startsAt).to.equal('2030-03-01T08:00:00.000Z');
    workspace.run('meeting-close', { next: null });
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('keeps the rhythm when a meeting was moved out of it', async () => {
    const workspace = await opened();
    const cadence = { unit: 'week', every: 2, weekday: 4, time: '10:00', zone: 'UTC' } as const;
    workspace.run('series-edit', { cadence });
    workspace.run('meeting-edit', { startsAt: '2030-01-17T10:00:00Z' });
    workspace.run('meeting-reschedule', { startsAt: '2030-01-22T10:00:00Z' });
    workspace.run('meeting-close', {});
    expect(workspace.state.meeting.startsAt).to.equal('2030-01-31T10:00:00.000Z');
  });

  it('leaves a pair without a rhythm the length that it had', async () => {
    const workspace = await opened();
    workspace.run('meeting-edit', { plannedMinutes: 60 });
    workspace.run('meeting-close', {});
    expect(workspace.state.meeting.plannedMinutes).to.equal(60);
  });
});
