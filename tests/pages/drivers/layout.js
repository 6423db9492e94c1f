/**
 * What is lost at this size: things outside the page, cut text, targets too small. Sent to the page as text.
 * @param {string} host
 * @returns {string[]}
 */
export function layoutFaults(host) {
  /** @type {string[]} */ const faults = [];
  const { clientWidth: width, scrollWidth } = document.documentElement;
  if (scrollWidth > width) faults.push(`the page scrolls sideways: ${scrollWidth} in ${width}`);

  /** @type {(box: { width: number, height: number }) => string} */
  const size = (box) => `${Math.round(box.width)}×${Math.round(box.height)}`;

  /** @type {(el: HTMLElement, box: DOMRect) => string | false | undefined} */
  const cut = (el, box) => {
    const { overflowX, overflowY } = getComputedStyle(el);
    if (el.matches('input, textarea, select')) return undefined;
    const hides = (/** @type {string} */ overflow) => /hidden|clip/.test(overflow);
    const over =
      (hides(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
      (hides(overflowY) && el.scrollHeight > el.clientHeight + 1);
    return over && `is cut: ${el.scrollWidth}×${el.scrollHeight} in ${size(box)}`;
  };

  /** @type {(el: HTMLElement, box: DOMRect) => string | false | undefined} */
  const small = (el, box) => {
    if (!el.matches('button, input, select, textarea, summary, [role=menuitem]')) return undefined;
    const label = /** @type {HTMLInputElement} */ (el).labels?.[0]?.getBoundingClientRect() ?? box;
    const isSmall = Math.max(box.width, label.width) < 23.5 || Math.max(box.height, label.height) < 23.5;
    return isSmall && `is too small a target: ${size(box)}`;
  };

  /** @type {(el: HTMLElement) => void} */
  const look = (el) => {
    const box = el.getBoundingClientRect();
    const isThere = el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isForEars = isThere && box.width <= 1 && getComputedStyle(el).overflow === 'hidden';
    if (!isThere || isForEars) return;
    const floats = el.matches(':popover-open, dialog:modal');
    const fault =
      ((box.left < -1 || box.right > width + 1) &&
        `leaves the page: ${box.left} to ${box.right} of ${width}`) ||
      (floats &&
        box.bottom > innerHeight + 1 &&
        `leaves the window: ${box.top} to ${box.bottom} of ${innerHeight}`) ||
      cut(el, box) ||
      small(el, box);
    if (fault) faults.push(`${el.localName}[${el.getAttribute('part') ?? el.className}] ${fault}`);
    if (!fault) for (const child of el.children) look(/** @type {HTMLElement} */ (child));
  };

  for (const { shadowRoot } of document.querySelectorAll(host)) {
    for (const child of shadowRoot?.children ?? []) look(/** @type {HTMLElement} */ (child));
  }
  return faults;
}
