import type { ReactiveElement } from 'lit';
import { keepInside } from './keep-inside.js';

/** The menus of an item: where to move it, and everything else. */
export type MenuKind = 'move' | 'more';

/** The one menu of the element, a popover that the buttons of all items open: whose it is, and its keys. */
export class Menu {
  itemId: string | undefined;
  kind: MenuKind = 'more';
  readonly #host: ReactiveElement;
  #button: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** For the click on a button of an item. The engine toggles the popover after it. */
  onButton({ currentTarget }: Event, itemId: string, kind: MenuKind): void {
    const button = currentTarget as HTMLElement;
    if (button !== this.#button) this.#popover?.hidePopover();
    this.#button = button;
    this.#show(itemId, kind);
  }

  /** Whether it is open for this button of an item. */
  isOpen(itemId: string, kind: MenuKind): boolean {
    return this.itemId === itemId && this.kind === kind;
  }

  /** Gives the focus back: inside a shadow root the engines do not. */
  readonly close = (): void => {
    this.#popover?.hidePopover();
    this.#button?.focus();
  };

  readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'open') {
      this.#show(undefined);
      return;
    }
    keepInside(event.currentTarget as HTMLElement, this.#button!);
    this.#choices[0]?.focus();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const choices = this.#choices;
    const index = choices.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab' || event.key === 'Escape') this.close();
    if (next === undefined) return;
    event.preventDefault();
    choices.at(next % choices.length)?.focus();
  };

  #show(itemId: string | undefined, kind = this.kind): void {
    this.itemId = itemId;
    this.kind = kind;
    this.#host.requestUpdate();
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[popover]');
  }

  // Some choices are there on narrow widths only.
  get #choices(): HTMLElement[] {
    return [...(this.#popover?.querySelectorAll('button') ?? [])].filter(
      (choice) => choice.getClientRects().length,
    );
  }
}
