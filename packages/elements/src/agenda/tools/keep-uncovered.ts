import type { ReactiveElement } from 'lit';

/**
 * The last act floats over what one scrolled to, at the start, the end or the middle of its line: where it lies on no
 * control but the words of an item. Where there is no such room, only what overwrote something goes on floating, until
 * it would lie on what has the focus; everything else goes to its place at the end at once.
 */
export function keepUncovered(host: ReactiveElement): void {
  const root = host.renderRoot as ShadowRoot;
  const look = () => {
    const bar = root.querySelector<HTMLElement>("[part='undo']:has(*)");
    if (!bar || getComputedStyle(bar).position === 'static') return;
    const controls = [
      ...root.querySelectorAll('button:not(.title), input, textarea, select, summary, label'),
    ];
    const covered = (spot: string) => {
      bar.style.justifySelf = spot;
      return controls.filter((each) => liesOn(bar, each));
    };
    if (['start', 'end', 'center'].every((spot) => covered(spot)[0])) {
      const isInTheWay = covered('start').includes(root.activeElement!) || !bar.matches('.over');
      if (isInTheWay) bar.style.position = 'static';
    }
  };
  host.addController({ hostUpdated: look });
  // On the root: where the focus moves within it, the host hears nothing.
  root.addEventListener('focusin', look);
}

function liesOn(bar: Element, control: Element): boolean {
  const [a, b] = [bar.getBoundingClientRect(), control.getBoundingClientRect()];
  return (
    !bar.contains(control) && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
  );
}
