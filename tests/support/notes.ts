import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { markdown } from '../../packages/elements/src/markdown/markdown.js';
import { markdownStyles } from '../../packages/elements/src/markdown/markdown.styles.js';
import { renderMarkdown } from '../../packages/elements/src/markdown/render-markdown.js';
import { reset } from '../../packages/elements/src/styles/reset.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import { waitUntil } from './wait-until.js';

/** An element that does nothing but show a note. */
export class NoteProbe extends LitElement {
  static override styles = [tokens, reset, markdownStyles];
  static override properties = { text: {}, headingLevel: { type: Number } };
  declare text: string;
  declare headingLevel: number;

  constructor() {
    super();
    this.text = '';
    this.headingLevel = 2;
  }

  /** What stood there before anything could be fetched. */
  firstShown: string | undefined;

  override firstUpdated() {
    this.firstShown = this.renderRoot.textContent;
  }

  override render() {
    return markdown(this.text, { headingLevel: this.headingLevel });
  }
}
if (!customElements.get('note-probe')) customElements.define('note-probe', NoteProbe);

/** Shows a note in an element, and answers that one before anything of it is read. */
export async function showNote(text: string, headingLevel = 2) {
  const element = await fixture<NoteProbe>(
    html`<note-probe .text=${text} .headingLevel=${headingLevel}></note-probe>`,
  );
  const root = () => element.renderRoot.querySelector('.markdown')!;
  const isRead = () => waitUntil(() => !root().classList.contains('plain'), 'the note is read');
  return { element, root, isRead };
}

/** A note on the page, at the level two. */
export const shown = (text: string, headingLevel = 2) =>
  fixture<HTMLElement>(html`<div>${renderMarkdown(text, { headingLevel })}</div>`);

/** The tags in it, in order. */
export const tags = (root: Element) =>
  [...root.querySelectorAll('*')].slice(1).map(({ localName }) => localName);

/** What is seen, without what Lit leaves between. */
export const words = (root: Element) => root.textContent.replace(/\s+/g, ' ').trim();
