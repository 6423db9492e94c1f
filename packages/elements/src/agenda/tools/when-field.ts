import { isOn, type Meeting } from '@one-on-one/core';
import { html } from 'lit';
import { isEnter, isEscape } from '../keys.js';
import { localFromInstant } from '../local-time.js';
import type { EquippedView } from './tools.js';

/** The draft of the day and the time of a meeting; it is of no other meeting. */
export const whenField = (meetingId: string) => `when.${meetingId}`;

/** Whether a meeting can be given a date: one that is on is not moved. */
export const canDate = (meeting: Meeting) => meeting.startsAt === undefined || !isOn(meeting);

/**
 * When the meeting is. Engines tell of a new date at every key, so it is kept as a draft, and asked for once: when the
 * field is left, or on Enter. Escape lets go of one that was not taken.
 */
export function renderWhen(
  { state, typing }: EquippedView,
  id: string,
  label: string,
  leave: () => unknown,
  finish: (event: Event) => unknown = leave,
) {
  const field = whenField(state.meeting.id);
  const base = localFromInstant(state.meeting.startsAt);
  const shown = () => typing.draft(field)?.text ?? base;
  const onInput = ({ target }: Event) => {
    const { validity, value } = target as HTMLInputElement;
    if (validity.valid && value !== shown()) typing.type(field, value, { base });
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (isEscape(event) && typing.isRefused(field)) typing.discard(field);
    if (!isEnter(event)) return;
    event.preventDefault(); // or Enter would press what gets the focus
    finish(event);
  };
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="datetime-local"
      max="9999-12-31T23:59"
      aria-invalid=${typing.isRefused(field)}
      aria-describedby="refusal-${field}"
      .value=${shown()}
      @input=${onInput}
      @change=${onInput}
      @blur=${leave}
      @keydown=${onKeydown}
    />
    ${typing.renderRefusal(field)}
  </div>`;
}
