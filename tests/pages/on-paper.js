/** What is inside of the margins of 15 mm, in CSS pixels. */
export const formats = /** @type {const} */ ({ A4: [680, 1009], Letter: [702, 942] });

/** What a page under print media would put on paper, in every shadow root. Sent to the page as text. */
export function onPaper() {
  /** @type {(root: ParentNode) => any[]} */
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? below(el.shadowRoot) : [])]);
  const all = below(document).filter((el) => el.checkVisibility({ visibilityProperty: true }));
  const describe = (/** @type {any} */ el) =>
    `${el.localName} ${el.getAttribute('part') ?? el.className}: ${(el.innerText ?? '').slice(0, 60)}`;
  const isSeen = (/** @type {any} */ el) => !el.closest('.hidden') && el.getClientRects().length > 0;
  return {
    text: [...document.querySelectorAll('*')]
      .flatMap((el) => [...(el.shadowRoot?.children ?? [])])
      .filter((el) => el.checkVisibility({ visibilityProperty: true }))
      .map((el) => /** @type {HTMLElement} */ (el).innerText ?? '')
      .join('\n')
      .replace(/[ \t]+/g, ' '),
    controls: all
      .filter((el) =>
        el.matches(
          'button:not(.title), input:not(.check), select, textarea:placeholder-shown, dialog, [part~=undo] *',
        ),
      )
      .filter(isSeen)
      .map(describe),
    /** Over an edge of the paper, or cut off by what it is in. */
    cut: all
      .filter(isSeen)
      .filter((el) => {
        const { left, right } = el.getBoundingClientRect();
        const clips = getComputedStyle(el).overflowX !== 'visible';
        return (
          left < -1 ||
          right > document.documentElement.clientWidth + 1 ||
          (clips && el.scrollWidth > el.clientWidth + 1) ||
          (clips && el.scrollHeight > el.clientHeight + 2)
        );
      })
      .map(describe),
    height: document.documentElement.scrollHeight,
  };
}

/** How many pages a PDF file has. @param {Uint8Array} bytes */
export const pagesOf = (bytes) =>
  (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length;
