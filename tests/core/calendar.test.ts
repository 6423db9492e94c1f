import { expect } from '@open-wc/testing';
import { upcoming, type Cadence, type Series } from '@one-on-one/core';
import { exportCalendar, type CalendarMeeting } from '@one-on-one/core/calendar';
import * as fc from 'fast-check';
import { readCalendar, timesIn } from '../support/read-calendar.js';
import { anyCadence, aSeries } from '../support/series.js';

const NOW = '2027-02-20T09:00:00.000Z';
const COUNT = 40;

const aMeeting = (seq: number, startsAt: string | undefined, rest: Partial<CalendarMeeting> = {}) => ({
  id: `regular-${seq}`,
  seq,
  startsAt,
  plannedMinutes: 45,
  status: 'open' as const,
  ...rest,
});

const calendarOf = (series: Series, meetings: readonly CalendarMeeting[] = [], now = NOW) =>
  exportCalendar({ relationship: 'pair', series, meetings, now, words: { summary: 'Ana and Bo' } });

const startsIn = (file: string, count = COUNT) => timesIn(file, count).map(([start]) => start);

const rows: Readonly<Record<string, Cadence>> = {
  'every Thursday in New York': {
    unit: 'week',
    every: 1,
    weekday: 4,
    time: '14:00',
    zone: 'America/New_York',
  },
  'every second Tuesday in Berlin': {
    unit: 'week',
    every: 2,
    weekday: 2,
    time: '09:30',
    zone: 'Europe/Berlin',
  },
  'every third Monday in Sydney': {
    unit: 'week',
    every: 3,
    weekday: 1,
    time: '08:00',
    zone: 'Australia/Sydney',
  },
  'every Sunday in Apia': { unit: 'week', every: 1, weekday: 7, time: '23:45', zone: 'Pacific/Apia' },
  'every Friday in Kolkata': { unit: 'week', every: 1, weekday: 5, time: '00:15', zone: 'Asia/Kolkata' },
  'on the 31st in Sao Paulo': {
    unit: 'month',
    every: 1,
    monthDay: 31,
    time: '16:00',
    zone: 'America/Sao_Paulo',
  },
  'on the 29th in Berlin': { unit: 'month', every: 1, monthDay: 29, time: '10:00', zone: 'Europe/Berlin' },
  'every second month on the 5th in New York': {
    unit: 'month',
    every: 2,
    monthDay: 5,
    time: '22:00',
    zone: 'America/New_York',
  },
  'on the last Friday in Sydney': {
    unit: 'month',
    every: 1,
    week: 'last',
    weekday: 5,
    time: '07:30',
    zone: 'Australia/Sydney',
  },
  'on the second Wednesday in Casablanca': {
    unit: 'month',
    every: 1,
    week: 2,
    weekday: 3,
    time: '12:00',
    zone: 'Africa/Casablanca',
  },
};

describe('A calendar file', () => {
  for (const [name, cadence] of Object.entries(rows)) {
    const series = aSeries(cadence);

    it(`says what follows ${name}`, () => {
      expect(startsIn(calendarOf(series))).to.deep.equal(upcoming(series, NOW, COUNT));
    });

    it(`says what was held, moved, skipped, cancelled or prolonged ${name}`, () => {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = upcoming(series, NOW, 5);
      const moved = new Date(Date.parse(third) + 90_000_000).toISOString();
      const meetings = [
        aMeeting(1, first, { status: 'closed' }),
        aMeeting(2, second, { status: 'skipped' }),
        aMeeting(3, moved, { status: 'closed' }),
        aMeeting(4, fourth, { status: 'cancelled' }),
        aMeeting(5, fifth, { plannedMinutes: 60 }),
        aMeeting(6, undefined),
      ];
      const times = timesIn(calendarOf(series, meetings), COUNT);
      const rest = upcoming(series, fifth, COUNT - 3, first);
      expect(times).to.deep.equal([
        [first, 45],
        [moved, 45],
        [fifth, 60],
        ...rest.map((start) => [start, 45]),
      ]);
    });
  }

  it('says the same as the next starts, whatever the cadence', () => {
    fc.assert(
      fc.property(
        anyCadence,
        fc.date({ min: new Date('2012-06-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (cadence, date) => {
          // By day only: that library reads hours that clocks leave out or repeat in another way than RFC 5545 says. To
          // name each such start in UTC instead, the file would need an exception for every year there is to come.
          const series = aSeries({ ...cadence, time: cadence.time?.replace(/^0/, '1') });
          const now = date.toISOString();
          expect(startsIn(calendarOf(series, [], now), 12)).to.deep.equal(upcoming(series, now, 12));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names a start that the clocks leave out by the rule, as RFC 5545 wants it', () => {
    const series = aSeries({ unit: 'week', every: 1, weekday: 7, time: '02:30', zone: 'America/New_York' });
    const [gap = ''] = upcoming(series, '2027-03-10T00:00:00.000Z', 1);
    expect(gap).to.equal('2027-03-14T07:30:00.000Z');
    const file = calendarOf(series, [
      aMeeting(1, '2027-03-07T07:30:00.000Z'),
      aMeeting(2, gap, { status: 'skipped' }),
    ]);
    expect(file).to.contain('EXDATE;TZID=America/New_York:20270314T023000\r\n');
  });

  it('names a start that the clocks show twice by the rule: RFC 5545 (3.3.5) takes the first of the two, as we do', () => {
    const series = aSeries({ unit: 'week', every: 1, weekday: 7, time: '02:30', zone: 'Australia/Sydney' });
    const now = '2027-04-01T00:00:00.000Z';
    expect(upcoming(series, now, 1)).to.deep.equal(['2027-04-03T15:30:00.000Z']);
    const file = calendarOf(series, [], now);
    expect(file).to.contain('DTSTART;TZID=Australia/Sydney:20270404T023000\r\n');
  });

  it('has one event for each dated meeting where there is no cadence, or it rests', () => {
    const { cadence: _cadence, ...none } = aSeries({ unit: 'week', every: 1, zone: 'UTC' });
    const paused = { ...aSeries(rows['every Thursday in New York'] as Cadence), status: 'paused' as const };
    const [a, b] = ['2027-03-01T09:00:00.000Z', '2027-03-20T09:00:00.000Z'];
    for (const series of [none, paused]) {
      const file = calendarOf(series, [
        aMeeting(1, a),
        aMeeting(2, b, { plannedMinutes: 60 }),
        aMeeting(3, undefined),
      ]);
      expect(timesIn(file, 9)).to.deep.equal([
        [a, 45],
        [b, 60],
      ]);
      expect(readCalendar(file).events.map(({ uid }) => uid)).to.deep.equal([
        'pair-regular-1@one-on-one',
        'pair-regular-2@one-on-one',
      ]);
    }
  });

  it('keeps what a meeting is called by calendars when it is moved', () => {
    const series = aSeries(rows['every Thursday in New York'] as Cadence);
    const [first = '', second = ''] = upcoming(series, NOW, 2);
    const earlier = new Date(Date.parse(second) - 90_000_000).toISOString();
    const file = calendarOf(series, [aMeeting(1, first), aMeeting(2, earlier, { status: 'rescheduled' })]);
    const { events, exceptions } = readCalendar(file);
    expect([...events, ...exceptions].map(({ uid }) => uid)).to.deep.equal(
      Array(2).fill('pair-regular@one-on-one'),
    );
    expect(new Date(exceptions[0]!.recurrenceId.toUnixTime() * 1000).toISOString()).to.equal(second);
    expect(startsIn(file, 5)).to.deep.equal([first, earlier, ...upcoming(series, second, 3)]);
  });

  it('holds a meeting beside the row as one of its own', () => {
    const series = aSeries(rows['every second Tuesday in Berlin'] as Cadence);
    const [first = '', second = ''] = upcoming(series, NOW, 2);
    const between = new Date(Date.parse(first) + 90_000_000).toISOString();
    const meetings = [aMeeting(1, first), aMeeting(2, between), aMeeting(3, second)];
    expect(startsIn(calendarOf(series, meetings), 5)).to.deep.equal([
      first,
      between,
      second,
      ...upcoming(series, second, 2),
    ]);
  });

  it('keeps every word as it was written, in lines of at most 75 bytes', () => {
    const summary = 'Ana, Bo; and a \\ – 👩🏽‍🏫🧑🏽‍🎓 العربية '.repeat(6).trim();
    const description = ['One, two', 'three; \\n four', `Line ${'👋'.repeat(60)}`];
    const series: Series = {
      ...aSeries(rows['every Thursday in New York'] as Cadence),
      location: 'Room 4, 2nd floor; ring',
      url: `https://meet.example/a,b;c?d=${'e'.repeat(90)}`,
    };
    const file = exportCalendar({
      relationship: 'pair',
      series,
      meetings: [],
      now: NOW,
      words: { summary: `${summary}\nATTENDEE:mailto:x@example.com`, description },
    });
    const { events } = readCalendar(file);
    expect(events[0]?.summary).to.equal(`${summary} ATTENDEE:mailto:x@example.com`);
    expect(events[0]?.description).to.equal(description.join('\n'));
    expect(events[0]?.location).to.equal(series.location);
    expect(events[0]?.component.getFirstPropertyValue('url')).to.equal(series.url);
    expect(events[0]?.attendees).to.have.length(0);
    const lines = file.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(lines.every((line) => !/\p{Surrogate}/u.test(line) && !line.includes('\n'))).to.equal(true);
  });
});
