import type { AgendaPage } from './agenda-page.js';
import { waitUntil } from './wait-until.js';

const KEY = 'one-on-one/1/begun';

/** Nobody has begun on this device. */
export const forgetBegun = () => localStorage.removeItem(KEY);

/** Whether this device remembers that somebody has begun. */
export const isBegun = () => localStorage.getItem(KEY) !== null;

/** Resolves once the questions at the beginning are there. */
export async function isAsked(agenda: AgendaPage): Promise<AgendaPage> {
  await waitUntil(() => agenda.all(`[part='first-run']`).length > 0, 'the questions are there');
  await agenda.settled();
  return agenda;
}

/** Opens the templates. */
export async function openTemplates(agenda: AgendaPage): Promise<void> {
  await agenda.click('Templates');
  await waitUntil(() => agenda.all('dialog[open] [part=templates]').length > 0, 'the templates are there');
  await agenda.settled();
}
