import type { ReactiveController, ReactiveElement } from 'lit';

/** What one meeting takes up before it was drawn once. */
const ROW = 66;

const PRINTING = ['beforeprint', 'afterprint'] as const;

/**
 * Which chunks of a long list are drawn: those near what is on screen, and those that somebody opened something in or
 * has the focus in; on paper all of them. The others are as tall as they were, and empty.
 */
export class ChunkWindow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #near = new Set<number>();
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | undefined;
  #held: ReadonlySet<number> = new Set();
  #isPrinting = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  isDrawn(index: number): boolean {
    return this.#isPrinting || this.#near.has(index) || this.#held.has(index);
  }

  /** How tall an empty chunk stands. */
  height(index: number, rows: number): number {
    return this.#heights.get(index) ?? rows * ROW;
  }

  hostConnected(): void {
    for (const type of PRINTING) addEventListener(type, this.#onPrint);
  }

  hostUpdate(): void {
    const held = this.#host.renderRoot.querySelectorAll('[data-chunk] :is([open], :focus)');
    this.#held = new Set([...held].map((one) => indexOf(one.closest('[data-chunk]')!)));
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), {
      rootMargin: '900px 0px',
    });
    // Observing what is observed already does nothing.
    for (const chunk of this.#host.renderRoot.querySelectorAll('[data-chunk]')) this.#observer.observe(chunk);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) removeEventListener(type, this.#onPrint);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  // At once: what is drawn when this returns is what is printed.
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === PRINTING[0];
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const index = indexOf(target);
      if (this.#near.has(index) && !isIntersecting) this.#heights.set(index, boundingClientRect.height);
      if (isIntersecting) this.#near.add(index);
      else this.#near.delete(index);
    }
    this.#host.requestUpdate();
  }
}

const indexOf = (chunk: Element) => Number((chunk as HTMLElement).dataset['chunk']);
