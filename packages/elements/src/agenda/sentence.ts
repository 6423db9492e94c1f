import { html, type TemplateResult } from 'lit';

/** A sentence around a person's text, isolated so that a text in another direction leaves the sentence in order. */
export function sentence(make: (text: string) => string, text: string): TemplateResult {
  const [before, after] = make('\0').split('\0');
  return html`${before}<bdi>${text}</bdi>${after}`;
}
