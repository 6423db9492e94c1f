import type { ReactiveElement } from 'lit';

const CONTROLS = 'button:not(.title), input, textarea, select, summary, label';

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
    const place = boxOf(bar);
    const isLevel = (each: Element) => meets(boxOf(each), place);
    // Of a long list only the rows beside it are looked into.
    const rows = [...root.querySelectorAll('li')].filter(isLevel);
    const controls = [
      ...root.querySelectorAll(`:is(${CONTROLS}):not(li *)`),
      ...rows.flatMap((row) => [...row.querySelectorAll(CONTROLS)]),
    ].filter((each) => !bar.contains(each) && isLevel(each));
    const covered = (spot: string) => {
      bar.style.justifySelf = spot;
      const { left, right } = boxOf(bar);
      return controls.filter((each) => boxOf(each).left < right && left < boxOf(each).right);
    };
    if (['start', 'end', 'center'].every((spot) => covered(spot)[0])) {
      const isInTheWay = covered('start').includes(root.activeElement!) || !bar.matches('.over');
      if (isInTheWay) bar.style.position = 'static';
    }
  };
  let due: number | undefined;
  const lookOnce = () => {
    due ??= requestAnimationFrame(() => {
      due = undefined;
      look();
    });
  };
  // An act may update it several times before it is painted.
  host.addController({ hostUpdated: lookOnce });
  // On the root: where the focus moves within it, the host hears nothing.
  root.addEventListener('focusin', look);
}

const boxOf = (element: Element) => element.getBoundingClientRect();

const meets = (a: DOMRect, b: DOMRect) => a.top < b.bottom && b.top < a.bottom;
