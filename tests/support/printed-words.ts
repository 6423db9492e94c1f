const sheetsOf = (root: ShadowRoot) => [...root.adoptedStyleSheets];

/** What an element puts on paper: its texts and what is in its fields. Engines other than Chromium print for no test. */
export function printedBy(element: Element): string {
  const root = element.shadowRoot!;
  const rules = sheetsOf(root)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule.cssText.startsWith('@media print'));
  dispatchEvent(new Event('beforeprint'));
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return shownIn(root).join('\n');
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
    dispatchEvent(new Event('afterprint'));
  }
}

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
