import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { NEW_ITEM, titleField } from '../draft-fields.js';
import { icons } from '../icons.js';
import { sentence } from '../sentence.js';
import type { EquippedView } from './tools.js';
import { renderItemVersions } from './versions.js';

/**
 * What was parked and what was let go, and what was being typed there: out of the list, never out of reach.
 *
 * @csspart off-item - One item that was parked or let go; also `private`.
 */
export function renderOffTheList(view: EquippedView) {
  const { state, strings } = view;
  const there = new Set([...state.items, ...state.parked, ...state.dropped].map(titleField));
  const lost = [...state.drafts.keys()].filter((field) => field.startsWith('title.') && !there.has(field));
  const hidden = view.locked ? [NEW_ITEM, 'objective'] : [];
  return [
    [...lost, ...hidden].map((field) => renderDraft(view, field)),
    renderEntries(view, 'parked', strings.parked(state.parked.length), state.parked),
    renderEntries(view, 'dropped', strings.dropped(state.dropped.length), state.dropped),
  ];
}

/** What was typed and is in no field, to be let go of; `words`: as people read it. */
export function renderDraft(
  { locked, strings, typing }: EquippedView,
  field: string,
  words = typing.draft(field)?.text,
) {
  if (words === undefined) return nothing;
  const dismiss = html`<button class="link" @click=${() => typing.discard(field)}>
    ${strings.dismiss}
  </button>`;
  return html`<p class="wide">${sentence(strings.notYet, words)} ${locked ? nothing : dismiss}</p>`;
}

function renderEntries(
  view: EquippedView,
  part: 'parked' | 'dropped',
  words: string,
  entries: readonly AgendaEntry[],
) {
  if (entries.length === 0) return nothing;
  const { locked, strings, typing } = view;
  const { acts } = view.tools;
  return html`<details part=${part} ?open=${entries.some((entry) => typing.draft(titleField(entry)))}>
    <summary>${words}</summary>
    <ul role="list">
      ${entries.map(
        (entry) =>
          html`<li part="off-item ${entry.private ? 'private' : ''}">
            <span dir="auto">${entry.item.title}</span>
            ${entry.item.reason ? html`<span class="meta" dir="auto">${entry.item.reason}</span>` : nothing}
            ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}
            ${
              locked
                ? nothing
                : html`<button
                    class="link"
                    aria-label="${strings.putBack}: ${entry.item.title}"
                    @click=${() => acts.askAndGo('agenda-item-restore', entry)}
                  >
                    ${strings.putBack}
                  </button>`
            }
            ${renderDraft(view, titleField(entry))} ${renderItemVersions(view, entry)}
          </li>`,
      )}
    </ul>
  </details>`;
}
