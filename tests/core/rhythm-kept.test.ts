import { expect } from '@open-wc/testing';
import { datesAfter, type Cadence, type Workspace } from '@one-on-one/core';
import { exportCalendar, type CalendarMeeting } from '@one-on-one/core/calendar';
import { opened } from '../support/meetings.js';
import { timesIn } from '../support/read-calendar.js';
import { aClock } from '../support/workspaces.js';

const EVERY_SECOND_THURSDAY: Cadence = { unit: 'week', every: 2, weekday: 4, time: '10:00', zone: 'UTC' };
const at = (day: string) => `2030-${day}T10:00:00.000Z`;

/** Two who meet every second Thursday, next on 17 January. */
async function aPair(): Promise<Workspace> {
  const workspace = await opened();
  workspace.run('series-edit', { cadence: EVERY_SECOND_THURSDAY });
  workspace.run('meeting-edit', { startsAt: at('01-17') });
  return workspace;
}

const startOf = ({ state }: Workspace) => state.meeting.startsAt;

/** What the calendar file of a workspace says of the days of the next meetings. */
const daysInFile = ({ state }: Workspace, now = aClock().now(), earlier: readonly CalendarMeeting[] = []) =>
  timesIn(
    exportCalendar({
      relationship: 'pair',
      series: state.series!,
      meetings: [...earlier, state.meeting],
      now,
      words: { summary: 'Ana and Bo' },
    }),
    3,
  ).map(([start]) => start.slice(5, 10));

const daysAfter = ({ state }: Workspace) =>
  datesAfter(state.meeting, state.series!, aClock().now(), 2).map((start) => start.slice(5, 10));

describe('The rhythm of a series', () => {
  it('goes on as it was after a meeting that was moved into a week between', async () => {
    const workspace = await aPair();
    workspace.run('meeting-reschedule', { startsAt: at('01-24') });
    expect(daysInFile(workspace)).to.deep.equal(['01-24', '01-31', '02-14']);
    expect(daysAfter(workspace)).to.deep.equal(['01-31', '02-14']);
    workspace.run('meeting-reschedule', { startsAt: at('01-10').replace('10:', '11:') });
    expect(daysInFile(workspace)).to.deep.equal(['01-10', '01-31', '02-14']);
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(at('01-31'));
  });

  it('goes on as it was after the date that replaces one that was called off', async () => {
    const workspace = await aPair();
    workspace.run('meeting-cancel', { role: 'mentor', next: at('01-24') });
    expect(daysInFile(workspace)).to.deep.equal(['01-24', '01-31', '02-14']);
    expect(daysAfter(workspace)).to.deep.equal(['01-31', '02-14']);
    workspace.run('meeting-cancel', { role: 'mentee', next: at('01-26') });
    expect(daysInFile(workspace)).to.deep.equal(['01-26', '01-31', '02-14']);
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(at('01-31'));
  });

  it('goes on as it was after a date that the two agreed on when they closed the one before', async () => {
    for (const [next, then] of [
      ['01-24', '02-14'], // as near to the one just held as to the next: it stands for the next
      ['01-30', '02-14'],
      ['02-02', '02-14'],
      ['02-13', '02-28'],
      ['01-18', '01-31'], // one more right after it takes no other's place
    ] as const) {
      const workspace = await aPair();
      workspace.run('meeting-close', { next: at(next) });
      expect([startOf(workspace), daysAfter(workspace)[0]]).to.deep.equal([at(next), then]);
      workspace.run('meeting-reschedule', { startsAt: at('01-19') });
      expect(daysAfter(workspace)[0], next).to.equal(then);
      workspace.run('meeting-close', {});
      expect(startOf(workspace)).to.equal(at(then));
    }
  });

  it('goes on as it was after a meeting that is held without a date', async () => {
    const workspace = await aPair();
    workspace.run('meeting-close', { next: null });
    expect(startOf(workspace)).to.equal(undefined);
    expect(daysInFile(workspace, at('01-20'))).to.deep.equal(['01-31', '02-14', '02-28']);
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(at('02-14'));
  });

  it('is begun anew by a date that was agreed on again, and by none that was taken back', async () => {
    const workspace = await aPair();
    workspace.run('meeting-close', { next: at('01-26') });
    workspace.undo();
    workspace.run('meeting-close', { next: at('02-13') });
    expect(daysAfter(workspace)[0]).to.equal('02-28');
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('meeting-close', { next: at('01-30') });
    expect(daysAfter(workspace)[0]).to.equal('02-14');
  });

  it('has no next date that is over, however long nobody closed a meeting', async () => {
    const { state } = await aPair();
    const [next] = datesAfter(state.meeting, state.series!, at('03-20'), 1);
    expect(next).to.equal(at('03-28'));
  });

  it('is none where nobody said one', async () => {
    const workspace = await opened();
    workspace.run('meeting-close', { next: at('01-26') });
    expect(workspace.state.meeting).not.to.have.property('occurrence');
  });

  it('stands for a date of the rhythm, not for the present moment, after one that had no date', async () => {
    const workspace = await opened();
    workspace.run('series-edit', { cadence: EVERY_SECOND_THURSDAY });
    workspace.run('meeting-close', { next: '2030-01-10T09:20:00.000Z' });
    expect(workspace.state.meeting.occurrence).to.equal(at('01-10'));
  });

  const endings: Readonly<Record<string, (workspace: Workspace) => void>> = {
    closed: (workspace) => workspace.run('meeting-close', {}),
    skipped: (workspace) => workspace.run('meeting-skip', {}),
    'called off': (workspace) => workspace.run('meeting-cancel', { role: 'mentee' }),
  };
  for (const [name, end] of Object.entries(endings)) {
    it(`gives the next date again where a meeting is ${name}, that is taken back, and it is ${name} once more`, async () => {
      const workspace = await aPair();
      end(workspace);
      expect(startOf(workspace)).to.equal(at('01-31'));
      workspace.undo();
      expect(startOf(workspace)).to.equal(at('01-17'));
      end(workspace);
      expect(startOf(workspace)).to.equal(at('01-31'));
    });
  }

  it('counts for the next date where it was agreed on after a closing was taken back', async () => {
    const workspace = await opened();
    workspace.run('meeting-edit', { startsAt: at('01-17') });
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(undefined);
    workspace.undo();
    workspace.run('series-edit', { cadence: EVERY_SECOND_THURSDAY });
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(at('01-31'));
  });

  it('sets no date where the two agreed on none, also when they close the meeting again', async () => {
    const workspace = await aPair();
    const { id } = workspace.state.meeting;
    workspace.run('meeting-start', {});
    workspace.run('meeting-close', { next: null });
    workspace.run('meeting-reopen', { id });
    workspace.run('meeting-close', {});
    expect(startOf(workspace)).to.equal(undefined);
  });
});

describe('The calendar file', () => {
  const plain = { plannedMinutes: 45, status: 'closed' } as const;
  const held = (seq: number, startsAt: string, occurrence?: string): CalendarMeeting => ({
    ...plain,
    id: `regular-${seq}`,
    seq,
    startsAt: at(startsAt),
    ...(occurrence !== undefined && { occurrence: at(occurrence) }),
  });

  it('has a replacement in the place of the one that was called off, and one more beside the row', async () => {
    const { state } = await aPair();
    const file = exportCalendar({
      relationship: 'pair',
      series: state.series!,
      meetings: [
        { ...held(1, '01-17'), status: 'cancelled' },
        held(2, '01-24', '01-17'),
        held(3, '01-25', '01-17'),
        held(4, '02-02', '01-31'),
      ],
      now: at('02-03'),
      words: { summary: 'Ana and Bo' },
    });
    expect(timesIn(file, 5).map(([start]) => start.slice(5, 10))).to.deep.equal([
      '01-24',
      '01-25',
      '02-02',
      '02-14',
      '02-28',
    ]);
  });

  it('goes on from the places of meetings of an earlier version, which names them by their moves alone', async () => {
    const { state } = await aPair();
    const moves = [{ from: at('01-17'), to: at('01-24'), by: 'mentor', at: at('01-10') }];
    const file = exportCalendar({
      relationship: 'pair',
      series: state.series!,
      meetings: [{ ...held(1, '01-24'), moves }],
      now: at('01-10'),
      words: { summary: 'Ana and Bo' },
    });
    expect(timesIn(file, 2).map(([start]) => start.slice(5, 10))).to.deep.equal(['01-24', '01-31']);
  });
});
