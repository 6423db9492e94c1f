import { html } from 'lit';
import type { MenuKind } from '../menu/menu.js';
import type { AgendaView } from './view.js';

/** A button that opens a menu of an item. A press on it may begin a drag, whose end opens nothing. */
export function renderMenuButton(
  { tools, use }: AgendaView,
  itemId: string,
  kind: MenuKind,
  content: unknown,
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
    popovertarget="menu"
    aria-haspopup="menu"
    aria-expanded=${tools?.menu.isOpen(itemId, kind) ?? false}
    @pointerdown=${onPress}
    @click=${onClick}
  >
    ${content}
  </button>`;
}
