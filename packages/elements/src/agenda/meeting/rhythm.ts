import type { AgendaEntry, AgendaItem } from '@one-on-one/core';
import { html } from 'lit';
import type { MeetingView } from './meeting.js';

type Rhythm = NonNullable<AgendaItem['recurring']>;

/** What can be chosen; an item that has another rhythm, from elsewhere, keeps it until somebody chooses. */
const OFFERED: readonly Rhythm[] = [
  { unit: 'meeting', every: 1 },
  { unit: 'meeting', every: 2 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
];

const valueOf = (rhythm: Rhythm | undefined) => (rhythm ? `${rhythm.every} ${rhythm.unit}` : '');

/** How often something comes back, in words. */
export const rhythmWords = ({ strings }: Pick<MeetingView, 'strings'>, { unit, every }: Rhythm): string =>
  strings.rhythms[unit](every);

/** Whether an item comes back by itself, and how often: a field of its editor, entered once it is chosen. */
export function renderRhythmField(view: MeetingView, { item: { id, title, recurring } }: AgendaEntry) {
  const { strings, tools } = view;
  const chosen = valueOf(recurring);
  const isOffered = !recurring || OFFERED.some((each) => valueOf(each) === chosen);
  const rhythms = isOffered ? OFFERED : [...OFFERED, recurring];
  const onChange = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const wanted = rhythms.find((each) => valueOf(each) === select.value) ?? null;
    if (!tools.acts.ask('agenda-item-edit', { id, recurring: wanted }, title)) select.value = chosen;
  };
  return html`<div class="rhythm">
    <label for="rhythm-${id}">${strings.comesBack}</label>
    <select id="rhythm-${id}" .value=${chosen} @change=${onChange}>
      <option value="">${strings.comesNotBack}</option>
      ${rhythms.map((each) => {
        const value = valueOf(each);
        return html`<option value=${value} ?selected=${value === chosen}>${rhythmWords(view, each)}</option>`;
      })}
    </select>
  </div>`;
}
