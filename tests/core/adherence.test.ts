import { expect } from '@open-wc/testing';
import { adherence, isMissed, type PlannedMeeting } from '@one-on-one/core';

describe('Keeping to the time', () => {
  const now = '2030-01-10T10:00:00.000Z';
  const meeting = (status: PlannedMeeting['status'], startsAt?: string): PlannedMeeting => ({
    status,
    startsAt,
    plannedMinutes: 45,
  });

  it('is missed when the end is over and nobody began', () => {
    expect(isMissed(meeting('open', '2030-01-10T09:14:00.000Z'), now)).to.equal(true);
    expect(isMissed(meeting('rescheduled', '2030-01-10T09:14:00.000Z'), now)).to.equal(true);
    expect(isMissed(meeting('open', '2030-01-10T09:15:00.000Z'), now)).to.equal(false);
    expect(isMissed(meeting('running', '2030-01-10T09:00:00.000Z'), now)).to.equal(false);
    expect(isMissed(meeting('open'), now)).to.equal(false);
  });

  it('counts what was moved by its history, whatever became of it, and not what only got its first time', () => {
    const by = { by: 'ana', at: now };
    const [first, second] = ['2030-01-01T09:00:00.000Z', '2030-01-02T09:00:00.000Z'];
    const meetings: readonly PlannedMeeting[] = [
      { ...meeting('closed', second), moves: [{ ...by, from: first, to: second }] },
      { ...meeting('open', '2030-01-20T09:00:00.000Z'), moves: [{ ...by, from: first, to: second }] },
      {
        ...meeting('cancelled', second),
        moves: [
          { ...by, from: first },
          { ...by, to: second },
        ],
      },
      { ...meeting('closed', first), moves: [{ ...by, to: first }] },
      { ...meeting('closed', first), moves: [] },
    ];
    expect(adherence(meetings, now)).to.deep.include({ due: 4, held: 3, moved: 3, cancelled: 1 });
  });

  it('does not count as a lapse what both agreed to skip or what was moved', () => {
    const past = '2030-01-01T09:00:00.000Z';
    const meetings = [
      meeting('closed', past),
      meeting('closed', past),
      meeting('running', now),
      meeting('skipped', past),
      {
        ...meeting('open', '2030-01-20T09:00:00.000Z'),
        moves: [{ from: past, to: '2030-01-20T09:00:00.000Z', by: 'ana', at: past }],
      },
      meeting('cancelled', past),
      meeting('missed', past),
      meeting('open', past),
      meeting('open', '2030-01-20T09:00:00.000Z'),
    ];
    expect(adherence(meetings, now)).to.deep.equal({
      due: 6,
      held: 3,
      skipped: 1,
      moved: 1,
      cancelled: 1,
      missed: 2,
    });
  });
});
