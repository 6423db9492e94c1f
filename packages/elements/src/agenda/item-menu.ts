import type { AgendaEntry } from '@one-on-one/core';
import { html } from 'lit';
import { moveTarget, MOVES } from './move.js';
import { nameOf, roleOf } from './people.js';
import { sentence } from './sentence.js';
import type { AgendaView } from './view.js';

/** Whom a private item can be shared with, in words. */
export function shareWords({ state, strings }: AgendaView) {
  const partner = roleOf(state, state.viewer) === 'mentor' ? 'mentee' : 'mentor';
  return sentence(strings.share, nameOf(state, partner, strings));
}

/** The menu of the item that was asked for. It stands outside the list, so that moving the item leaves it alone. */
export function renderItemMenu(view: AgendaView) {
  const { acts, menu, state, strings } = view;
  const entry = state.items.find(({ item }) => item.id === menu.itemId);
  return html`<div
    role="menu"
    part="menu"
    id="menu"
    popover
    @keydown=${menu.onKeydown}
    @toggle=${menu.onToggle}
  >
    ${entry && (menu.kind === 'move' ? moves(view, entry, '') : choices())}
  </div>`;

  function choices() {
    if (!entry) return undefined;
    return [
      choice(view, strings.edit, () => acts.edit(entry)),
      moves(view, entry, 'narrow'),
      choice(view, strings.park, () => acts.askAndGo('agenda-item-park', entry)),
      choice(view, strings.drop, () => acts.askAndGo('agenda-item-drop', entry)),
      choice(view, strings.remove, () => acts.askAndGo('agenda-item-remove', entry)),
      entry.private && choice(view, shareWords(view), () => acts.askAndGo('agenda-item-share', entry)),
    ].filter(Boolean);
  }
}

function moves(view: AgendaView, entry: AgendaEntry, width: string) {
  const ids = view.state.items.map(({ item }) => item.id);
  const possible = MOVES.filter((to) => moveTarget(ids, entry.item.id, to) !== undefined);
  return possible.map((to) => choice(view, view.strings.moves[to], () => view.acts.move(entry, to), width));
}

// The menu closes first: that gives the focus back to its button, from where the act takes it on.
function choice({ menu }: AgendaView, words: unknown, act: () => void, width = '') {
  const onClick = () => {
    menu.close();
    act();
  };
  return html`<button role="menuitem" tabindex="-1" class=${width} @click=${onClick}>${words}</button>`;
}
