import { html } from 'lit';
import type { MarkedToken } from 'marked';
import { read } from './note-lexer.js';
import { renderLink } from './render-link.js';

/** What stands in a line. */
export const renderInline = (tokens: readonly MarkedToken[]): readonly unknown[] => tokens.map(renderPiece);

function renderPiece(token: MarkedToken): unknown {
  switch (token.type) {
    case 'text':
      return token.tokens ? renderInline(read(token.tokens)) : token.raw;
    case 'escape':
      return token.text;
    case 'br':
      return html`<br />`;
    case 'em':
      return html`<em>${renderInline(read(token.tokens))}</em>`;
    case 'strong':
      return html`<strong>${renderInline(read(token.tokens))}</strong>`;
    case 'del':
      return html`<del>${renderInline(read(token.tokens))}</del>`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'checkbox':
      return html`<span class="task">${token.checked ? '\u2611\uFE0E' : '\u2610\uFE0E'} </span>`;
    case 'link':
    case 'image':
      return renderLink(token, renderInline(read(token.tokens)));
    default:
      return token.raw;
  }
}
