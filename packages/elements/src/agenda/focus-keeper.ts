import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus while the element re-renders or moves on its page, and takes it where an act asked for it. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: string;
  readonly #besideOf: ((lost: HTMLElement) => readonly string[]) | undefined;
  #wishes: readonly string[] = [];
  #before: HTMLElement | null = null;
  #around: Element | null | undefined;
  #beside: readonly string[] = [];
  /** Who has the focus, or lost it just now. */
  #last: HTMLElement | undefined;

  /**
   * `fallback`: what gets the focus when the control that had it is gone, and what was around it, too. `besideOf`: what
   * gets it before that, told while the control is still there.
   */
  constructor(host: ReactiveElement, fallback: string, besideOf?: (lost: HTMLElement) => readonly string[]) {
    this.#host = host;
    this.#fallback = fallback;
    this.#besideOf = besideOf;
    host.addController(this);
  }

  /** After the next render, the first of these that is there gets the focus. */
  wish(...selectors: readonly string[]): void {
    this.#wishes = selectors;
    this.#host.requestUpdate();
  }

  /** What has the focus: in the element, or else on its page. */
  get place(): Element | null {
    return this.#active ?? document.activeElement;
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('focusin', this.#onFocus);
    renderRoot.addEventListener('focusout', this.#forget);
    this.#last?.focus(); // moved: some engines tell of the lost focus, some do not
  }

  hostDisconnected(): void {
    this.#forget();
  }

  hostUpdate(): void {
    this.#before = this.#active;
    this.#around = this.#before?.closest('[part~=item],[part=objective]');
    this.#beside = (this.#before && this.#besideOf?.(this.#before)) ?? [];
  }

  hostUpdated(): void {
    const before = this.#before;
    const wishes = this.#wishes;
    this.#wishes = [];
    if (wishes.some((selector) => this.#focus(selector)) || !before || before === this.#active) return;
    // A row that changes its place is taken out and put in again, which costs it the focus.
    if (before.isConnected) before.focus();
    else if (this.#around?.isConnected) this.#focus(`#${this.#around.id} :is(.title,textarea)`);
    else [...this.#beside, this.#fallback].some((selector) => this.#focus(selector));
  }

  readonly #onFocus = ({ target }: Event): void => {
    this.#last = target as HTMLElement;
  };

  // Not at once: what is moved on the page is back within the same task.
  readonly #forget = (): void =>
    queueMicrotask(() => {
      if (!this.#active) this.#last = undefined;
    });

  get #active(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  #focus(selector: string): boolean {
    const control = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (!control?.getClientRects().length) return false;
    control.focus();
    return true;
  }
}
