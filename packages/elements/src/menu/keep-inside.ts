/** Between a menu and its button, and the edges of the window, in pixels. */
const GAP = 4;

/**
 * Puts a menu that runs off the window beside its button by hand. WebKit compares with the window as if the page were
 * not scrolled, and so opens upwards where there is no room; and no engine has room beside a button that is half out.
 */
export function keepInside(menu: HTMLElement, button: HTMLElement): void {
  menu.removeAttribute('style');
  const { top, bottom, left, right, width, height } = menu.getBoundingClientRect();
  if (top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth) return;
  const at = button.getBoundingClientRect();
  const isRight = menu.matches(':dir(rtl)');
  const { style } = menu;
  style.setProperty('position-area', 'none');
  style.inset = 'auto';
  style.margin = '0';
  style.top = `${between(at.bottom + GAP, innerHeight - height)}px`;
  style.left = `${between(isRight ? at.right - width : at.left, innerWidth - width)}px`;
}

const between = (wanted: number, last: number) => Math.max(GAP, Math.min(wanted, last - GAP));
