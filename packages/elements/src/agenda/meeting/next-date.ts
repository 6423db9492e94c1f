import { datesAfter } from '@one-on-one/core';
import type { RequestDetails } from '@one-on-one/core';
import { html } from 'lit';
import { clock } from '../../workspace/environment.js';
import { instantFromLocal, localFromInstant } from '../local-time.js';
import { refuse } from '../tools/refuse.js';
import type { MeetingView } from './meeting.js';

const FIELD = 'next-date';

/** The draft of the date after a meeting; it is of no other meeting. */
export const nextDateField = (meetingId: string) => `${FIELD}.${meetingId}`;

/**
 * When they meet next: as they agreed or by their rhythm, unless they say otherwise; empty: there is no date yet.
 *
 * @csspart next-date - When the two meet next, to be said before the meeting is closed.
 */
export function renderNextDate(view: MeetingView) {
  const { state, strings, typing } = view;
  const base = baseOf(view);
  const field = nextDateField(state.meeting.id);
  const onChange = ({ target }: Event) => {
    const { validity, value: text } = target as HTMLInputElement;
    if (validity.valid) typing.keep(field, text === base ? null : { text, base });
  };
  return html`<div part="next-date" class="fields">
    <div>
      <label for=${FIELD}>${strings.nextDate}</label>
      <input
        id=${FIELD}
        type="datetime-local"
        max="9999-12-31T23:59"
        aria-invalid=${typing.isRefused(field)}
        aria-describedby="refusal-${field} next-date-help"
        .value=${draftOf(view)?.text ?? base}
        @change=${onChange}
      />
      <p class="meta" id="next-date-help">${strings.nextDateHelp}</p>
      ${typing.renderRefusal(field)}
    </div>
  </div>`;
}

/**
 * Whether the next date is one, or none; half of one has no value to be kept, so that is said beside its field, and
 * closing waits.
 */
export function isNextDateWhole({ state, strings, tools, typing, room }: MeetingView): boolean {
  const input = room.desk.host.renderRoot.querySelector<HTMLInputElement>(`#${FIELD}`);
  const isWhole = input?.validity.valid !== false;
  const why = isWhole ? '' : strings.nextDateHalf;
  refuse({ typing, announcer: tools.announcer }, nextDateField(state.meeting.id), why);
  if (!isWhole) room.acts.returnTo(`#${FIELD}`);
  return isWhole;
}

/** The next date as closing asks for it; what was not said is left to what they agreed, and to the rhythm. */
export function nextDate(view: MeetingView): Pick<RequestDetails['meeting-close'], 'next'> {
  const draft = draftOf(view);
  return draft ? { next: instantFromLocal(draft.text) } : {};
}

/** When they meet next as far as it is known: as somebody said, else as they agreed, or by their rhythm. */
export function nextStartOf(view: MeetingView): string | undefined {
  const draft = draftOf(view);
  if (draft) return instantFromLocal(draft.text) ?? undefined;
  return agreedOf(view);
}

/** What is typed there. What was typed before the two agreed on a date is over. */
function draftOf(view: MeetingView) {
  const { state, typing, room } = view;
  const draft = typing.draft(nextDateField(state.meeting.id));
  return room.reviewing.next?.startsAt && draft?.base !== baseOf(view) ? undefined : draft;
}

/** A meeting that was opened again has a next one already: with the date that was agreed, or with none in its place. */
function agreedOf(view: MeetingView): string | undefined {
  const { next } = view.room.reviewing;
  return next?.startsAt ?? (next?.occurrence ? undefined : byRhythm(view));
}

const baseOf = (view: MeetingView) => localFromInstant(agreedOf(view));

function byRhythm({ state }: MeetingView): string | undefined {
  const { series, meeting } = state;
  return series ? datesAfter(meeting, series, clock.now(), 1)[0] : undefined;
}
