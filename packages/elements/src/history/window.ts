import type { ReactiveController, ReactiveElement } from 'lit';
import type { Paper } from '../workspace/paper.js';

/** What one meeting takes up before it was drawn once. */
const ROW = 66;

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
  readonly #paper: Paper;

  constructor(host: ReactiveElement, paper: Paper) {
    this.#host = host;
    this.#paper = paper;
    host.addController(this);
  }

  isDrawn(index: number): boolean {
    return this.#paper.isPrinting || this.#near.has(index) || this.#held.has(index);
  }

  /** How tall an empty chunk stands. */
  height(index: number, rows: number): number {
    return this.#heights.get(index) ?? rows * ROW;
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
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

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
