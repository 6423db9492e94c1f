/**
 * What each element in a root puts on paper: its texts and what is in its fields. Engines other than Chromium print for
 * no test. What a law tries a thousand times is laid out but once: as on paper, and out of sight before and after.
 */
export function printedBy(root: HTMLElement): readonly string[] {
  const { hidden } = root;
  const roots = [...root.children].map(({ shadowRoot }) => shadowRoot!);
  const sheets = new Set(roots.flatMap((each) => [...each.adoptedStyleSheets]));
  const rules = [...sheets].flatMap((sheet) => [...sheet.cssRules]).filter(isForPaper);
  dispatchEvent(new Event('beforeprint'));
  for (const { media } of rules) media.mediaText = 'all';
  root.hidden = false;
  try {
    return roots.map((each) => shownIn(each).join('\n'));
  } finally {
    root.hidden = hidden;
    for (const { media } of rules) media.mediaText = 'print';
    dispatchEvent(new Event('afterprint'));
  }
}

/** What is put on paper when somebody has it printed in this way. */
export async function printedFromMinutes(root: HTMLElement, act: () => Promise<unknown>): Promise<string> {
  const { print } = window;
  let printed = '';
  window.print = () => {
    printed = printedBy(root).join('\n');
  };
  try {
    await act();
  } finally {
    window.print = print;
  }
  return printed;
}

const isForPaper = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.media.mediaText === 'print';

function shownIn(root: ParentNode & Node): readonly string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (isShown(text.parentElement)) shown.push(text.textContent ?? '');
  for (const field of root.querySelectorAll<HTMLInputElement>('input,textarea,select'))
    if (isShown(field)) shown.push(field.value);
  return shown;
}

const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
