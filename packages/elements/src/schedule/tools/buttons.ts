import { datesAhead, isMissed, isOn } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { localFromInstant } from '../../agenda/local-time.js';
import { formatWhen } from '../../localize/format.js';
import { ownZone } from '../words.js';
import type { FormKind, Values } from './forms.js';
import { rhythmValues } from './rhythm-values.js';
import type { EquippedView } from './schedule-tools.js';

/** What a form begins with; undefined while that is not known. */
export function baseOf({ state }: Pick<EquippedView, 'state'>, kind: FormKind): Values | undefined {
  const { meeting, series } = state;
  switch (kind) {
    case 'rhythm':
      return series ? rhythmValues(series, ownZone()) : undefined;
    case 'move':
      return { startsAt: localFromInstant(meeting.startsAt), reason: '' };
    case 'cancel':
      return { reason: '', next: '', role: '' };
    default:
      return { reason: '' };
  }
}

/** Opens a form, once it is known what it begins with. */
export const openForm = (view: EquippedView, kind: FormKind): void => {
  const base = baseOf(view, kind);
  if (base) view.tools.acts.open(kind, base);
};

/** What can be done with the next meeting. */
export function renderMeetingButtons(view: EquippedView) {
  const { state, strings, tools, now, lang } = view;
  const { acts } = tools;
  const { meeting, series } = state;
  const { startsAt, id } = meeting;
  const opens = (kind: FormKind, words: string) =>
    html`<button class="button" id="open-${kind}" @click=${() => openForm(view, kind)}>${words}</button>`;
  if (isOn(meeting)) return nothing;
  const next = startsAt === undefined && series ? datesAhead(meeting, series, now, 1)[0] : undefined;
  // Without a date there is nothing to do without: the one that is proposed would be proposed again.
  const isPlanned = startsAt !== undefined;
  return html`${
    next
      ? html`<button
          class="button primary"
          @click=${() => acts.ask('meeting-reschedule', { id, startsAt: next })}
        >
          ${strings.schedule.useNext(formatWhen(next, now, lang))}
        </button>`
      : nothing
  }
  ${opens('move', startsAt ? strings.schedule.move : strings.schedule.setDate)}
  ${isPlanned ? html`${opens('skip', strings.schedule.skip)} ${opens('cancel', strings.schedule.cancel)}` : nothing}
  ${isMissed(meeting, now) ? opens('miss', strings.schedule.miss) : nothing}`;
}

/** Opens what changes the rhythm, once that was read. */
export function renderRhythmButton(view: EquippedView) {
  if (!view.state.series) return nothing;
  return html`<button class="button" id="open-rhythm" @click=${() => openForm(view, 'rhythm')}>
    ${view.strings.schedule.changeRhythm}
  </button>`;
}
