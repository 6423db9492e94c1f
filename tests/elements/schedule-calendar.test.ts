import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneSchedule } from '@one-on-one/elements/schedule';
import { freshName, deleteDatabases, replaceMember } from '../storage/databases.js';
import { aSchedule, scheduleToolsOf } from '../support/schedule-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-schedule> with a calendar and a root', () => {
  after(deleteDatabases);

  it('saves a calendar file with the next meeting and the rule of all that follow', async () => {
    const cadence = { unit: 'week', every: 2, weekday: 4, time: '15:00', zone: 'Europe/Berlin' } as const;
    const startsAt = '2031-11-27T14:00:00.000Z';
    const schedule = await aSchedule({ startsAt, series: { cadence, location: 'Room 3' } });
    const made: Blob[] = [];
    const called: string[] = [];
    const backs = [
      replaceMember(URL, 'createObjectURL', (blob: Blob) => {
        made.push(blob);
        return '#';
      }),
      replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        called.push(this.download); // nothing is downloaded
      }),
    ];
    try {
      await schedule.click('Save as a calendar file');
      await waitUntil(() => made[0], 'the file is there');
    } finally {
      for (const back of backs) back();
    }
    expect(called.join()).to.match(/^one-on-one-Ben-\d{4}-\d\d-\d\d\.ics$/);
    const text = await made[0]?.text();
    expect(made[0]?.type).to.equal('text/calendar');
    expect(text).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TH;INTERVAL=2').and.contain('LOCATION:Room 3');
    expect(text).to.contain('SUMMARY:One-on-one: Ben and Ana');
  });

  it('offers no calendar file where there is no date', async () => {
    expect((await aSchedule()).has('Save as a calendar file')).to.equal(false);
  });

  it('shares the workspace of the root around it', async () => {
    const root = await fixture(html`
      <one-on-one-workspace relationship=${freshName()}>
        <one-on-one-schedule></one-on-one-schedule>
        <one-on-one-schedule readonly></one-on-one-schedule>
      </one-on-one-workspace>
    `);
    const [one, other] = root.querySelectorAll<OneOnOneSchedule>('one-on-one-schedule');
    await waitUntil(() => one?.renderRoot.querySelector('#open-move'), 'it is ready');
    await scheduleToolsOf(other!);
    one?.renderRoot.querySelector<HTMLElement>('#open-move')?.click();
    await one?.updateComplete;
    const field = one!.renderRoot.querySelector<HTMLInputElement>('#startsAt')!;
    field.value = '2031-11-27T15:00';
    field.dispatchEvent(new InputEvent('input'));
    one?.renderRoot.querySelector('form')?.requestSubmit();
    await waitUntil(() => other?.renderRoot.textContent.includes('November 27'), 'the other shows it');
    expect(other?.renderRoot.querySelectorAll('#open-move')).to.have.length(0);
  });
});
