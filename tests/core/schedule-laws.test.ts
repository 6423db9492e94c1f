import { expect } from '@open-wc/testing';
import { nextStart, upcoming, type Cadence } from '@one-on-one/core';
import * as fc from 'fast-check';
import { anyCadence, anyInstant, aSeries } from '../support/series.js';
import { runsOf } from '../support/runs-of.js';

const DAY = 86_400_000;

/** What a person in the zone reads off the wall: the ISO day, the weekday from Monday, and the time. */
function read(start: string, zone: string) {
  const text = new Date(start).toLocaleString('sv-SE', { timeZone: zone });
  const [day = '', time = ''] = text.split(' ');
  const date = new Date(`${day}T00:00:00Z`);
  return { day, date, weekday: date.getUTCDay() || 7, time: time.slice(0, 5) };
}

/** Whether the day is one that the cadence names. */
function isNamed({ unit, weekday, week, monthDay }: Cadence, { date, weekday: is }: ReturnType<typeof read>) {
  const dayOfMonth = date.getUTCDate();
  const isLast = (days: number) => new Date(date.getTime() + days * DAY).getUTCMonth() !== date.getUTCMonth();
  if (unit === 'week') return is === weekday;
  if (monthDay !== undefined) return dayOfMonth === monthDay || (dayOfMonth < monthDay && isLast(1));
  return is === weekday && (week === 'last' ? isLast(7) : Math.ceil(dayOfMonth / 7) === week);
}

/** Whether the clocks of the zone were put forward in the day before. */
const isAfterGap = (start: string, zone: string) => {
  const offset = (time: number) => {
    const { day, time: clock } = read(new Date(time).toISOString(), zone);
    return Date.parse(`${day}T${clock}Z`) - Math.floor(time / 60_000) * 60_000;
  };
  const time = Date.parse(start);
  return offset(time) > offset(time - DAY);
};

describe('Whatever the cadence, zone and instant, the next starts', () => {
  it('are strictly later, each than the one before', () => {
    fc.assert(
      fc.property(anyCadence, anyInstant, (cadence, after) => {
        const starts = [after, ...upcoming(aSeries(cadence), after, 6)];
        expect(starts).to.have.length(7);
        expect([...new Set(starts)].sort()).to.deep.equal(starts);
      }),
      runsOf(300),
    );
  });

  it('keep the day that the cadence names and the time on the clocks, but where the clocks were put forward', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyCadence, anyInstant, (cadence, after) => {
        for (const start of upcoming(aSeries(cadence), after, 6)) {
          const seen = read(start, cadence.zone);
          const keeps = seen.time === cadence.time && isNamed(cadence, seen);
          kept += Number(keeps);
          expect(keeps || isAfterGap(start, cadence.zone), `${start} ${JSON.stringify(seen)}`).to.equal(true);
        }
      }),
      runsOf(300),
    );
    expect(kept).to.be.greaterThan(runsOf(300).numRuns * 5.6);
  });

  it('leave out no period but those between every so many', () => {
    fc.assert(
      fc.property(anyCadence, anyInstant, (cadence, after) => {
        const [first = '', second = ''] = upcoming(aSeries(cadence), after, 2);
        const days = (Date.parse(second) - Date.parse(first)) / DAY;
        const unit = cadence.unit === 'week' ? [7, 7] : [28, 31];
        expect(days).to.be.within((unit[0] ?? 0) * cadence.every - 8, (unit[1] ?? 0) * cadence.every + 8);
      }),
      runsOf(300),
    );
  });

  it('are the same wherever between two of them one asks, while the anchor stays', () => {
    fc.assert(
      fc.property(
        anyCadence,
        anyInstant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cadence, anchor, part) => {
          const series = aSeries(cadence);
          const [first = '', second = ''] = upcoming(series, anchor, 2);
          const time = Date.parse(first) + Math.floor((Date.parse(second) - Date.parse(first) - 1) * part);
          expect(nextStart(series, new Date(time).toISOString(), anchor)).to.equal(second);
        },
      ),
      runsOf(300),
    );
  });
});
