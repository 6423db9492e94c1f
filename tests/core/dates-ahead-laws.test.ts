import { expect } from '@open-wc/testing';
import { datesAhead, nextStart, occurrenceOf, type Meeting } from '@one-on-one/core';
import { exportCalendar } from '@one-on-one/core/calendar';
import * as fc from 'fast-check';
import { timesIn } from '../support/read-calendar.js';
import { anyCadence, aSeries } from '../support/series.js';
import { runsOf } from '../support/runs-of.js';

const MINUTE = 60_000;
const COUNT = 5;

const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString();

/** Up to two months before or after, in minutes. */
const aWhile = fc.integer({ min: -90_000, max: 90_000 });

/** What is known of when a meeting is, around a date of the rhythm. */
const aMeeting = fc.constantFrom<((place: string, elsewhere: string) => Partial<Meeting>)[]>(
  () => ({}),
  (occurrence) => ({ occurrence }),
  (startsAt) => ({ startsAt }),
  (occurrence, startsAt) => ({ occurrence, startsAt }),
  (from) => ({ moves: [{ from, by: 'ana', at: from }] }),
  (from, startsAt) => ({ startsAt, moves: [{ from, to: startsAt, by: 'ana', at: from }] }),
);

const aDay = fc.date({ min: new Date('2012-06-01'), max: new Date('2035-01-01'), noInvalidDate: true });

const anyMeeting = fc
  .tuple(anyCadence, aDay, aMeeting, aWhile, aWhile)
  .map(([cadence, around, make, moved, ago]) => {
    // By day only, as the library that reads the file counts hours which clocks repeat in another way.
    const series = aSeries({ ...cadence, time: cadence.time?.replace(/^0/, '1') });
    const place = nextStart(series, around.toISOString())!;
    const times = make(place, later(place, moved));
    const meeting = { id: 'regular-2', seq: 2, plannedMinutes: 45, status: 'open' as const, ...times };
    return { series, meeting, now: later(place, ago), isDated: meeting.startsAt !== undefined };
  });

describe('The dates that are ahead, whatever the cadence, the zone and the meeting,', () => {
  it('are those that the calendar file holds beside the meeting', () => {
    fc.assert(
      fc.property(anyMeeting, ({ series, meeting, now, isDated }) => {
        const dates = datesAhead(meeting, series, now, COUNT);
        const words = { summary: 'Ana and Bo' };
        const file = exportCalendar({ relationship: 'pair', series, meetings: [meeting], now, words });
        const held = timesIn(file, 20).map(([start]) => start);
        const others = isDated ? held.filter((start) => start > now && start !== meeting.startsAt) : held;
        expect(others.slice(0, COUNT)).to.deep.equal(dates);
      }),
      runsOf(150),
    );
  });

  it('follow each other, and the first is the one that a meeting without a date stands for, unless that is over', () => {
    fc.assert(
      fc.property(anyMeeting, ({ series, meeting, now, isDated }) => {
        const dates = datesAhead(meeting, series, now, COUNT);
        const place = occurrenceOf(meeting) ?? now;
        for (const [index, date] of dates.slice(1).entries())
          expect(date).to.equal(nextStart(series, dates[index]!, place));
        if (!isDated && place > now) expect(dates[0]).to.equal(place);
        if (!isDated && place <= now) expect(dates[0]).to.equal(nextStart(series, now, place));
        if (isDated) expect([now, place, meeting.startsAt!].sort().at(-1)! < dates[0]!).to.equal(true);
      }),
      runsOf(150),
    );
  });
});
