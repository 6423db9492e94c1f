import type { ReactiveController, ReactiveElement } from 'lit';

/** Says how much room the foot takes that lies over what one scrolls to, so that nothing with the focus stays below it. */
export class FootRoom implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;
  #end: HTMLElement | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    // WebKit scrolls to nothing that it takes for seen already.
    host.renderRoot.addEventListener('focusin', this.#uncover);
  }

  hostUpdated(): void {
    const end = this.#host.renderRoot.querySelector<HTMLElement>('.end');
    if (end === this.#end) return;
    this.#end = end;
    this.#observer ??= new ResizeObserver(this.#measure);
    this.#observer.disconnect();
    // In a low window the first of the two has no box.
    for (const each of [end, end?.querySelector('[part=foot]')]) if (each) this.#observer.observe(each);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#end = null;
  }

  readonly #measure = (): void => {
    const { style } = this.#host.renderRoot.querySelector<HTMLElement>('.bank')!;
    style.setProperty('--_foot', `${this.#cover!.offsetHeight}px`);
    this.#uncover();
  };

  get #cover(): HTMLElement | null | undefined {
    return this.#end?.getClientRects().length ? this.#end : this.#end?.querySelector('[part=foot]');
  }

  readonly #uncover = (): void => {
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    const cover = this.#cover;
    if (!active || !cover || active.closest('.end')) return;
    if (active.getBoundingClientRect().bottom > cover.getBoundingClientRect().top)
      active.scrollIntoView({ block: 'nearest' });
  };
}
