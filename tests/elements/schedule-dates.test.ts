import { expect } from '@open-wc/testing';
import { createSeries, type Cadence, type Meeting } from '@one-on-one/core';
import { aState } from '../support/agenda-state.js';
import { showSchedule, type SchedulePage } from '../support/schedule-page.js';
import { writer } from '../support/series.js';

const thursdays: Cadence = { unit: 'week', every: 1, weekday: 4, time: '10:05', zone: 'UTC' };
const monthEnds: Cadence = { unit: 'month', every: 1, monthDay: 31, time: '10:00', zone: 'UTC' };

/** A schedule whose next meeting has this of a date. */
function showDates(cadence: Cadence, dates: Partial<Meeting>, attributes: Record<string, string> = {}) {
  const { meeting } = aState({});
  const series = { ...createSeries(writer), cadence };
  return showSchedule(aState({ meeting: { ...meeting, ...dates }, series }), attributes);
}

const offered = (schedule: SchedulePage) =>
  /Use the next date: (.*?),? \d+:/.exec(
    schedule
      .all('button')
      .map((it) => it.textContent)
      .join(),
  )?.[1];

const days = (schedule: SchedulePage) =>
  schedule.all<HTMLTimeElement>("[part='dates'] time").map(({ dateTime }) => dateTime.slice(0, 10));

describe('The dates of <one-on-one-schedule>', () => {
  it('go on with the one after that which is offered to a meeting without a date', async () => {
    const schedule = await showDates(thursdays, { occurrence: '2037-10-08T10:05:00.000Z' });
    expect(offered(schedule)).to.contain('October 8');
    expect(days(schedule)).to.deep.equal(['2037-10-15', '2037-10-22', '2037-10-29', '2037-11-05']);
  });

  it('do so where a meeting lost its date, and leave no month out', async () => {
    const from = '2037-10-31T10:00:00.000Z';
    const schedule = await showDates(monthEnds, { moves: [{ from, by: 'mentor', at: from }] });
    expect(offered(schedule)).to.contain('October 31');
    expect(days(schedule)).to.deep.equal(['2037-11-30', '2037-12-31', '2038-01-31', '2038-02-28']);
  });

  it('hold the one that would be offered where nobody can take it', async () => {
    const occurrence = '2037-10-08T10:05:00.000Z';
    const schedule = await showDates(thursdays, { occurrence }, { readonly: '' });
    expect(offered(schedule)).to.equal(undefined);
    expect(days(schedule)).to.deep.equal(['2037-10-08', '2037-10-15', '2037-10-22', '2037-10-29']);
  });
});
