import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatMinutes } from '../localize/format.js';
import { icons } from './icons.js';
import { renderMenuButton } from './menu-button.js';
import { monogram, nameIn, roleOf } from './people.js';
import { needGroup } from './planned-time.js';
import { shareWords } from './share-words.js';
import { isDiscussed, rowId, type AgendaView } from './view.js';

/** One thing to talk about, as a row of the list. */
export function renderItem(view: AgendaView, entry: AgendaEntry, index: number) {
  const { locked, tools } = view;
  const { item } = entry;
  const editor = locked ? undefined : tools?.renderEditor(view, entry);
  const parts = [
    'item',
    isDiscussed(entry) && 'discussed',
    entry.private && 'private',
    editor && 'editing',
    tools?.drag.itemId === item.id && 'dragged',
    tools?.drag.before === item.id && 'drop-before',
    tools?.drag.before === null && index === view.state.items.length - 1 && 'drop-after',
  ];
  return html`<li id=${rowId(entry)} part=${parts.filter(Boolean).join(' ')}>
    ${locked ? nothing : renderHandle(view, entry, index)} ${renderCheck(view, entry)}
    <div class=${item.carryCount || item.recurring ? 'body carried' : 'body'}>
      ${editor ?? [renderTitle(view, entry), renderTags(view, entry)]} ${tools?.renderBelow(view, entry)}
    </div>
    ${renderFacts(view, entry)}
    ${locked ? nothing : renderMenuButton(view, item.id, 'more', view.strings.more(item.title))}
  </li>`;
}

function renderHandle(view: AgendaView, entry: AgendaEntry, index: number) {
  const { state, strings, tools } = view;
  const { id, title } = entry.item;
  const onPress = (event: PointerEvent) =>
    tools?.drag.press(event, id, (before) => tools.acts.moveBefore(entry, before));
  const words = strings.move(title, index + 1, state.items.length);
  return renderMenuButton(view, id, 'move', words, onPress);
}

function renderCheck({ locked, strings, use }: AgendaView, entry: AgendaEntry) {
  const { id, title } = entry.item;
  const isDone = isDiscussed(entry);
  const onChange = ({ target }: Event) => {
    const wanted = (target as HTMLInputElement).checked ? 'agenda-item-discuss' : 'agenda-item-reopen';
    use(({ acts }) => acts.ask(wanted, { id }, title));
  };
  return html`<label class="target">
    <input
      type="checkbox"
      class="check"
      part="check"
      ?disabled=${locked}
      .checked=${live(isDone)}
      @change=${onChange}
    />
    <span class="hidden">${strings.discussed(title)}</span>
  </label>`;
}

function renderTitle({ locked, use }: AgendaView, entry: AgendaEntry) {
  const { title } = entry.item;
  const edit = () => use(({ acts }) => acts.edit(entry), true);
  return locked
    ? html`<span part="title" class="title" dir="auto">${title}</span>`
    : html`<button part="title" class="title" dir="auto" @click=${edit}>${title}</button>`;
}

function renderTags(view: AgendaView, entry: AgendaEntry) {
  const { need, status, sourceQuestionId } = entry.item;
  if (!need && !entry.private && !sourceQuestionId) return nothing;
  const { locked, strings, use } = view;
  const share = html`<button
    class="link"
    @click=${() => use(({ acts }) => acts.askAndGo('agenda-item-share', entry))}
  >
    ${shareWords(view)}
  </button>`;
  return html`<div part="tags" class="meta">
    ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>${locked || status === 'shared' ? nothing : share}` : nothing}
    ${need ? html`<span><i class="dot ${needGroup(entry.item)}"></i>${strings.needs[need]}</span>` : nothing}
    ${sourceQuestionId ? html`<span>${strings.fromQuestion}</span>` : nothing}
  </div>`;
}

function renderFacts({ lang, state, strings }: AgendaView, entry: AgendaEntry) {
  const { plannedMinutes, addedBy } = entry.item;
  const role = roleOf(state, addedBy);
  return html`<div class="facts">
    ${plannedMinutes ? html`<span>${formatMinutes(plannedMinutes, lang)}</span>` : nothing}
    ${role ? html`${monogram(state, role)}<span class="hidden">${strings.addedBy(nameIn(state, role, strings))}</span>` : nothing}
  </div>`;
}
