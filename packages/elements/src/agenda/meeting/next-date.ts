import { nextStart } from '@one-on-one/core';
import type { RequestDetails } from '@one-on-one/core';
import { html } from 'lit';
import { clock } from '../../workspace/environment.js';
import { instantFromLocal, localFromInstant } from '../tools/local-time.js';
import type { MeetingView } from './meeting.js';

const FIELD = 'next-date';

/** When they meet next: by their rhythm, unless they say otherwise; empty: there is no date yet. */
export function renderNextDate(view: MeetingView) {
  const { strings, typing } = view;
  const base = localFromInstant(byRhythm(view));
  const onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (!input.validity.badInput) typing.type(FIELD, input.value, { base });
  };
  return html`<div part="next-date" class="fields">
    <div>
      <label for=${FIELD}>${strings.nextDate}</label>
      <input
        id=${FIELD}
        type="datetime-local"
        aria-describedby="next-date-help"
        .value=${typing.draft(FIELD)?.text ?? base}
        @change=${onChange}
      />
      <p class="meta" id="next-date-help">${strings.nextDateHelp}</p>
    </div>
  </div>`;
}

/** The next date as closing asks for it; what was not said is left to the rhythm. */
export function nextDate({
  typing,
}: Pick<MeetingView, 'typing'>): Pick<RequestDetails['meeting-close'], 'next'> {
  const draft = typing.draft(FIELD);
  return draft ? { next: instantFromLocal(draft.text) } : {};
}

/** When they meet next as far as it is known: as somebody said, else by their rhythm. */
export function nextStartOf(view: MeetingView): string | undefined {
  const draft = view.typing.draft(FIELD);
  return draft ? (instantFromLocal(draft.text) ?? undefined) : byRhythm(view);
}

function byRhythm({ state }: MeetingView): string | undefined {
  const { series, meeting } = state;
  const now = clock.now();
  const place = meeting.moves?.find(({ from }) => from !== undefined)?.from ?? meeting.startsAt;
  const after = [place, meeting.startsAt, now].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) ?? now;
  return series ? nextStart(series, after, place ?? now) : undefined;
}
