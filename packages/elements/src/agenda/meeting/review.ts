import { reopenOver, type AgendaEntry, type NoteEntry, type PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { clock } from '../../workspace/environment.js';
import { markdown } from '../../markdown/markdown.js';
import { icons } from '../icons.js';
import { together } from '../together.js';
import { renderAddenda } from './addenda.js';
import { decisionWords } from './decisions.js';
import { heldAt } from './held-at.js';
import type { MeetingView } from './meeting.js';
import { laterWords } from './later-words.js';
import { isNoteOf, notesOfWhole } from './note-place.js';
import { renderLost } from './lost.js';
import { actionWords } from './new-action.js';
import { leftOut } from './sensitive.js';
import { whoseWords } from './whose-words.js';
import { renderWorths } from './worth.js';

/**
 * A meeting that is over: what came of it, and the ways on.
 *
 * @csspart review - A meeting that is over: what came of it, and the ways on.
 */
export function renderReview(view: MeetingView, past: PastMeeting) {
  const { strings, lang, room, tools } = view;
  const { meeting } = past;
  const at = heldAt(meeting) ?? meeting.updatedAt;
  const items = (words: string, status: string) => {
    const entries = past.items.filter(({ item }) => item.status === status);
    const rows = entries.map((entry) => itemWords(past, entry, view));
    return list(words, rows, (index) => entries[index]!.private);
  };
  const isOut = leftOut(past, room.minutes.isPrintedWithSensitive);
  const openMinutes = () => {
    room.minutes.open();
    void tools.modal.open('minutes', 'textarea');
  };
  const whole = notesOfWhole(past);
  const late = lateWords(view, past);
  return html`<div part="review">
    <div id="review-heading" class="focus-title" role="heading" aria-level="3" tabindex="-1">
      ${together(strings.reviewOf(formatWhen(at, tools.paper.near, lang)))}
    </div>
    ${meeting.objective ? html`<p part="aim"><span class="meta">${strings.objective}</span> <bdi>${meeting.objective}</bdi></p>` : nothing}
    ${renderLost(view, meeting)} ${told(view, past)}
    ${list(
      strings.decided,
      past.decisions.map((decision) => [
        decisionWords(view, decision),
        laterWords(view, meeting, decision),
        renderLost(view, decision),
      ]),
      (index) => isOut.decision(past.decisions[index]!),
    )}
    ${list(
      strings.agreed,
      past.agreed.map((action) => [
        actionWords(view, action),
        laterWords(view, meeting, action),
        renderLost(view, action),
      ]),
      (index) => isOut.action(past.agreed[index]!),
    )}
    ${items(strings.discussedList, 'discussed')}
    ${whole.length ? html`<div class="part">${heading(strings.wholeMeeting)}${whole.map((each) => noteWords(each, view, past))}</div>` : nothing}
    ${items(strings.carriedOn, 'carried')} ${items(strings.parkedList, 'parked')}
    ${items(strings.droppedList, 'dropped')}
    ${list(
      strings.wins,
      past.wins.map(
        (win) =>
          html`<span class="said" dir="auto">${win.text}</span>
            <span class="meta"><bdi>${whoseWords(view, win.about)}</bdi></span>
            ${laterWords(view, meeting, win)}`,
      ),
    )}
    ${renderWorths(view, past)} ${renderAddenda(view, past)} ${room.renderNotEntered(view, 4, past)}
    ${late ? html`<p class="meta own">${late}</p>` : nothing}
    <div class="ways">
      ${
        late === ''
          ? html`<button
              class="button"
              @click=${() => room.acts.reopen(meeting.id, () => lateWords(view, past))}
            >
              ${strings.reopen}
            </button>`
          : nothing
      }
      <button class="button" @click=${openMinutes}>${strings.minutesOf}</button>
      <button class="button primary" id="next-meeting" @click=${() => room.acts.next()}>
        ${strings.toNext}
      </button>
    </div>
  </div>`;
}

// Why it is too late to open it again; empty where it is not; undefined where there is nothing to open.
function lateWords({ strings, locked, room }: MeetingView, { meeting }: PastMeeting): string | undefined {
  if (locked || meeting.id !== room.reviewing.last?.meeting.id) return undefined;
  const { meeting: current, series } = room.desk.connection.state!;
  const days = series?.lockAfterDays;
  const over = reopenOver(meeting, current, days, clock.now());
  return over ? strings.reopenLate(over === 'days' ? days : undefined) : '';
}

/**
 * What kind of meeting it was, where it was a special one, and why it was not held.
 *
 * @csspart kind - What kind of meeting it was, and why it was not held.
 */
function told({ strings }: MeetingView, { meeting: { kind, status, reason } }: PastMeeting) {
  const fate =
    status === 'skipped' || status === 'cancelled' || status === 'missed' ? strings.notHeld[status] : '';
  const kinds = kind === 'regular' ? '' : strings.minutesWords.kinds[kind];
  if (!fate && !kinds) return nothing;
  return html`<p part="kind" class="meta">
    ${kinds ? html`<span>${kinds}</span>` : nothing} ${fate ? html`<span>${fate}</span>` : nothing}
    ${fate && reason ? html`<bdi>${reason}</bdi>` : nothing}
  </p>`;
}

const heading = (words: string) => html`<div class="label" role="heading" aria-level="4">${words}</div>`;

/** `isOwn`: it goes on no paper that lies about, since only the viewer sees it, or it is about what can hurt. */
const list = (words: string, rows: readonly unknown[], isOwn: (index: number) => boolean = () => false) =>
  rows.length === 0
    ? nothing
    : html`<div class="part">
        ${heading(words)}
        <ul role="list">
          ${rows.map((row, index) => html`<li class=${isOwn(index) ? 'own' : ''}>${row}</li>`)}
        </ul>
      </div>`;

function itemWords(past: PastMeeting, { item, private: isPrivate }: AgendaEntry, view: MeetingView) {
  const notes = past.notes.filter(isNoteOf(item.id));
  return html`<span class="said" dir="auto">${item.title}</span>
    ${isPrivate ? html`<span class="lock">${icons.lock}${view.strings.onlyYou}</span>` : nothing}
    ${item.reason ? html`<span class="meta" dir="auto">${item.reason}</span>` : nothing}
    ${renderLost(view, item)} ${notes.map((each) => noteWords(each, view, past))}`;
}

function noteWords(entry: NoteEntry, view: MeetingView, past: PastMeeting) {
  const { note, private: isPrivate } = entry;
  const isOut = leftOut(past, view.room.minutes.isPrintedWithSensitive).note(entry);
  return html`<div part="note ${isPrivate ? 'private' : ''}" class=${isOut ? 'own' : ''}>
    ${isPrivate ? html`<span class="lock">${icons.lock}${view.strings.onlyYou}</span>` : nothing}
    ${isPrivate ? nothing : laterWords(view, past.meeting, note)}
    ${note.body ? markdown(note.body, { headingLevel: 5 }) : nothing} ${renderLost(view, note)}
  </div>`;
}
