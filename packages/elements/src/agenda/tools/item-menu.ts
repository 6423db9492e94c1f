import type { AgendaEntry } from '@one-on-one/core';
import { html } from 'lit';
import { shareWords } from '../share-words.js';
import { moveTarget, MOVES } from './move.js';
import type { EquippedView } from './tools.js';

/** The menu of the item that was asked for. It stands outside the list, so that moving the item leaves it alone. */
export function renderItemMenu(view: EquippedView) {
  const { state, strings } = view;
  const { acts, menu } = view.tools;
  const entry = state.items.find(({ item }) => item.id === menu.id);
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

function moves(view: EquippedView, entry: AgendaEntry, width: string) {
  const ids = view.state.items.map(({ item }) => item.id);
  const possible = MOVES.filter((to) => moveTarget(ids, entry.item.id, to) !== undefined);
  return possible.map((to) =>
    choice(view, view.strings.moves[to], () => view.tools.acts.move(entry, to), width),
  );
}

// The menu closes first: that gives the focus back to its button, from where the act takes it on.
function choice({ tools: { menu } }: EquippedView, words: unknown, act: () => void, width = '') {
  const onClick = () => {
    menu.close();
    act();
  };
  return html`<button role="menuitem" tabindex="-1" class=${width} @click=${onClick}>${words}</button>`;
}
