import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { RequestKind } from '@one-on-one/core';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { forgetBegun, isAsked } from '../support/first-runs.js';
import { leave } from '../support/meeting-page.js';

const first = '2030-01-17T10:00:00.000Z';
const instant = (local: string) => new Date(local).toISOString();

/** Which requests an agenda sends from now on, in order. */
function asked(agenda: AgendaPage, isVetoed = false): readonly RequestKind[] {
  const kinds: RequestKind[] = [];
  for (const kind of ['meeting-edit', 'meeting-reschedule'] as const)
    agenda.element.addEventListener(`one-on-one-${kind}`, (event) => {
      kinds.push(kind);
      if (isVetoed) event.preventDefault();
    });
  return kinds;
}

/** Types a date as engines tell of it: every key may make another date. */
async function typeDate(agenda: AgendaPage, name: string, ...dates: readonly string[]): Promise<void> {
  const field = agenda.field<HTMLInputElement>(name);
  field.focus();
  for (const date of dates) {
    field.value = date;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.settled();
  }
}

async function pressDone(agenda: AgendaPage): Promise<void> {
  const { x, y } = agenda.button('Done').getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + 4), Math.round(y + 4)] });
  await agenda.settled();
}

async function aDatedAgenda(): Promise<AgendaPage> {
  const agenda = await anAgenda(['The budget']);
  agenda.workspace.run('meeting-edit', { startsAt: first });
  await agenda.settled();
  await agenda.click('Who and when');
  return agenda;
}

describe('<one-on-one-agenda> when the two meet', () => {
  it('sets the date of a meeting that has none, with one request', async () => {
    const agenda = await anAgenda(['The budget']);
    const kinds = asked(agenda);
    await agenda.click('Who and when');
    await typeDate(agenda, 'When', '2030-11-02T14:00', '2030-11-28T14:00');
    await pressDone(agenda);
    expect(kinds).to.deep.equal(['meeting-edit']);
    expect(agenda.all('dialog[open]')).to.be.empty;
    const { startsAt, moves } = agenda.workspace.state.meeting;
    expect([startsAt, moves]).to.deep.equal([instant('2030-11-28T14:00'), undefined]);
  });

  it('moves a meeting that has a date, with one request, and its record tells where it was', async () => {
    const agenda = await aDatedAgenda();
    const kinds = asked(agenda);
    await typeDate(agenda, 'When', '0002-01-22T10:00', '0020-01-22T10:00', '2030-01-22T10:00');
    expect(kinds).to.be.empty;
    await pressDone(agenda);
    expect(kinds).to.deep.equal(['meeting-reschedule']);
    const { startsAt, moves = [] } = agenda.workspace.state.meeting;
    expect(startsAt).to.equal(instant('2030-01-22T10:00'));
    expect(moves.map(({ from, to }) => [from, to])).to.deep.equal([[first, startsAt]]);
    expect(await agenda.announced()).to.equal('Moved the meeting');
    await agenda.click('Undo');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(first);
  });

  it('leaves the rhythm where it is when a meeting is moved', async () => {
    const agenda = await aDatedAgenda();
    const cadence = { unit: 'week', every: 2, weekday: 4, time: '10:00', zone: 'UTC' } as const;
    agenda.workspace.run('series-edit', { cadence });
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    await pressDone(agenda);
    agenda.workspace.run('meeting-close', {});
    expect(agenda.workspace.state.meeting.startsAt).to.equal('2030-01-31T10:00:00.000Z');
  });

  it('takes the date when the field is left, on Enter, and when Escape closes the dialog', async () => {
    const agenda = await aDatedAgenda();
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    await leave(agenda);
    expect(agenda.workspace.state.meeting.startsAt).to.equal(instant('2030-01-22T10:00'));
    await typeDate(agenda, 'When', '2030-01-23T10:00');
    await sendKeys({ press: 'Enter' });
    await agenda.settled();
    expect(agenda.workspace.state.meeting.startsAt).to.equal(instant('2030-01-23T10:00'));
    expect(agenda.all('dialog[open]')).to.be.empty;
    await agenda.click('Who and when');
    await typeDate(agenda, 'When', '2030-01-24T10:00');
    await sendKeys({ press: 'Escape' });
    await agenda.settled();
    expect(agenda.workspace.state.meeting.startsAt).to.equal(instant('2030-01-24T10:00'));
    expect(agenda.workspace.state.meeting.moves).to.have.length(3);
  });

  it('moves no meeting that is on, whatever was being typed, and closes', async () => {
    const agenda = await aDatedAgenda();
    const kinds = asked(agenda);
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    agenda.workspace.run('meeting-start', {});
    await agenda.settled();
    expect(agenda.all('dialog label').map((label) => label.textContent)).not.to.include('When');
    await pressDone(agenda);
    expect(agenda.all('dialog[open]')).to.be.empty;
    expect(kinds).to.be.empty;
    expect(agenda.workspace.state.meeting.startsAt).to.equal(first);
  });

  it('sets the date of a meeting that is on and has none', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.workspace.run('meeting-start', {});
    await agenda.click('Who and when');
    await typeDate(agenda, 'When', '2030-01-10T08:00');
    await pressDone(agenda);
    expect(agenda.all('dialog[open]')).to.have.length(0);
    expect(agenda.workspace.state.meeting.startsAt).to.equal(instant('2030-01-10T08:00'));
  });

  it('takes the date away when the field is emptied', async () => {
    const agenda = await aDatedAgenda();
    const kinds = asked(agenda);
    await typeDate(agenda, 'When', '');
    await pressDone(agenda);
    expect(kinds).to.deep.equal(['meeting-reschedule']);
    expect(agenda.workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('keeps a date that is vetoed, asks once, and says so; Escape lets go of it', async () => {
    const agenda = await aDatedAgenda();
    const kinds = asked(agenda, true);
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    await pressDone(agenda);
    expect(kinds).to.deep.equal(['meeting-reschedule']);
    expect(agenda.field<HTMLInputElement>('When').value).to.equal('2030-01-22T10:00');
    expect(agenda.part('dialog')).to.contain.text('is still here');
    expect(agenda.focusedName).to.equal('When');
    await sendKeys({ press: 'Escape' });
    await agenda.settled();
    await agenda.click('Who and when');
    expect(new Date(agenda.field<HTMLInputElement>('When').value).toISOString()).to.equal(first);
    expect(kinds).to.have.length(1);
  });

  it('shows a date that was being typed when the page went away, in its own meeting alone', async () => {
    const agenda = await aDatedAgenda();
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    expect(agenda.workspace.state.drafts.get('when.regular-1')?.text).to.equal('2030-01-22T10:00');
    agenda.workspace.run('meeting-close', {});
    await agenda.settled();
    expect(agenda.field<HTMLInputElement>('When').value).to.equal('');
    await leave(agenda);
    expect(agenda.workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('says that it is about the next meeting once this one is over, and what was typed for this one', async () => {
    const agenda = await aDatedAgenda();
    await agenda.type("Mentor's name", 'Anabel');
    await typeDate(agenda, 'When', '2030-01-22T10:00');
    agenda.workspace.run('meeting-close', {});
    await agenda.settled();
    const alert = agenda.all('dialog [role=alert]')[0]!;
    expect(alert.textContent).to.equal('That meeting is over. This is about your next one.');
    expect(agenda.part('dialog')).to.contain.text('Not entered yet: Tuesday, January 22');
    expect(agenda.field("Mentor's name").value).to.equal('Anabel');
    await agenda.click('Dismiss');
    await pressDone(agenda);
    const { meeting, mentor, drafts } = agenda.workspace.state;
    expect([meeting.startsAt, mentor.displayName, drafts.size]).to.deep.equal([undefined, 'Anabel', 0]);
    await agenda.click('Who and when');
    expect(agenda.all('dialog [role=alert]')[0]!.textContent).to.equal('');
  });

  it('gives no meeting the length that was being typed for the one before', async () => {
    const agenda = await aDatedAgenda();
    agenda.field<HTMLInputElement>('Minutes').select();
    await sendKeys({ type: '90' });
    agenda.workspace.run('meeting-close', {});
    await agenda.settled();
    const field = agenda.field<HTMLInputElement>('Minutes');
    expect([field.value, field.ariaInvalid]).to.deep.equal(['45', 'false']);
    expect(agenda.focusedName).to.equal('Who and when');
    await pressDone(agenda);
    expect(agenda.workspace.state.meeting.plannedMinutes).to.equal(45);
  });

  it('asks once for the date at the beginning, too, and moves what was dated there', async () => {
    forgetBegun();
    const agenda = await isAsked(await anAgenda());
    const kinds = asked(agenda);
    await typeDate(agenda, 'When do you meet?', '2030-11-02T14:00', '2030-11-26T14:00');
    await leave(agenda);
    await typeDate(agenda, 'When do you meet?', '2030-11-27T14:00');
    await leave(agenda);
    expect(kinds).to.deep.equal(['meeting-edit', 'meeting-reschedule']);
    expect(agenda.workspace.state.meeting.moves).to.have.length(1);
    forgetBegun();
  });
});
