import { html, type ReactiveElement } from 'lit';

/** The menus of an item: where to move it, and everything else. */
export type MenuKind = 'move' | 'more';

/** A button that is dragged by, too. */
interface DragHandle {
  readonly press: (event: PointerEvent) => void;
  /** The click ends a drag: it opens nothing. */
  readonly isOff: () => boolean;
}

/** The one menu of the element, a popover that the buttons of all items open: whose it is, and its keys. */
export class Menu {
  itemId: string | undefined;
  kind: MenuKind = 'more';
  readonly #host: ReactiveElement;
  #button: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** A button of an item. The engine toggles the popover after the click. */
  renderButton(itemId: string, kind: MenuKind, content: unknown, drag?: DragHandle) {
    const onClick = (event: Event) => {
      const button = event.currentTarget as HTMLElement;
      if (drag?.isOff()) {
        event.preventDefault();
        return;
      }
      if (button !== this.#button) this.#popover?.hidePopover();
      this.#button = button;
      this.#show(itemId, kind);
    };
    return html`<button
      class="icon ${kind}"
      part=${kind}
      popovertarget="menu"
      aria-haspopup="menu"
      aria-expanded=${this.itemId === itemId && this.kind === kind}
      @pointerdown=${drag?.press}
      @click=${onClick}
    >
      ${content}
    </button>`;
  }

  /** Gives the focus back: inside a shadow root the engines do not. */
  readonly close = (): void => {
    this.#popover?.hidePopover();
    this.#button?.focus();
  };

  readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') this.#choices[0]?.focus();
    else this.#show(undefined);
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
