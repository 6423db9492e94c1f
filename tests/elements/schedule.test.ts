import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aState } from '../support/agenda-state.js';
import { aSchedule, showSchedule } from '../support/schedule-page.js';

const startsAt = '2031-11-27T15:00:00.000Z';

describe('<one-on-one-schedule>', () => {
  it('says that there is no date, and sets one', async () => {
    const schedule = await aSchedule();
    expect(schedule.text('next')).to.contain('No date yet');
    await schedule.click('Set a date');
    expect(schedule.focusedName).to.equal('New date and time');
    await schedule.fill('New date and time', '2031-11-27T15:00');
    await sendKeys({ press: 'Enter' });
    await schedule.settled();
    expect(schedule.text('next')).to.contain('Thursday, November 27').and.contain('3:00');
    expect(schedule.workspace.state.meeting.startsAt).to.equal(new Date('2031-11-27T15:00').toISOString());
    expect(await schedule.announced()).to.equal('Set the date');
    expect(schedule.text('undo')).to.contain('Set the date');
    expect(schedule.focusedName).to.equal('Move it');
  });

  it('moves a meeting, says where it was and why, and takes that back', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Move it');
    await schedule.fill('New date and time', '2031-11-28T10:30');
    await schedule.fill('Why', 'a wedding');
    await schedule.submit();
    expect(schedule.text('moved')).to.contain('Friday, November 28').and.contain('Moved from Thursday');
    expect(schedule.text('moved')).to.contain('a wedding');
    expect(schedule.text('undo')).to.contain('Moved the meeting');
    await schedule.click('Undo');
    expect(schedule.text('next')).to.contain('Thursday, November 27');
    expect(await schedule.announced()).to.equal('Undone');
  });

  it('skips a meeting when both agree: the next one is then the present one', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Skip it');
    expect(schedule.text('form')).to.contain('both of you agree').and.contain('you say later');
    await schedule.click('We both agree');
    expect(schedule.workspace.state.meeting.id).to.equal('regular-2');
    expect(schedule.text('next')).to.contain('No date yet');
  });

  it('says so where it is too late to bring a skipped meeting back, and offers nothing', async () => {
    const schedule = await showSchedule(aState({ undoable: { kind: 'meeting-skip', isLate: true } }));
    expect(schedule.text('undo')).to.equal('The meetings went on since. Nothing from before can be undone.');
    expect(schedule.has('Undo')).to.equal(false);
  });

  it('says that a meeting without a date is on, and does not ask for a date', async () => {
    const schedule = await aSchedule();
    schedule.workspace.run('meeting-start', {});
    await schedule.settled();
    expect(schedule.text('next')).to.contain('You are meeting now').and.not.contain('Set one');
  });

  it('says that a meeting with a date is on, and since when, as the agenda beside does', async () => {
    const schedule = await aSchedule({ startsAt });
    schedule.workspace.run('meeting-start', {});
    await schedule.settled();
    const { startedAt } = schedule.workspace.state.meeting;
    expect(schedule.text('next')).to.contain('You are meeting now').and.not.contain('Thursday, November 27');
    expect(schedule.all('[part~=next] time').map((it) => it.getAttribute('datetime'))).to.deep.equal([
      startedAt,
    ]);
  });

  it('asks for no date where none can be set', async () => {
    const schedule = await aSchedule();
    schedule.element.readonly = true;
    await schedule.settled();
    expect(schedule.text('next')).to.equal('No date yet');
  });

  it('does not list again the date that it offers', async () => {
    const cadence = { unit: 'week', every: 1, weekday: 4, time: '15:00', zone: 'UTC' } as const;
    const schedule = await aSchedule();
    schedule.workspace.run('series-edit', { cadence });
    await schedule.settled();
    const first = Date.parse(schedule.all('[part=dates] time')[0]!.getAttribute('datetime')!);
    await schedule.click('Use the next date');
    const week = 7 * 24 * 60 * 60 * 1000;
    expect(first - Date.parse(schedule.workspace.state.meeting.startsAt!)).to.equal(week);
  });

  it('says how often, with advice and the dates that follow', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Change how you meet');
    await schedule.fill('How often', 'week');
    expect(schedule.text('form')).to.contain('Every two weeks: 45 to 60 minutes suit most pairs.');
    await schedule.fill('Day of the week', '4');
    await schedule.fill('Time', '15:00');
    await schedule.fill('Time zone', 'UTC');
    await schedule.submit();
    expect(schedule.workspace.state.series?.cadence).to.deep.equal({
      unit: 'week',
      every: 2,
      weekday: 4,
      time: '15:00',
      zone: 'UTC',
    });
    expect(schedule.text('facts')).to.contain('Every two weeks on Thursday');
    expect(schedule.all('[part=dates] time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2031-12-11T15:00:00.000Z',
      '2031-12-25T15:00:00.000Z',
      '2032-01-08T15:00:00.000Z',
      '2032-01-22T15:00:00.000Z',
    ]);
    expect(schedule.focusedName).to.equal('Change how you meet');
  });

  it('offers every second week and every month, and keeps what was chosen', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Change how you meet');
    await schedule.fill('How often', 'month');
    expect(schedule.field('Every how many months').value).to.equal('1');
    await schedule.fill('How often', 'week');
    expect(schedule.field('Every how many weeks').value).to.equal('2');
    await schedule.fill('Every how many weeks', '3');
    await schedule.fill('How often', 'month');
    expect(schedule.field('Every how many months').value).to.equal('3');
  });

  it('says for how long a closed meeting can be opened again', async () => {
    const LABEL = 'Days in which a closed meeting can be opened again';
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Change how you meet');
    await schedule.fill(LABEL, '400');
    await schedule.submit();
    expect(schedule.focusedName).to.equal(LABEL);
    expect(schedule.workspace.state.series?.lockAfterDays).to.equal(undefined);
    await schedule.fill(LABEL, '0');
    await schedule.submit();
    expect(schedule.workspace.state.series?.lockAfterDays).to.equal(0);
    await schedule.click('Change how you meet');
    expect(schedule.field(LABEL).value).to.equal('0');
    await schedule.fill(LABEL, '');
    await schedule.submit();
    expect(schedule.workspace.state.series?.lockAfterDays).to.equal(undefined);
  });
});
