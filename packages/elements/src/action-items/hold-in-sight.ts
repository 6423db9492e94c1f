import type { ReactiveElement } from 'lit';

/** What comes late comes within this time, in milliseconds. */
const LATE = 1000;

/** How people scroll by themselves. */
const SCROLLS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Before something comes to stand above what a person has scrolled to: the first thing that they see stays where it was,
 * until all of it has come, or they scroll on. Some engines see to it by themselves, and then nothing is left to do.
 */
export function holdInSight(host: ReactiveElement): void {
  if (host.getBoundingClientRect().top >= 0) return;
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const all = [...host.renderRoot.querySelectorAll('[part~=item],[part=run],[part~=add],.foot')];
  const seen = all.find((element) => topOf(element) >= 0) ?? all.at(-1);
  if (!seen) return;
  const before = topOf(seen);
  const growth = new ResizeObserver(() =>
    window.scrollBy({ top: topOf(seen) - before, behavior: 'instant' }),
  );
  const stop = () => {
    growth.disconnect();
    for (const way of SCROLLS) removeEventListener(way, stop, true);
  };
  growth.observe(host);
  for (const way of SCROLLS) addEventListener(way, stop, { capture: true, passive: true });
  setTimeout(stop, LATE);
}
