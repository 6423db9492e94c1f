import type { AgendaPage } from './agenda-page.js';
import { anAgenda } from './agenda-page.js';
import { waitUntil } from './wait-until.js';

/** What is said of it on screen, and shown. */
export async function shows(agenda: AgendaPage, selector: string, text = ''): Promise<HTMLElement> {
  const find = () =>
    agenda.all(selector).find((it) => it.textContent.includes(text) && it.getClientRects().length > 0);
  await waitUntil(find, `${selector} with "${text}" is shown`);
  return find()!;
}

/** An agenda that has come with everything for holding a meeting. */
export async function aMeeting(
  titles: readonly string[] = ['The budget', 'The team'],
  viewer?: 'mentor' | 'mentee',
): Promise<AgendaPage> {
  const agenda = await anAgenda(titles, viewer);
  await shows(agenda, '#start');
  return agenda;
}

/** A meeting that has begun. */
export async function aRunningMeeting(
  titles: readonly string[] = ['The budget', 'The team'],
  viewer?: 'mentor' | 'mentee',
): Promise<AgendaPage> {
  const agenda = await aMeeting(titles, viewer);
  await agenda.click('Start the meeting');
  return agenda;
}

/** A meeting that has come to its check-out. */
export async function aCheckOut(
  titles: readonly string[] = ['The budget', 'The team'],
  viewer?: 'mentor' | 'mentee',
): Promise<AgendaPage> {
  const agenda = await aRunningMeeting(titles, viewer);
  await agenda.click('To the check-out');
  return agenda;
}

/** A meeting that was just closed, and is looked back on. */
export async function aClosedMeeting(
  viewer?: 'mentor' | 'mentee',
  titles: readonly string[] = ['The budget'],
) {
  const agenda = await aRunningMeeting(titles, viewer);
  for (const title of titles.slice(0, 1)) if (title) await agenda.click('Discussed, next');
  await agenda.click('To the check-out');
  await agenda.click('Close the meeting');
  if (agenda.all('dialog[open]').length) {
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await agenda.settled();
  }
  await shows(agenda, '#review-heading');
  return agenda;
}

/** Leaves a field, as a person does who goes elsewhere. */
export async function leave(agenda: AgendaPage): Promise<void> {
  agenda.focused?.blur();
  await agenda.settled();
}
