import type { PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { markdown } from '../../markdown/markdown.js';
import { renderLine } from '../field.js';
import { nameOf, roleOf } from '../people.js';
import type { MeetingView } from './meeting.js';
import { newField, startNew } from './new-line.js';

/** What was added to a meeting before it was opened again. */
export const renderAdded = (view: MeetingView, meeting: PastMeeting) =>
  renderAddenda({ ...view, locked: true }, meeting);

/** What was added after a meeting was closed, and the line to add more. */
export function renderAddenda(view: MeetingView, { meeting, notes }: PastMeeting) {
  const { state, strings, lang, locked, tools, room } = view;
  const addenda = notes.filter(({ note }) => note.addendum);
  if (locked && addenda.length === 0) return nothing;
  const field = newField('addendum', meeting.id);
  const add = () =>
    room.acts.add(field, ({ text, itemId: id }) =>
      tools.acts.ask('note-append', { meetingId: meeting.id, body: text, ...(id && { id }) }),
    );
  return html`<div class="part">
    <div class="label" role="heading" aria-level="4">${strings.addenda}</div>
    ${addenda.map(({ note }) => {
      const role = roleOf(state, note.author);
      const when = formatWhen(note.createdAt, tools.paper.near, lang);
      return html`<div part="note">
        <p class="meta">${when} ${role ? html`<bdi>${nameOf(state, role, strings)}</bdi>` : nothing}</p>
        ${markdown(note.body, { headingLevel: 5 })}
      </div>`;
    })}
    ${
      locked
        ? nothing
        : html`<div part="new-line">
            ${renderLine(view, { field, label: strings.newAddendum, hint: strings.newAddendumHint, start: () => startNew(view), enter: add })}
            <button class="button" @click=${add}>${strings.add}</button>
          </div>`
    }
  </div>`;
}
