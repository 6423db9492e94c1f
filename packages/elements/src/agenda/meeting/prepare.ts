import { isOn, type Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf, roleOf } from '../people.js';
import { renderLastTime } from './last-time.js';
import type { MeetingView } from './meeting.js';
import { renderPinned } from './pinned.js';
import { sentence } from '../sentence.js';

const ROLES: readonly Role[] = ['mentee', 'mentor'];

/**
 * Who is prepared, and the way into the meeting. Who is known to look speaks for nobody else.
 *
 * @csspart prepare - Who is prepared, and the way into the meeting.
 */
export function renderPrepare(view: MeetingView) {
  const { state, strings, locked, room } = view;
  const { participation, meeting } = state;
  const viewer = roleOf(state, state.viewer);
  const prepared = ROLES.filter((role) => participation[role]?.preparedAt);
  const last = meeting.seq > 1 ? room.reviewing.last : undefined;
  const lookBack =
    last &&
    !room.closedMeanwhile.isTold(view) &&
    html`<button class="link" @click=${() => room.acts.review(last.meeting.id)}>
      ${strings.lastMeeting}
    </button>`;
  const lastTime = last && renderLastTime(view, last);
  const pinned = renderPinned(view);
  if (locked)
    return last || pinned !== nothing
      ? html`<div part="prepare">${lookBack || nothing} ${lastTime} ${pinned}</div>`
      : nothing;
  const said = (role: Role) => sentence(strings.isPrepared, nameOf(state, role, strings));
  const other = (role: Role) => (prepared.includes(role) ? html`<span>${said(role)}</span>` : nothing);
  const toggle = (role: Role) =>
    html`<label class="toggle"
      ><input
        type="checkbox"
        .checked=${live(prepared.includes(role))}
        @change=${({ target }: Event) =>
          view.tools.acts.ask('participation-prepare', {
            role,
            prepared: (target as HTMLInputElement).checked,
          })}
      /><span>${role === viewer ? strings.iAmPrepared : said(role)}</span></label
    >`;
  return html`<div part="prepare">
    <div class="row">
      ${ROLES.map((role) => (viewer && role !== viewer ? other(role) : toggle(role)))}
      ${prepared.length === 2 ? html`<span class="meta">${strings.bothPrepared}</span>` : nothing}
    </div>
    <div class="row">
      ${
        isOn(meeting)
          ? nothing
          : html`<button
              class="button"
              id="start"
              @click=${() => room.acts.go('meeting-start', {}, '', '#focus-title', '#all-discussed')}
            >
              ${strings.start}
            </button>`
      }
      ${lookBack || nothing}
    </div>
    ${lastTime ?? nothing} ${pinned}
  </div>`;
}
