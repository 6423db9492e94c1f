import type { ReactiveController, ReactiveElement } from 'lit';

/** Says how much room the foot takes that lies over what one scrolls to, so that nothing with the focus stays below it. */
export class FootRoom implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;
  #end: HTMLElement | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
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
    const foot = this.#end!.querySelector<HTMLElement>('[part=foot]')!;
    style.setProperty('--_foot', `${Math.max(this.#end!.offsetHeight, foot.offsetHeight)}px`);
    (this.#host.renderRoot as ShadowRoot).activeElement
      ?.closest('.row *')
      ?.scrollIntoView({ block: 'nearest' });
  };
}
