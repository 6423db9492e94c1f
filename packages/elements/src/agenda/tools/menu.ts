import { Menu } from '../../menu/menu.js';

/** The menus of an item: where to move it, and everything else. */
export type MenuKind = 'move' | 'more';

/** The one menu of all items: whose it is, and which. */
export class ItemMenu extends Menu<{ readonly itemId: string; readonly kind: MenuKind }> {
  isOpen(itemId: string, kind: MenuKind): boolean {
    return this.shown?.itemId === itemId && this.shown.kind === kind;
  }
}
