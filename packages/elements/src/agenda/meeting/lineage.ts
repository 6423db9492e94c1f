import type { AgendaEntry, AgendaItem } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatDay } from './format-day.js';
import type { MeetingView } from './meeting.js';
import { rhythmWords } from './rhythm.js';

/** How often an item was carried over, and since when it is on the table; of what comes back by itself how often. */
export function renderLineage(view: MeetingView, item: AgendaItem) {
  const { strings, lang, tools } = view;
  const { carryCount, createdAt, raisedAt = createdAt, recurring } = item;
  if (recurring) return html`<span>${rhythmWords(view, recurring)}</span>`;
  if (!carryCount) return nothing;
  const since = formatDay(raisedAt, tools.paper.near, lang);
  return html`<span class="warm">${strings.carried(carryCount, since)}</span>`;
}

/** The same on the row of an item. While it is edited, the field says how often it comes back. */
export function renderRowLineage(view: MeetingView, entry: AgendaEntry) {
  const { carryCount, recurring } = entry.item;
  const isSaid = recurring && !view.locked && view.tools.acts.isOpen(entry);
  if (isSaid || !(recurring || carryCount)) return nothing;
  return html`<div part="tags" class="meta lineage">${renderLineage(view, entry.item)}</div>`;
}
