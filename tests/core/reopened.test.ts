import { expect } from '@open-wc/testing';
import { bothOpened, opened, settled } from '../support/meetings.js';
import { idOf, saved, titles } from '../support/workspaces.js';

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
  });
});
