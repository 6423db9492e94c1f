import type { ReactiveElement } from 'lit';
import { keepInside } from './keep-inside.js';

/** The element that a menu is in. */
type MenuHost = Pick<ReactiveElement, 'renderRoot' | 'requestUpdate'>;

/** What a thing can have: where to move it, and everything else. */
export type MenuKind = 'move' | 'more';

/** The one menu of an element, a popover that the buttons of all its things open: whose it is, and its keys. */
export class Menu {
  id: string | undefined;
  kind: MenuKind = 'more';
  readonly #host: MenuHost;
  #button: HTMLElement | undefined;

  constructor(host: MenuHost) {
    this.#host = host;
  }

  /** For the click on a button of a thing. The engine toggles the popover after it. */
  onButton({ currentTarget }: Event, id: string, kind: MenuKind): void {
    const button = currentTarget as HTMLElement;
    if (button !== this.#button) this.#popover?.hidePopover();
    this.#button = button;
    this.#show(id, kind);
  }

  /** Whether it is open for this button of a thing. */
  isOpen(id: string, kind: MenuKind): boolean {
    return this.id === id && this.kind === kind;
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

  #show(id: string | undefined, kind = this.kind): void {
    this.id = id;
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
