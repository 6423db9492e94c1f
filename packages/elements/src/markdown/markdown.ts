import { html, noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { fetchRenderer, renderer } from './fetch-renderer.js';
import type { NotePlace } from './place.js';

class MarkdownDirective extends AsyncDirective {
  #text: string | undefined;
  #level: number | undefined;
  #isRendered = false;

  override render(text: string, { headingLevel }: NotePlace): unknown {
    const isShown = text === this.#text && headingLevel === this.#level;
    if (isShown && (this.#isRendered || !renderer())) return noChange;
    this.#text = text;
    this.#level = headingLevel;
    return this.#show();
  }

  protected override reconnected(): void {
    if (!this.#isRendered && renderer()) this.setValue(this.#show());
  }

  #show(): unknown {
    const render = renderer();
    const text = this.#text!;
    this.#isRendered = render !== undefined;
    if (render) return render(text, { headingLevel: this.#level! });
    void fetchRenderer().then(() => {
      if (this.isConnected) this.reconnected();
    });
    return html`<div class="markdown plain" part="markdown" dir="auto">${text}</div>`;
  }
}

/**
 * A person's Markdown note: at once as the plain text that it is, and with its headings, lists and links as soon as
 * what reads them is here. The element has `markdownStyles` among its styles.
 *
 * @csspart markdown - What somebody wrote, with its headings, lists and links.
 */
export const markdown = directive(MarkdownDirective);
