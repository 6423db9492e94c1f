import type { ReactiveElement } from 'lit';

/**
 * The last act floats over what one scrolled to. Where it would lie on what has the focus, it goes to its place at the
 * end at once: nobody types or presses a button under it.
 */
export function keepUncovered(host: ReactiveElement): void {
  const look = () => {
    const root = host.renderRoot as ShadowRoot;
    const bar = root.querySelector<HTMLElement>("[part='undo']:has(*)");
    if (bar && root.activeElement && liesOn(bar, root.activeElement)) bar.style.position = 'static';
  };
  host.addController({ hostUpdated: look });
  // On the root: where the focus moves within it, the host hears nothing.
  host.renderRoot.addEventListener('focusin', look);
}

function liesOn(bar: Element, focused: Element): boolean {
  const [a, b] = [bar.getBoundingClientRect(), focused.getBoundingClientRect()];
  return (
    !bar.contains(focused) && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
  );
}
