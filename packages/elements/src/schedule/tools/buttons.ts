import { isMissed } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { localFromInstant } from '../../agenda/tools/local-time.js';
import { nextOfRhythm } from '../dates.js';
import { ownZone, whenWords } from '../words.js';
import type { FormKind, Values } from './forms.js';
import { rhythmValues } from './rhythm-values.js';
import type { EquippedView } from './schedule-tools.js';

/** Opens the form that moves the meeting. */
export const openMove = ({ state, tools }: EquippedView): void => {
  tools.acts.open('move', { startsAt: localFromInstant(state.meeting.startsAt), reason: '' });
};

/** What can be done with the next meeting. */
export function renderMeetingButtons(view: EquippedView) {
  const { state, strings, tools, now, lang } = view;
  const { acts } = tools;
  const { meeting, series } = state;
  const { startsAt, status, id } = meeting;
  const opens = (kind: FormKind, words: string, base: Values) =>
    html`<button class="button" id="open-${kind}" @click=${() => acts.open(kind, base)}>${words}</button>`;
  if (status === 'running' || status === 'wrapping') return nothing;
  const next = startsAt === undefined && series ? nextOfRhythm(meeting, series, now) : undefined;
  const reason = { reason: '' };
  return html`${
      next
        ? html`<button
            class="button primary"
            @click=${() => acts.ask('meeting-reschedule', { id, startsAt: next })}
          >
            ${strings.schedule.useNext(whenWords(next, now, lang))}
          </button>`
        : nothing
    }
    <button class="button" id="open-move" @click=${() => openMove(view)}>
      ${startsAt ? strings.schedule.move : strings.schedule.setDate}
    </button>
    ${opens('skip', strings.schedule.skip, reason)}
    ${opens('cancel', strings.schedule.cancel, { ...reason, next: '', role: '' })}
    ${isMissed(meeting, now) ? opens('miss', strings.schedule.miss, {}) : nothing}`;
}

/** Opens what changes the rhythm, once that was read. */
export function renderRhythmButton({ state, strings, tools }: EquippedView) {
  const { series } = state;
  if (!series) return nothing;
  const open = () => tools.acts.open('rhythm', rhythmValues(series, ownZone()));
  return html`<button class="button" id="open-rhythm" @click=${open}>
    ${strings.schedule.changeRhythm}
  </button>`;
}
