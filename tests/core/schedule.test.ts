import { expect } from '@open-wc/testing';
import {
  createSeries,
  editSeries,
  isOneOnOneError,
  isSeries,
  lengthAdvice,
  nextStart,
  upcoming,
  type Cadence,
  type Series,
  type SeriesChanges,
} from '@one-on-one/core';
import { aSeries, writer } from '../support/series.js';

describe('A new series', () => {
  it('lasts 45 minutes, asks before it carries over, and names no time', () => {
    const series = createSeries(writer);
    expect(isSeries(series)).to.equal(true);
    expect(series).to.include({ id: 'regular', lengthMinutes: 45, status: 'active', carryOver: 'ask' });
    expect(series.cadence).to.equal(undefined);
    expect(nextStart(series, writer.now)).to.equal(undefined);
  });
});

describe('Editing a series', () => {
  const edited = (changes: SeriesChanges, series: Series = createSeries(writer)) =>
    editSeries(series, changes, { ...writer, now: '2030-01-11T09:00:00.000Z' });
  const refused = (changes: SeriesChanges) => {
    try {
      edited(changes);
      return undefined;
    } catch (error) {
      return isOneOnOneError(error, 'invalid') ? error.details.path : error;
    }
  };

  it('changes what is named and empties what is null', () => {
    const all = edited({
      cadence: { unit: 'week', every: 2, weekday: 2, time: '14:00', zone: 'Europe/Berlin' },
      lengthMinutes: 60,
      location: ' Room 4\n',
      url: 'https://meet.example/us',
      status: 'paused',
      carryOver: 'all',
      lockAfterDays: 7,
    });
    expect(all).to.deep.include({
      lengthMinutes: 60,
      location: 'Room 4',
      status: 'paused',
      lockAfterDays: 7,
    });
    expect(isSeries(all)).to.equal(true);
    const none = edited({ cadence: null, location: null, base: 'Room 4', url: '', lockAfterDays: null }, all);
    for (const field of ['cadence', 'location', 'url', 'lockAfterDays'])
      expect(none).not.to.have.property(field);
    expect(none.lengthMinutes).to.equal(60);
  });

  it('is the same series where nothing is different', () => {
    const cadence = { unit: 'week', every: 1, weekday: 1, time: '09:00', zone: 'UTC' } as const;
    const series = aSeries(cadence);
    expect(edited({ cadence, status: 'active', lengthMinutes: 45 }, series)).to.equal(series);
  });

  it('keeps a location that somebody else wrote meanwhile beside the new one', () => {
    const theirs = edited({ location: 'Room 4', base: '' });
    const ours = edited({ location: 'Room 5', base: '' }, theirs);
    expect(ours.location).to.equal('Room 5');
    expect(ours.others?.['location']?.map(({ value }) => value)).to.deep.equal(['Room 4']);
  });

  it('keeps of a cadence only what its unit uses', () => {
    const rule = { every: 1, weekday: 2, week: 2, time: '14:00', zone: 'UTC' } as const;
    expect(edited({ cadence: { unit: 'week', monthDay: 3, ...rule } }).cadence).not.to.have.any.keys(
      'week',
      'monthDay',
    );
    expect(edited({ cadence: { unit: 'month', monthDay: 3, ...rule } }).cadence).not.to.have.any.keys(
      'week',
      'weekday',
    );
  });

  it('names what is out of its limits', () => {
    const cadence = { unit: 'month', every: 1, zone: 'Europe/Berlin' } as const;
    expect(refused({ lengthMinutes: 9 })).to.deep.equal(['lengthMinutes', 'out-of-range']);
    expect(refused({ lockAfterDays: -1 })).to.deep.equal(['lockAfterDays', 'out-of-range']);
    expect(refused({ location: 'x'.repeat(201) })).to.deep.equal(['location', 'too-long']);
    expect(refused({ url: 'javascript:alert(1)' })).to.deep.equal(['url', 'out-of-range']);
    expect(refused({ url: `https://${'x'.repeat(500)}` })).to.deep.equal(['url', 'too-long']);
    expect(refused({ cadence: { ...cadence, every: 0 } })).to.deep.equal(['every', 'out-of-range']);
    expect(refused({ cadence: { ...cadence, zone: 'Mars/Base' } })).to.deep.equal(['zone', 'out-of-range']);
    expect(refused({ cadence: { ...cadence, time: '24:00' } })).to.deep.equal(['time', 'out-of-range']);
    expect(refused({ cadence: { ...cadence, monthDay: 32 } })).to.deep.equal(['monthDay', 'out-of-range']);
    expect(refused({ cadence: { ...cadence, weekday: 2 } })).to.deep.equal(['week', 'out-of-range']);
    expect(refused({ cadence: { ...cadence, week: 2 } })).to.deep.equal(['weekday', 'out-of-range']);
    for (const field of ['status', 'carryOver'] as const)
      expect(refused({ [field]: 'often' })).to.deep.equal([field, 'out-of-range']);
  });
});

describe('The next starts', () => {
  const starts = (cadence: Cadence, after: string, count = 3, anchor?: string) =>
    upcoming(aSeries(cadence), after, count, anchor).map((start) => start.replace(':00.000Z', ''));

  it('stay at the time on the clocks when these change', () => {
    const weekly = { unit: 'week', every: 1, weekday: 4, time: '14:00' } as const;
    expect(starts({ ...weekly, zone: 'America/New_York' }, '2027-03-05T12:00:00.000Z')).to.deep.equal([
      '2027-03-11T19:00',
      '2027-03-18T18:00',
      '2027-03-25T18:00',
    ]);
    expect(starts({ ...weekly, zone: 'Australia/Sydney' }, '2027-03-26T12:00:00.000Z')).to.deep.equal([
      '2027-04-01T03:00',
      '2027-04-08T04:00',
      '2027-04-15T04:00',
    ]);
  });

  it('are later by the gap on the day the clocks are put forward, and the first of two when they are put back', () => {
    const sundays = { unit: 'week', every: 1, weekday: 7, zone: 'America/New_York' } as const;
    expect(starts({ ...sundays, time: '02:30' }, '2027-03-08T12:00:00.000Z', 2)).to.deep.equal([
      '2027-03-14T07:30',
      '2027-03-21T06:30',
    ]);
    expect(starts({ ...sundays, time: '01:30' }, '2027-11-01T12:00:00.000Z', 2)).to.deep.equal([
      '2027-11-07T05:30',
      '2027-11-14T06:30',
    ]);
  });

  it('survive a day that a country left out', () => {
    const fridays = { unit: 'week', every: 1, weekday: 5, time: '10:00', zone: 'Pacific/Apia' } as const;
    expect(starts(fridays, '2011-12-20T12:00:00.000Z')).to.deep.equal([
      '2011-12-23T20:00',
      '2011-12-30T20:00', // 31 December there: 30 December 2011 never was
      '2012-01-05T20:00',
    ]);
  });

  it('are on the last day of a month that is too short', () => {
    const monthly = { unit: 'month', every: 1, monthDay: 31, time: '09:00', zone: 'UTC' } as const;
    expect(starts(monthly, '2028-01-15T00:00:00.000Z', 4)).to.deep.equal([
      '2028-01-31T09:00',
      '2028-02-29T09:00',
      '2028-03-31T09:00',
      '2028-04-30T09:00',
    ]);
  });

  it('are on the second or last such day of a month', () => {
    const tuesdays = { unit: 'month', every: 1, weekday: 2, time: '09:00', zone: 'UTC' } as const;
    const after = '2027-01-01T00:00:00.000Z';
    expect(starts({ ...tuesdays, week: 2 }, after)).to.deep.equal([
      '2027-01-12T09:00',
      '2027-02-09T09:00',
      '2027-03-09T09:00',
    ]);
    expect(starts({ ...tuesdays, week: 'last' }, after)).to.deep.equal([
      '2027-01-26T09:00',
      '2027-02-23T09:00',
      '2027-03-30T09:00',
    ]);
  });

  it('count every second week from the anchor, and from where they begin without one', () => {
    const rule = { unit: 'week', every: 2, weekday: 2, time: '14:00', zone: 'UTC' } as const;
    const [after, anchor] = ['2027-01-06T00:00:00.000Z', '2026-12-29T14:00:00.000Z'];
    expect(starts(rule, after, 2, anchor)).to.deep.equal(['2027-01-12T14:00', '2027-01-26T14:00']);
    expect(starts(rule, after, 2)).to.deep.equal(['2027-01-19T14:00', '2027-02-02T14:00']);
  });

  it('are none where the series rests, or the cadence names no day or time, or a zone that nobody knows', () => {
    const rule: Cadence = { unit: 'week', every: 2, weekday: 2, time: '14:00', zone: 'UTC' };
    const { weekday: _weekday, ...dayless } = rule;
    const { time: _time, ...timeless } = rule;
    const after = '2027-01-06T00:00:00.000Z';
    for (const cadence of [
      dayless,
      timeless,
      { ...dayless, unit: 'month' as const },
      { ...rule, zone: 'Mars/Base' },
    ])
      expect(starts(cadence, after)).to.deep.equal([]);
    for (const status of ['paused', 'ended'] as const)
      expect(nextStart({ ...aSeries(rule), status }, after)).to.equal(undefined);
  });

  it('end with the years of four digits', () => {
    const rule = { unit: 'month', every: 1, monthDay: 1, time: '00:00', zone: 'UTC' } as const;
    expect(starts(rule, '9999-11-15T00:00:00.000Z')).to.deep.equal(['9999-12-01T00:00']);
  });
});

describe('Length advice', () => {
  it('is longer for those who meet seldom, and absent where the guides say nothing', () => {
    expect(lengthAdvice({ unit: 'week', every: 1 })).to.deep.equal([30, 30]);
    expect(lengthAdvice({ unit: 'week', every: 2 })).to.deep.equal([45, 60]);
    expect(lengthAdvice({ unit: 'month', every: 1 })).to.deep.equal([60, 90]);
    expect(lengthAdvice({ unit: 'week', every: 4 })).to.deep.equal([60, 90]);
    expect(lengthAdvice({ unit: 'week', every: 3 })).to.equal(undefined);
    expect(lengthAdvice({ unit: 'month', every: 3 })).to.equal(undefined);
  });
});
