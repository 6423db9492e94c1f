import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../support/wait-until.js';
import { aSchedule, showSchedule } from '../support/schedule-page.js';
import { scheduleStates } from '../support/schedule-states.js';

const startsAt = '2031-11-27T15:00:00.000Z';

describe('<one-on-one-schedule> keeps the rules', () => {
  it('says that a mentor gives another date, before and when it refuses, and keeps what was typed', async () => {
    const schedule = await aSchedule({ startsAt, viewer: 'mentor' });
    await schedule.click('Call it off');
    expect(schedule.text('form')).to.contain('A mentor names another date with it');
    await schedule.fill('Why', 'a trip');
    await schedule.submit();
    expect(schedule.text('form')).to.contain('As a mentor, choose another date and time');
    expect(schedule.focusedName).to.equal('Another date and time');
    expect(schedule.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(schedule.field('Why').value).to.equal('a trip');
    expect(schedule.workspace.state.meeting.id).to.equal('regular-1');
    await schedule.fill('Another date and time', '2031-12-04T10:00');
    await schedule.submit();
    const { id, startsAt: next } = schedule.workspace.state.meeting;
    expect([id, next]).to.deep.equal(['regular-2', new Date('2031-12-04T10:00').toISOString()]);
  });

  it('says that another date has to be still to come, and keeps what was typed', async () => {
    const schedule = await aSchedule({ startsAt, viewer: 'mentor' });
    await schedule.click('Call it off');
    await schedule.fill('Why', 'a trip');
    await schedule.fill('Another date and time', '2020-01-02T10:00');
    await schedule.submit();
    expect(schedule.text('form')).to.contain('Choose a date and a time that are still to come.');
    expect(schedule.focusedName).to.equal('Another date and time');
    expect(schedule.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect([schedule.field('Another date and time').value, schedule.field('Why').value]).to.deep.equal([
      '2020-01-02T10:00',
      'a trip',
    ]);
    expect(schedule.workspace.state.meeting.id).to.equal('regular-1');
  });

  it('says when a reason is too long, and keeps every word of it', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Skip it');
    const reason = `${'w'.repeat(190)} the end of it`;
    await schedule.fill('Why', reason);
    await schedule.submit();
    expect(schedule.text('form')).to.contain('That is 204 characters, and 200 fit.');
    expect([schedule.focusedName, schedule.field('Why').value]).to.deep.equal(['Why', reason]);
    expect(schedule.workspace.state.meeting.id).to.equal('regular-1');
  });

  it('lets a mentee call it off without another date', async () => {
    const schedule = await aSchedule({ startsAt, viewer: 'mentee' });
    await schedule.click('Call it off');
    expect(schedule.text('form')).to.contain('Another date is not needed');
    await schedule.submit();
    expect(schedule.workspace.state.meeting.id).to.equal('regular-2');
    await schedule.click('Undo');
    expect(schedule.workspace.state.meeting.id).to.equal('regular-1');
  });

  it('asks who calls it off only where nobody knows who is looking', async () => {
    const known = await aSchedule({ startsAt, viewer: 'mentee' });
    await known.click('Call it off');
    expect(known.all('form [type=radio]')).to.be.empty;
    expect(known.text('form')).not.to.contain('Who calls it off');
    await known.submit();
    await known.workspace.show('regular-1');
    expect(known.workspace.state.past.get('regular-1')?.meeting.endedBy).to.equal('mentee');
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Call it off');
    await schedule.submit();
    expect(schedule.text('form')).to.contain('Choose who calls it off.');
    await schedule.choose('Ben');
    await schedule.submit();
    expect(schedule.workspace.state.meeting.id).to.equal('regular-2');
  });

  it('says that a meeting is skipped because both agreed, and notes so', async () => {
    const schedule = await aSchedule({ startsAt, viewer: 'mentor' });
    await schedule.click('Skip it');
    expect(schedule.text('form')).to.contain('It is skipped because both of you agreed');
    await schedule.click('We both agree');
    await schedule.workspace.show('regular-1');
    expect(schedule.workspace.state.past.get('regular-1')?.meeting).to.include({
      status: 'skipped',
      agreedBy: 'both',
    });
  });

  it('offers to note a meeting as missed once its time has passed, and not before', async () => {
    expect((await aSchedule({ startsAt })).has('It did not take place')).to.equal(false);
    const schedule = await aSchedule({ startsAt: '2020-01-02T14:00:00.000Z' });
    expect(schedule.text('overdue')).to.contain('Its time has passed');
    await schedule.click('It did not take place');
    await schedule.click('Note it');
    expect(schedule.workspace.state.meeting.id).to.equal('regular-2');
  });

  it('keeps what was typed when the page says no, and says so', async () => {
    const schedule = await aSchedule({ startsAt });
    schedule.element.addEventListener('one-on-one-meeting-reschedule', (event) => event.preventDefault());
    await schedule.click('Move it');
    await schedule.fill('Why', 'a wedding');
    await schedule.fill('New date and time', '2031-11-28T10:30');
    await schedule.submit();
    expect(schedule.text('form')).to.contain('This was not done. What you typed is still here.');
    expect(await schedule.announced()).to.contain('This was not done');
    expect(schedule.field('Why').value).to.equal('a wedding');
    expect(schedule.workspace.state.meeting.startsAt).to.equal(startsAt);
  });

  it('leaves a form on Escape, gives the focus back, and has what was typed when it is opened again', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Move it');
    await schedule.fill('Why', 'a wedding');
    await sendKeys({ press: 'Escape' });
    await schedule.settled();
    expect(schedule.all('form')).to.have.length(0);
    expect(schedule.focusedName).to.equal('Move it');
    await sendKeys({ press: 'Enter' });
    await schedule.settled();
    expect(schedule.field('Why').value).to.equal('a wedding');
  });

  it('takes the last change back by Ctrl+Z', async () => {
    const schedule = await aSchedule({ startsAt });
    await schedule.click('Change how you meet');
    await schedule.fill('Minutes', '60');
    await schedule.fill('Link', 'meet.example.org');
    await schedule.submit();
    expect(schedule.text('form')).to.contain('An address that begins with https://');
    expect(schedule.focusedName).to.equal('Link');
    await schedule.fill('Link', 'https://meet.example.org');
    await schedule.submit();
    expect(schedule.text('facts')).to.contain('60 min').and.contain('https://meet.example.org');
    const keys = { key: 'z', ctrlKey: true, bubbles: true, composed: true };
    schedule.focused?.dispatchEvent(new KeyboardEvent('keydown', keys));
    await schedule.settled();
    expect(schedule.text('facts')).to.contain('45 min').and.not.contain('meet.example.org');
  });

  it('keeps the hour on the clocks of the zone when they change', async () => {
    const cadence = { unit: 'week', every: 1, weekday: 4, time: '15:00', zone: 'America/New_York' } as const;
    const schedule = await aSchedule({ startsAt: '2031-10-23T19:00:00.000Z', series: { cadence } });
    const dates = schedule.all('[part=dates] time').map((time) => time.getAttribute('datetime'));
    expect(dates).to.deep.equal([
      '2031-10-30T19:00:00.000Z',
      '2031-11-06T20:00:00.000Z', // the clocks go back on November 2
      '2031-11-13T20:00:00.000Z',
      '2031-11-20T20:00:00.000Z',
    ]);
    const isThere = new Intl.DateTimeFormat().resolvedOptions().timeZone === 'America/New_York';
    if (!isThere) expect(schedule.text('next')).to.contain('3:00').and.contain('Eastern Daylight Time');
  });

  it('uses the next date of the rhythm where there is none', async () => {
    const cadence = { unit: 'week', every: 2, weekday: 4, time: '15:00', zone: 'UTC' } as const;
    const schedule = await aSchedule({ series: { cadence } });
    expect(schedule.text('next')).to.contain('use the next one, or set another');
    expect(schedule.text('next')).not.to.contain('say how often you meet');
    await schedule.click('Use the next date');
    expect(schedule.workspace.state.meeting.startsAt).to.match(/T15:00:00.000Z$/);
    expect(schedule.text('undo')).to.contain('Set the date');
  });

  for (const [what, series] of [
    ['no date and no rhythm', undefined],
    [
      'no date yet, where it would be proposed again',
      { cadence: { unit: 'week', every: 2, weekday: 4, time: '15:00', zone: 'UTC' } },
    ],
  ] as const)
    it(`offers neither to skip nor to call off what has ${what}`, async () => {
      const schedule = await aSchedule(series && { series });
      await waitUntil(() => schedule.has('Set a date'), 'the ways are there');
      expect([schedule.has('Skip it'), schedule.has('Call it off')]).to.deep.equal([false, false]);
    });

  it('asks once more where the other moves the meeting while a form is open', async () => {
    const schedule = await aSchedule({ startsAt });
    const { workspace } = schedule;
    await schedule.click('Skip it');
    workspace.run('meeting-reschedule', { startsAt: '2031-12-04T15:00:00.000Z' });
    await schedule.settled();
    expect(schedule.text('form')).to.contain('The meeting has another date by now');
    await schedule.click('We both agree');
    expect(workspace.state.meeting.id).to.equal('regular-1');
    expect(schedule.text('form')).to.contain('confirm it once more');
    await schedule.click('We both agree');
    expect(workspace.state.meeting.id).to.equal('regular-2');
  });

  it('tells how it went, in words and in the table behind the picture', async () => {
    const { state, enter } = scheduleStates.manyPast;
    const schedule = await showSchedule(state);
    expect(schedule.all('table')).to.have.length(0);
    await enter(schedule.element);
    expect(schedule.text('record')).to.contain(
      'You met 9 of 11 times. 1 was skipped by agreement. 1 was moved.',
    );
    expect(schedule.all('.mark')).to.have.length(12);
    expect(schedule.all('tbody tr')).to.have.length(12);
  });

  it('changes nothing where it is to be read only', async () => {
    const { state, attributes } = scheduleStates.readOnly;
    const schedule = await showSchedule(state, attributes);
    expect(schedule.all('button').map((it) => it.textContent.trim())).to.deep.equal([
      'Save as a calendar file',
    ]);
  });
});
