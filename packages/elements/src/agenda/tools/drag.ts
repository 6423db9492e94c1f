import type { ReactiveElement } from 'lit';

/** A press that moves less than this is a click. */
const SLACK = 5;
/** Dropped further beside the list than this, an item stays where it was. */
const MARGIN = 80;

/** Dragging an item by its handle. Escape, or dropping it beside the list, changes nothing. */
export class Drag {
  itemId: string | undefined;
  /** What it would stand before, `null` for last; undefined: it stays where it is. */
  before: string | null | undefined;
  /** The press under way was a drag: the click that ends it opens no menu. */
  isDrag = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** For `pointerdown` on the handle of an item; `drop` is told what the item now stands before. */
  press(
    { button, clientY, currentTarget, pointerId }: PointerEvent,
    itemId: string,
    drop: (before: string | null) => void,
  ): void {
    if (button) return;
    const handle = currentTarget as HTMLElement;
    const row = handle.closest('li');
    const listening = new AbortController();
    const { signal } = listening;
    const end = (before?: string | null) => {
      listening.abort();
      row?.style.removeProperty('translate');
      this.#show(undefined, undefined);
      setTimeout(() => (this.isDrag = false)); // after the click
      if (before !== undefined) drop(before);
    };
    const move = (event: PointerEvent) => {
      if (!row || (!this.isDrag && Math.abs(event.clientY - clientY) < SLACK)) return;
      this.isDrag = true;
      const { top, height } = row.getBoundingClientRect();
      row.style.translate = `0 ${(parseFloat(row.style.translate.split(' ')[1] ?? '') || 0) + event.clientY - top - height / 2}px`;
      this.#show(itemId, aim(row, event));
    };
    handle.setPointerCapture(pointerId);
    handle.addEventListener('pointermove', move, { signal });
    handle.addEventListener('pointerup', () => end(this.before), { signal });
    handle.addEventListener('lostpointercapture', () => end(), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }

  #show(itemId: string | undefined, before: string | null | undefined): void {
    this.itemId = itemId;
    this.before = before;
    this.#host.requestUpdate();
  }
}

/** What a row would stand before if it were dropped here. */
function aim(row: HTMLElement, { clientX: x, clientY: y }: PointerEvent): string | null | undefined {
  const list = row.parentElement;
  if (!list) return undefined;
  const { left, right, top, bottom } = list.getBoundingClientRect();
  if (x < left - MARGIN || x > right + MARGIN || y < top - MARGIN || y > bottom + MARGIN) return undefined;
  const others = [...list.children].filter((other) => other !== row);
  const next = others.find((other) => {
    const box = other.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  (next ?? others.at(-1))?.scrollIntoView({ block: 'nearest' });
  if (next === (row.nextElementSibling ?? undefined)) return undefined;
  return next ? next.id.slice('item-'.length) : null;
}
