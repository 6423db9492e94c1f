/** Everything that an element shows or holds: its texts, its attributes, and what is in its fields. */
export function wordsOn(element: Element): string {
  const root = element.shadowRoot ?? element;
  const fields = [...root.querySelectorAll<HTMLInputElement>('input,textarea,select')].map(
    ({ value }) => value,
  );
  const inner = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).map(wordsOn);
  return [root.innerHTML, ...fields, ...inner].join('\n');
}
