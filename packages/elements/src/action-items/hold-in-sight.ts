import type { ReactiveElement } from 'lit';

/**
 * Before something comes to stand above what a person has scrolled to: afterwards that is where it was. Most engines see
 * to it by themselves.
 */
export function holdInSight(host: ReactiveElement): void {
  if (CSS.supports('overflow-anchor', 'auto') || host.getBoundingClientRect().top >= 0) return;
  const seen = [...host.renderRoot.querySelectorAll('[part=list],[part=run],.foot')].at(-1);
  const before = seen?.getBoundingClientRect().top;
  if (!seen || before === undefined) return;
  void host.updateComplete.then(() =>
    window.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' }),
  );
}
