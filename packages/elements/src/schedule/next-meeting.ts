import { datesAhead, isMissed, isOn } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { together } from '../agenda/together.js';
import { formatMinutes, formatWhen } from '../localize/format.js';
import type { ScheduleView } from './view.js';
import { timeThere } from './words.js';

/** When the two meet next: in words, in the time of this device and, where it differs, in that of the series. */
export function renderNextMeeting({ state, strings, lang, now, near, locked }: ScheduleView) {
  const { meeting, series } = state;
  const { startsAt, startedAt, plannedMinutes } = meeting;
  if (isOn(meeting)) {
    const at = startedAt ?? startsAt; // as in the agenda beside
    return html`<div part="next ${startsAt === undefined ? 'none' : 'dated'}">
      <p class="when">${strings.schedule.isOn}</p>
      ${
        at
          ? html`<p class="meta">
              <time datetime=${at}>${together(formatWhen(at, near, lang))}</time>
              <span>${formatMinutes(plannedMinutes, lang)}</span>
            </p>`
          : nothing
      }
    </div>`;
  }
  if (startsAt === undefined) {
    const next = series && datesAhead(meeting, series, now, 1)[0];
    return html`<div part="next none">
      <p class="when">${next ? strings.schedule.notChosen : strings.schedule.noDate}</p>
      ${
        locked
          ? nothing
          : html`<p class="meta">${next ? strings.schedule.notChosenHelp : strings.schedule.noDateHelp}</p>`
      }
    </div>`;
  }
  const there = timeThere(startsAt, series?.cadence?.zone, lang);
  const isOverdue = isMissed(meeting, now);
  const move = meeting.moves?.filter(({ from, to }) => from !== undefined && to === startsAt).at(-1);
  return html`<div part="next ${isOverdue ? 'overdue' : move ? 'moved' : 'dated'}">
    <p class="when"><time datetime=${startsAt}>${together(formatWhen(startsAt, near, lang))}</time></p>
    <p class="meta">
      <span>${formatMinutes(plannedMinutes, lang)}</span>
      ${there ? html`<span>${strings.schedule.timeThere(there)}</span>` : nothing}
      ${move?.from ? html`<span>${together(strings.schedule.movedFrom(formatWhen(move.from, near, lang)))}</span>` : nothing}
      ${move?.reason ? html`<bdi>${move.reason}</bdi>` : nothing}
    </p>
    ${isOverdue ? html`<p class="warm">${strings.schedule.overdue}</p>` : nothing}
  </div>`;
}
