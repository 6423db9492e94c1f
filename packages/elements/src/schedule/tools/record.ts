import type { Meeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { together } from '../../agenda/together.js';
import { formatWhen } from '../../localize/format.js';
import { countRecord, outcomeOf, pastOf, type Outcome } from './record-of.js';
import type { EquippedView } from './schedule-tools.js';

const MARKS: Readonly<Record<Outcome, string>> = {
  held: 'm3 8.5 3.2 3L13 4.5',
  skipped: 'M4 8h8',
  cancelled: 'm4.5 4.5 7 7m0-7-7 7',
  missed: 'M8 3.8v5M8 12h.01',
};

/** How it went: in words, as a picture, and as the table behind that. Read only when it is opened. */
export function renderRecord(view: EquippedView) {
  const { state, strings, tools } = view;
  if (state.meeting.seq < 2) return nothing;
  const { record } = strings.schedule;
  return html`<details
    part="record"
    @toggle=${(event: Event) => tools.look((event.target as HTMLDetailsElement).open)}
  >
    <summary>${record.heading}</summary>
    ${tools.isLooking ? renderOpened(view) : nothing}
  </details>`;
}

function renderOpened(view: EquippedView) {
  const { state, strings, now, tools } = view;
  const { record } = strings.schedule;
  const meetings = pastOf(state);
  if (meetings.length === 0)
    return html`<p class="meta" role="status">${tools.isReading ? record.reading : record.none}</p>`;
  const words = record.words(countRecord(meetings, now));
  return html`<p aria-busy=${tools.isReading}>${words}</p>
    <div part="picture" role="img" aria-label=${words}>
      ${meetings.map((meeting) => renderMark(view, meeting))}
    </div>
    ${renderTable(view, meetings)}`;
}

function renderMark({ now }: EquippedView, meeting: Meeting) {
  const outcome = outcomeOf(meeting, now);
  return html`<span class="mark ${outcome}"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${MARKS[outcome]}></path></svg
  ></span>`;
}

function renderTable({ strings, lang, now, near }: EquippedView, meetings: readonly Meeting[]) {
  const { record } = strings.schedule;
  const row = (meeting: Meeting) => {
    const { startsAt, endedAt, reason, seq, moves = [] } = meeting;
    const at = startsAt ?? endedAt;
    const times = moves.filter(({ from }) => from).length;
    return html`<tr>
      <th scope="row">
        ${at ? html`<time datetime=${at}>${together(formatWhen(at, near, lang))}</time>` : record.number(seq)}
      </th>
      <td>
        ${record.outcomes[outcomeOf(meeting, now)]}${times ? html`, ${record.movedTimes(times)}` : nothing}
        ${reason ? html`<bdi class="meta">${reason}</bdi>` : nothing}
      </td>
    </tr>`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${record.meeting}</th>
        <th scope="col">${record.outcome}</th>
      </tr>
    </thead>
    <tbody>
      ${[...meetings].reverse().map(row)}
    </tbody>
  </table>`;
}
