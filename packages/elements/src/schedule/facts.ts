import { datesAhead, isOn, lengthAdvice, type Series } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { together } from '../agenda/together.js';
import { formatMinutes, formatWhen } from '../localize/format.js';
import type { ScheduleView } from './view.js';
import { cadenceWords, everyWords } from './words.js';

/** How many dates are shown after the next one. */
const DATES = 4;

/** How often, how long and where; and the dates that follow from it. */
export function renderFacts(view: ScheduleView) {
  const { state, strings, lang } = view;
  const { series } = state;
  if (!series) return nothing;
  const { cadence, lengthMinutes, carryOver, status } = series;
  return html`<dl part="facts">
      <dt>${strings.schedule.howOften}</dt>
      <dd>
        ${cadence ? cadenceWords(cadence, strings, lang) : strings.schedule.asAgreed}
        ${status === 'active' ? nothing : html`<p class="meta">${strings.schedule.resting[status]}</p>`}
      </dd>
      <dt>${strings.schedule.howLong}</dt>
      <dd>${formatMinutes(lengthMinutes, lang)} ${renderAdvice(view, series)}</dd>
      ${renderPlace(view, series)}
      <dt>${strings.schedule.unfinished}</dt>
      <dd>${strings.schedule.carryOvers[carryOver]}</dd>
    </dl>
    ${renderDates(view, series)}`;
}

function renderAdvice({ strings }: ScheduleView, { cadence }: Series) {
  const advice = cadence && lengthAdvice(cadence);
  return advice
    ? html`<p class="meta" part="advice">
        ${strings.schedule.advice(everyWords(cadence, strings), ...advice)}
      </p>`
    : nothing;
}

function renderPlace(view: ScheduleView, series: Series) {
  const { strings, tools } = view;
  const { location, url, others } = series;
  if (location === undefined && url === undefined && !others) return nothing;
  // Who writes the address is one of the two; what is no web address is not stored.
  return html`<dt>${strings.schedule.where}</dt>
    <dd part="place">
      ${location === undefined ? nothing : html`<bdi>${location}</bdi>`}
      ${
        url === undefined
          ? nothing
          : html`<a href=${url} target="_blank" rel="noopener noreferrer" dir="ltr">${url}</a>`
      }
      ${tools?.renderPlaceVersions(view, series)}
    </dd>`;
}

function renderDates({ state, strings, lang, now, near, level, locked }: ScheduleView, series: Series) {
  const { meeting } = state;
  // The date that is offered for a meeting without one is not after it.
  const isOffered = meeting.startsAt === undefined && !isOn(meeting) && !locked;
  const dates = datesAhead(meeting, series, now, DATES + 1)
    .slice(isOffered ? 1 : 0)
    .slice(0, DATES);
  if (dates.length === 0) return nothing;
  return html`<div part="dates">
    <div class="subhead" role="heading" aria-level=${level + 1}>${strings.schedule.after}</div>
    <ol role="list">
      ${dates.map((date) => html`<li><time datetime=${date}>${together(formatWhen(date, near, lang))}</time></li>`)}
    </ol>
  </div>`;
}
