import { html } from 'lit';
import type { MenuKind } from '../menu/menu.js';
import { icons } from './icons.js';
import type { AgendaView } from './view.js';

/**
 * A button that opens a menu of an item. A press on it may begin a drag, whose end opens nothing. Its name has no box:
 * the place of an item is part of it, so it changes in every row when one comes or goes.
 */
export function renderMenuButton(
  { tools, use }: AgendaView,
  itemId: string,
  kind: MenuKind,
  words: string,
  onPress?: (event: PointerEvent) => void,
) {
  const onClick = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    if (!tools) use(() => button.click(), true);
    else if (tools.drag.isDrag) event.preventDefault();
    else tools.menu.onButton(event, itemId, kind);
  };
  return html`<button
    class="icon ${kind}"
    part=${kind}
    aria-labelledby="${kind}-${itemId}"
    popovertarget="menu"
    aria-haspopup="menu"
    aria-expanded=${tools?.menu.isOpen(itemId, kind) ?? false}
    @pointerdown=${onPress}
    @click=${onClick}
  >
    ${kind === 'move' ? icons.grip : icons.more}<span id="${kind}-${itemId}" hidden>${words}</span>
  </button>`;
}
