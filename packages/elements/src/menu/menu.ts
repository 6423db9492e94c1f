import type { ReactiveElement } from 'lit';
import { keepInside } from './keep-inside.js';

/** The one menu of an element, a popover that one button or many open: what it is shown for, and its keys. */
export class Menu<Shown> {
  /** What it is shown for; undefined while it is closed. */
  shown: Shown | undefined;
  readonly #host: Pick<ReactiveElement, 'renderRoot' | 'requestUpdate'>;
  #button: HTMLElement | undefined;

  constructor(host: Pick<ReactiveElement, 'renderRoot' | 'requestUpdate'>) {
    this.#host = host;
  }

  /** For the click on a button of its own. The engine toggles the popover after it. */
  onButton({ currentTarget }: Event, shown: Shown): void {
    const button = currentTarget as HTMLElement;
    if (button !== this.#button) this.#popover?.hidePopover();
    this.#button = button;
    this.#show(shown);
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

  #show(shown: Shown | undefined): void {
    this.shown = shown;
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
