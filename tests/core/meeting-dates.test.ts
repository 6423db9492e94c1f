import { expect } from '@open-wc/testing';
import { opened, refusal } from '../support/meetings.js';

describe('The date of a meeting', () => {
  it('is moved only before it began', async () => {
    const workspace = await opened();
    workspace.run('meeting-edit', { startsAt: '2030-01-10T10:00:00Z' });
    workspace.run('meeting-start', {});
    const moves = (['meeting-reschedule', 'meeting-edit'] as const).flatMap((kind) =>
      ['2030-02-02T10:00:00Z', null].map((startsAt) => () => workspace.run(kind, { startsAt })),
    );
    const late = 'invalid status out-of-range';
    expect(moves.map(refusal)).to.deep.equal([late, late, late, late]);
    workspace.run('meeting-wrap', {});
    expect(moves.map(refusal)).to.deep.equal([late, late, late, late]);
    expect(workspace.state.meeting.startsAt).to.equal('2030-01-10T10:00:00.000Z');
    expect(refusal(() => workspace.run('meeting-edit', { startsAt: '2030-01-10T10:00:00Z' }))).to.equal(null);
  });

  it('is given its first date while it is held', async () => {
    const workspace = await opened();
    workspace.run('meeting-start', {});
    workspace.run('meeting-edit', { startsAt: '2030-01-10T10:00:00Z' });
    expect(workspace.state.meeting.startsAt).to.equal('2030-01-10T10:00:00.000Z');
    workspace.undo();
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('is no day to come where it is the first, and the meeting is held', async () => {
    const workspace = await opened();
    workspace.run('meeting-start', {});
    const date = (startsAt: string) => refusal(() => workspace.run('meeting-edit', { startsAt }));
    expect(date('2030-01-13T10:00:00Z')).to.equal('invalid startsAt out-of-range');
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
    expect(date('2030-01-08T10:00:00Z')).to.equal(null);
  });

  it('is not missed while it is still to come', async () => {
    const workspace = await opened();
    const miss = () => workspace.run('meeting-miss', {});
    workspace.run('meeting-edit', { startsAt: '2030-01-10T10:00:00Z' });
    expect(refusal(miss)).to.equal('invalid status out-of-range');
    workspace.run('meeting-edit', { startsAt: '2030-01-10T08:00:00Z' });
    expect(refusal(miss)).to.equal(null);
    expect(workspace.state.meeting.id).to.equal('regular-2');
  });

  it('has not moved when it is given its first date, and that is taken back', async () => {
    const workspace = await opened();
    workspace.run('meeting-reschedule', { startsAt: '2030-02-01T10:00:00Z' });
    const { startsAt, moves } = workspace.state.meeting;
    expect([startsAt, moves]).to.deep.equal(['2030-02-01T10:00:00.000Z', undefined]);
    workspace.undo();
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
  });
});
