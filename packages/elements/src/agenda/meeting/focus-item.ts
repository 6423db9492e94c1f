import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatMinutes } from '../../localize/format.js';
import { icons } from '../icons.js';
import { monogram, nameIn, roleOf } from '../people.js';
import { needGroup } from '../planned-time.js';
import { sentence } from '../sentence.js';
import { renderItemVersions } from '../tools/versions.js';
import { renderLineage } from './lineage.js';
import type { MeetingView } from './meeting.js';
import { renderNotes } from './notes.js';
import { renderOutcome } from './outcome.js';
import { renderNotesOff, renderNotesOn } from './sensitive.js';

/**
 * The item that both talk about: its title large, what is written of it, and the ways on.
 *
 * @csspart focus - The item that both talk about, or what is said when none is left; also `private`.
 */
export function renderFocus(view: MeetingView, entry: AgendaEntry) {
  const { state, strings, lang, locked, room } = view;
  const { item } = entry;
  const { need, plannedMinutes, addedBy } = item;
  const role = roleOf(state, addedBy);
  const act = (kind: 'agenda-item-discuss' | 'agenda-item-park' | 'agenda-item-drop') => () =>
    room.acts.settle(kind, entry);
  return html`<div
    part="focus ${entry.private ? 'private' : ''}"
    class=${item.noteTaking ? 'sensitive' : nothing}
  >
    <div id="focus-title" class="focus-title" role="heading" aria-level="3" tabindex="-1" dir="auto">
      ${item.title}
    </div>
    <div class="meta">
      ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}
      ${role ? html`<span class="who">${monogram(state, role)} <span>${sentence(strings.addedBy, nameIn(state, role, strings))}</span></span>` : nothing}
      ${need ? html`<span><i class="dot ${needGroup(item)}"></i>${strings.needs[need]}</span>` : nothing}
      ${plannedMinutes ? html`<span>${formatMinutes(plannedMinutes, lang)}</span>` : nothing}
      ${renderLineage(view, item)}
    </div>
    ${renderItemVersions(view, entry)}
    ${
      renderNotesOff(view, item) ?? [
        renderNotes(view, {
          meetingId: state.meeting.id,
          itemId: item.id,
          title: item.title,
          onlyOwn: entry.private,
        }),
        renderNotesOn(view, item),
      ]
    }
    ${renderOutcome(view, entry)}
    ${
      locked || room.held.isHeld
        ? nothing
        : html`<div class="ways">
            <button class="button" @click=${act('agenda-item-park')}>${strings.park}</button>
            <button class="button" @click=${act('agenda-item-drop')}>${strings.drop}</button>
            <button
              class="button primary"
              id="next"
              aria-keyshortcuts="Control+Enter"
              @click=${act('agenda-item-discuss')}
            >
              ${strings.discussedNext}
            </button>
          </div>`
    }
  </div>`;
}
