import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aCheckOut, leave, shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';

/** Says when they meet next. */
async function say(agenda: Awaited<ReturnType<typeof aCheckOut>>, local: string): Promise<void> {
  const field = agenda.field<HTMLInputElement>('Next meeting');
  field.value = local;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await agenda.settled();
}

describe('The next date at the check-out of <one-on-one-agenda>', () => {
  it('takes the next date along', async () => {
    const agenda = await aCheckOut([]);
    await say(agenda, '2030-02-01T10:00');
    await leave(agenda);
    await agenda.click('Close the meeting');
    await shows(agenda, '#review-heading');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-02-01T10:00').toISOString());
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('waits with closing for a next date that is half typed, and says so beside the field', async () => {
    const agenda = await aCheckOut([]);
    const field = agenda.field<HTMLInputElement>('Next meeting');
    field.focus();
    await sendKeys({ type: '12102030' });
    // Where an engine has other keys for it, what it would say of half a date is said here.
    if (!field.validity.badInput)
      Object.defineProperty(field, 'validity', { value: { valid: false }, configurable: true });
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.status).to.equal('wrapping');
    expect(await agenda.announced()).to.equal('Choose a date and a time.');
    expect(agenda.focusedName).to.equal('Next meeting');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const [why] = field.getAttribute('aria-describedby')!.split(' ');
    expect(agenda.all(`[id='${why}']`)[0]?.textContent).to.equal('Choose a date and a time.');
    delete (field as { validity?: unknown }).validity;
    await say(agenda, '2030-02-01T10:00');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-02-01T10:00').toISOString());
  });

  it('shows the date that the other agreed on, not what was typed here before', async () => {
    const agenda = await aCheckOut([]);
    await say(agenda, '2030-02-01T10:00');
    agenda.workspace.run('meeting-close', { next: new Date('2030-02-05T10:00').toISOString() });
    agenda.workspace.run('meeting-reopen', { id: 'regular-1' });
    await waitUntil(
      () => agenda.field<HTMLInputElement>('Next meeting').value === '2030-02-05T10:00',
      'the agreed date is there',
    );
    await say(agenda, '2030-02-06T10:00');
    expect(agenda.field<HTMLInputElement>('Next meeting').value).to.equal('2030-02-06T10:00');
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-02-06T10:00').toISOString());
  });

  it('keeps a next date that is being typed for its own meeting', async () => {
    const agenda = await aCheckOut([]);
    await say(agenda, '2030-02-01T10:00');
    agenda.workspace.run('meeting-close', {});
    agenda.workspace.run('meeting-start', {});
    agenda.workspace.run('meeting-wrap', {});
    await agenda.settled();
    expect(agenda.field<HTMLInputElement>('Next meeting').value).to.equal('');
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('shows the next date again where the closing was taken back', async () => {
    const agenda = await aCheckOut([]);
    const cadence = { unit: 'week', every: 1, weekday: 4, time: '10:00', zone: 'UTC' } as const;
    agenda.workspace.run('series-edit', { cadence });
    await agenda.settled();
    const { value } = agenda.field<HTMLInputElement>('Next meeting');
    await agenda.click('Close the meeting');
    const { startsAt } = agenda.workspace.state.meeting;
    agenda.workspace.undo();
    await waitUntil(
      () => agenda.all<HTMLInputElement>('#next-date')[0]?.value === value,
      'the next date is there',
    );
    await agenda.click('Close the meeting');
    expect([startsAt, agenda.workspace.state.meeting.startsAt]).to.not.include(undefined);
    expect(agenda.workspace.state.meeting.startsAt).to.equal(startsAt);
  });

  it('shows the agreed date when it is opened again, and keeps it, or takes it away', async () => {
    const agenda = await aCheckOut([]);
    const cadence = { unit: 'week', every: 1, weekday: 4, time: '10:00', zone: 'UTC' } as const;
    agenda.workspace.run('series-edit', { cadence });
    await agenda.settled();
    const { value: byRhythm } = agenda.field<HTMLInputElement>('Next meeting');
    expect(byRhythm).not.to.equal('');
    await say(agenda, '2030-02-01T10:00');
    await agenda.click('Close the meeting');
    await shows(agenda, '#review-heading');
    await agenda.click('Open it again');
    await waitUntil(
      () => agenda.field<HTMLInputElement>('Next meeting').value === '2030-02-01T10:00',
      'the agreed date is there',
    );
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-02-01T10:00').toISOString());
    await shows(agenda, '#review-heading');
    await agenda.click('Open it again');
    await say(agenda, '');
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(undefined);
    await shows(agenda, '#review-heading');
    await agenda.click('Open it again');
    await waitUntil(
      () => agenda.field<HTMLInputElement>('Next meeting').value === '',
      'that there is no date is what was agreed',
    );
    await agenda.click('Close the meeting');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(undefined);
  });
});
