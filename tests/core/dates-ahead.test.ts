import { expect } from '@open-wc/testing';
import { datesAhead, type Cadence, type Workspace } from '@one-on-one/core';
import { opened } from '../support/meetings.js';
import { aClock } from '../support/workspaces.js';

const THURSDAYS: Cadence = { unit: 'week', every: 1, weekday: 4, time: '10:05', zone: 'UTC' };
const at = (day: string, time = '10:05') => `2030-${day}T${time}:00.000Z`;

/** Two who meet every Thursday, next on 17 January, on a page that was opened then. */
async function aPair(now: string): Promise<Workspace> {
  const workspace = await opened({ clock: aClock(now) });
  workspace.run('series-edit', { cadence: THURSDAYS });
  workspace.run('meeting-edit', { startsAt: at('01-17') });
  return workspace;
}

const daysAhead = ({ state }: Workspace, now: string) =>
  datesAhead(state.meeting, state.series!, now, 3).map((start) => start.slice(5, 10));

describe('The dates ahead of a meeting without a date', () => {
  it('begin with the next of the rhythm where the one before was closed without one', async () => {
    const workspace = await aPair(at('01-17'));
    workspace.run('meeting-close', { next: null });
    expect(daysAhead(workspace, at('01-17', '10:50'))).to.deep.equal(['01-24', '01-31', '02-07']);
  });

  it('do not hold the one of a meeting that was over before it was to begin', async () => {
    const workspace = await aPair(at('01-17', '09:30'));
    workspace.run('meeting-start', {});
    workspace.run('meeting-close', { next: null });
    expect(daysAhead(workspace, at('01-17', '10:00'))).to.deep.equal(['01-24', '01-31', '02-07']);
  });

  it('begin with its own, until that is over', async () => {
    const workspace = await aPair(at('01-15'));
    workspace.run('meeting-reschedule', { startsAt: null });
    expect(daysAhead(workspace, at('01-15'))).to.deep.equal(['01-17', '01-24', '01-31']);
    expect(daysAhead(workspace, at('01-18'))).to.deep.equal(['01-24', '01-31', '02-07']);
  });

  it('leave none out where the time or the day is another since', async () => {
    const workspace = await aPair(at('01-17'));
    workspace.run('meeting-close', { next: null });
    const days = ['01-24', '01-31', '02-07'];
    workspace.run('series-edit', { cadence: { ...THURSDAYS, time: '09:00' } });
    expect(daysAhead(workspace, at('01-17', '11:00'))).to.deep.equal(days);
    workspace.run('series-edit', { cadence: { ...THURSDAYS, weekday: 3 } });
    expect(daysAhead(workspace, at('01-17', '11:00'))).to.deep.equal(['01-23', '01-30', '02-06']);
  });

  it('follow the one that it is on for', async () => {
    const workspace = await aPair(at('01-15'));
    workspace.run('meeting-reschedule', { startsAt: null });
    workspace.run('meeting-start', {});
    expect(daysAhead(workspace, at('01-17', '10:00'))).to.deep.equal(['01-24', '01-31', '02-07']);
  });
});
