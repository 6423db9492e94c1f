import type { ReactiveController, ReactiveElement } from 'lit';
import type { Paper } from '../workspace/paper.js';

/** So many rows are drawn, or left out, together. */
export const CHUNK = 20;
/** What a row takes up before it was drawn once, in pixels. */
const ROW = 72;
/** So far beyond the screen rows are drawn already. */
const AHEAD = 1200;
/** Once what is left out comes so near, others are drawn. */
const NEAR = 600;

/** Rows that stand together: drawn, or left out with as much room as they take. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Undefined: they are drawn. */
  readonly height?: number;
}

/**
 * Which rows of a long list are drawn: those near what is on screen, and those that have the focus; on paper all of
 * them. Only the gaps between them are watched, so that it costs the same however long the list is.
 */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #paper: Paper;
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | undefined;
  #drawn: readonly [first: number, last: number] = [0, 0];
  #held: number | undefined;

  constructor(host: ReactiveElement, paper: Paper) {
    this.#host = host;
    this.#paper = paper;
    host.addController(this);
  }

  /** The list is another one: it begins at its top. */
  reset(): void {
    this.#heights.clear();
    this.#drawn = [0, 0];
  }

  /** What there is to draw of so many rows, in order. */
  stretches(count: number): readonly Stretch[] {
    const stretches: Stretch[] = [];
    for (let chunk = 0; chunk * CHUNK < count; chunk += 1) {
      const rows = { from: chunk * CHUNK, to: Math.min(count, (chunk + 1) * CHUNK) };
      const last = stretches.at(-1);
      const height = this.#height(chunk, count);
      if (this.#isDrawn(chunk)) stretches.push(rows);
      else if (last?.height === undefined) stretches.push({ ...rows, height });
      else stretches[stretches.length - 1] = { ...rows, from: last.from, height: last.height + height };
    }
    return stretches;
  }

  /**
   * How much room all rows take at least, in pixels, or 0 where the last of them are drawn. Safari lays the list out once
   * more between what goes and what comes: without this room it would be at its top then, and stay there.
   */
  room(count: number): number {
    const last = Math.ceil(count / CHUNK) - 1;
    if (this.#isDrawn(last)) return 0;
    let room = 0;
    for (let chunk = 0; chunk <= last; chunk += 1) room += this.#height(chunk, count);
    return room;
  }

  hostUpdate(): void {
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    const held = active?.closest<HTMLElement>('[data-chunk]');
    this.#held = held ? Number(held.dataset['chunk']) : undefined;
  }

  hostUpdated(): void {
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: `${NEAR}px 0px`,
      scrollMargin: `${NEAR}px 0px`,
    };
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), options);
    // Anew each time: what is near says so once more, though it was near before.
    this.#observer.disconnect();
    for (const gap of this.#host.renderRoot.querySelectorAll('.gap')) this.#observer.observe(gap);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #isDrawn(chunk: number): boolean {
    const [first, last] = this.#drawn;
    return this.#paper.isPrinting || chunk === this.#held || (chunk >= first && chunk <= last);
  }

  #height(chunk: number, count: number): number {
    return this.#heights.get(chunk) ?? Math.min(CHUNK, count - chunk * CHUNK) * ROW;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('[part=list]');
    if (!list || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    for (const chunk of list.querySelectorAll<HTMLElement>('[data-chunk]'))
      this.#heights.set(Number(chunk.dataset['chunk']), chunk.getBoundingClientRect().height);
    const count = Number(list.dataset['count']);
    let top = list.firstElementChild!.getBoundingClientRect().top; // the list may scroll by itself
    let [first, last] = [Infinity, 0];
    for (let chunk = 0; chunk * CHUNK < count && top < innerHeight + AHEAD; chunk += 1) {
      top += this.#height(chunk, count);
      if (top < -AHEAD) continue;
      first = Math.min(first, chunk);
      last = chunk;
    }
    if (first > last || (first === this.#drawn[0] && last === this.#drawn[1])) return;
    this.#drawn = [first, last];
    this.#host.requestUpdate();
  }
}
