import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatMinutes } from '../localize/format.js';
import { icons } from './icons.js';
import { renderItemEditor } from './item-editor.js';
import { shareWords } from './item-menu.js';
import { monogram, nameOf, roleOf } from './people.js';
import { needGroup } from './planned-time.js';
import { renderVersions } from './versions.js';
import { isDiscussed, rowId, type AgendaView } from './view.js';

/** One thing to talk about, as a row of the list. */
export function renderItem(view: AgendaView, entry: AgendaEntry, index: number) {
  const { acts, drag, locked } = view;
  const { item } = entry;
  const isEditing = !locked && acts.isOpen(entry);
  const parts = [
    'item',
    isDiscussed(entry) && 'discussed',
    entry.private && 'private',
    isEditing && 'editing',
    drag.itemId === item.id && 'dragged',
    drag.before === item.id && 'drop-before',
    drag.before === null && index === view.state.items.length - 1 && 'drop-after',
  ];
  return html`<li id=${rowId(entry)} part=${parts.filter(Boolean).join(' ')}>
    ${locked ? nothing : renderHandle(view, entry, index)} ${renderCheck(view, entry)}
    <div class="body">
      ${isEditing ? renderItemEditor(view, entry) : [renderTitle(view, entry), renderTags(view, entry)]}
      ${renderVersions(view, item.others?.['title'], {
        use: (title) => acts.ask('agenda-item-edit', { id: item.id, title, base: item.title }, title),
        dismiss: (at) => acts.ask('agenda-item-dismiss', { id: item.id, at }),
      })}
    </div>
    ${renderFacts(view, entry)}
    ${
      locked
        ? nothing
        : view.menu.renderButton(
            item.id,
            'more',
            html`${icons.more}<span class="hidden">${view.strings.more(item.title)}</span>`,
          )
    }
  </li>`;
}

function renderHandle(view: AgendaView, entry: AgendaEntry, index: number) {
  const { acts, drag, menu, state, strings } = view;
  const { id, title } = entry.item;
  const onPress = (event: PointerEvent) => drag.press(event, id, (before) => acts.moveBefore(entry, before));
  const words = strings.move(title, index + 1, state.items.length);
  return menu.renderButton(id, 'move', html`${icons.grip}<span class="hidden">${words}</span>`, {
    press: onPress,
    isOff: () => drag.isDrag,
  });
}

function renderCheck({ acts, locked, strings }: AgendaView, entry: AgendaEntry) {
  const { id, title } = entry.item;
  const isDone = isDiscussed(entry);
  const onChange = ({ target }: Event) => {
    const isDoneNow = acts.ask(isDone ? 'agenda-item-reopen' : 'agenda-item-discuss', { id }, title);
    if (!isDoneNow) (target as HTMLInputElement).checked = isDone; // vetoed
  };
  return html`<label class="target">
    <input
      type="checkbox"
      class="check"
      part="check"
      ?disabled=${locked}
      .checked=${isDone}
      @change=${onChange}
    />
    <span class="hidden">${strings.discussed(title)}</span>
  </label>`;
}

function renderTitle({ acts, locked }: AgendaView, entry: AgendaEntry) {
  const { title } = entry.item;
  return locked
    ? html`<span part="title" class="title" dir="auto">${title}</span>`
    : html`<button part="title" class="title" dir="auto" @click=${() => acts.edit(entry)}>${title}</button>`;
}

function renderTags(view: AgendaView, entry: AgendaEntry) {
  const { need } = entry.item;
  if (!need && !entry.private) return nothing;
  const { acts, locked, strings } = view;
  const share = html`<button class="link" @click=${() => acts.askAndGo('agenda-item-share', entry)}>
    ${shareWords(view)}
  </button>`;
  return html`<div part="tags" class="meta">
    ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>${locked ? nothing : share}` : nothing}
    ${need ? html`<span><i class="dot ${needGroup(entry.item)}"></i>${strings.needs[need]}</span>` : nothing}
  </div>`;
}

function renderFacts({ lang, state, strings }: AgendaView, entry: AgendaEntry) {
  const { plannedMinutes, addedBy } = entry.item;
  const role = roleOf(state, addedBy);
  return html`<div class="facts">
    ${plannedMinutes ? html`<span>${formatMinutes(plannedMinutes, lang)}</span>` : nothing}
    ${role ? html`${monogram(state, role)}<span class="hidden">${strings.addedBy(nameOf(state, role, strings))}</span>` : nothing}
  </div>`;
}
