import { html, type TemplateResult } from 'lit';
import { outline } from './headings.js';
import { lexNote } from './note-lexer.js';
import type { NotePlace } from './place.js';
import { renderBlocks } from './render-blocks.js';

/**
 * A person's note as templates. Text in it is text, whatever it looks like: no markup of theirs is made, and nothing
 * is requested. It brings the lexer along: `markdown.ts` fetches this when it is first needed.
 */
export function renderMarkdown(text: string, { headingLevel }: NotePlace): TemplateResult {
  const tokens = lexNote(text);
  const blocks = renderBlocks(tokens, { levels: outline(tokens, headingLevel), dir: 'auto' });
  return html`<div class="markdown" part="markdown">${blocks}</div>`;
}
